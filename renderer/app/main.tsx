import '../shared/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createHost } from '../host/index.ts';
import { DEFAULT_PREFERENCES, loadPreferences, openStorage, purgeExpired } from '../storage/index.ts';
import { App } from './app.tsx';
import { BootFailure } from './boot-failure.tsx';
import { guardDrops } from './guard-drops.ts';
import { loadCatalogue } from './load-catalogue.ts';

async function boot(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  const loaded = await loadCatalogue();
  if (!loaded.ok) {
    root.render(<BootFailure problems={loaded.problems} />);
    return;
  }
  const host = createHost(window);
  const door = await openStorage(async (secret) => {
    const outcome = await host.unprotectSecret(secret);
    return outcome.status === 'done' ? outcome.bytes : null;
  });
  const preferences = await loadPreferences();
  root.render(
    <StrictMode>
      <App
        host={host}
        door={door}
        pack={loaded.pack}
        initial={preferences.ok ? preferences.value : DEFAULT_PREFERENCES}
      />
    </StrictMode>,
  );
  if (door.state === 'open') await purgeExpired(Date.now());
}

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');
guardDrops(document);
void boot(container);
