import type { ReactNode } from 'react';
import { UnlockScreen, useVault, WipedScreen } from '../features/vault/index.ts';
import type { Host } from '../host/index.ts';
import { useCommand } from '../shared/commands/index.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeButton } from './theme-button.tsx';

export interface VaultGateProps {
  readonly host: Host;
  readonly dark: boolean;
  readonly children: ReactNode;
}

/** The program, or what stands in its place: nothing of a case is on the page then, not even hidden. */
export function VaultGate({ host, dark, children }: VaultGateProps) {
  const { on, screen, lock } = useVault();
  useCommand('lock', on && screen.kind === 'open' ? lock : null, 'program');
  const tools = (
    <div>
      <LanguageSwitch />
    </div>
  );
  switch (screen.kind) {
    case 'open':
      return children;
    case 'leaving':
      return null;
    case 'locked':
    case 'damaged':
      return (
        <UnlockScreen
          host={host}
          tools={
            <>
              {tools}
              <ThemeButton dark={dark} />
            </>
          }
        />
      );
    case 'wiped':
      return <WipedScreen wiped={screen} kind={host.kind} tools={tools} />;
  }
}
