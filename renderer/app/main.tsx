import '../shared/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createHost } from '../host/index.ts';
import { DEFAULT_PREFERENCES, loadPreferences, purgeExpired } from '../storage/index.ts';
import { App } from './app.tsx';
import { BootFailure } from './boot-failure.tsx';
import { loadCatalogue } from './load-catalogue.ts';

async function boot(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  const loaded = await loadCatalogue();
  if (!loaded.ok) {
    root.render(<BootFailure problems={loaded.problems} />);
    return;
  }
  const preferences = await loadPreferences();
  root.render(
    <StrictMode>
      <App
        host={createHost(window)}
        pack={loaded.pack}
        initial={preferences.ok ? preferences.value : DEFAULT_PREFERENCES}
      />
    </StrictMode>,
  );
  await purgeExpired(Date.now());
}

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');
void boot(container);
