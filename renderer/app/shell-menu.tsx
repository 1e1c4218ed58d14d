import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { Host, MenuState } from '../host/index.ts';
import { useCommand, useCommandBoard, usePossible } from '../shared/commands/index.ts';
import { useLanguage } from '../shared/i18n/index.ts';
import { useReportSave, useToast } from '../shared/ui/index.ts';
import { useVisit } from '../shared/visit/index.ts';
import { setPreference, type Preferences } from '../storage/index.ts';

function useAppearanceCommands(): void {
  const { setLanguage } = useLanguage();
  const report = useReportSave();
  const choose = (theme: Preferences['theme']) => void setPreference('theme', theme).then(report);
  useCommand('language-en', () => setLanguage('en'), 'program');
  useCommand('language-zh-Hans', () => setLanguage('zh-Hans'), 'program');
  useCommand('language-zh-Hant', () => setLanguage('zh-Hant'), 'program');
  useCommand('theme-system', () => choose('system'), 'program');
  useCommand('theme-light', () => choose('light'), 'program');
  useCommand('theme-dark', () => choose('dark'), 'program');
}

/** Keeps the shell's menu as the page is: its language, its marks, and what is possible now. */
function useMenuState(host: Host, theme: MenuState['theme'], keepRecent: boolean): void {
  const t = useTranslations('app.shell');
  const { language } = useLanguage();
  const { on: visiting } = useVisit();
  const possible = usePossible();
  const { show } = useToast();
  useEffect(() => {
    host
      .setMenu({ language, theme, visiting, possible: [...possible], keepRecent })
      .catch(() => show({ message: t('recentKept'), tone: 'problem' }));
  }, [host, language, theme, visiting, possible, keepRecent, show, t]);
}

export interface ShellMenuProps {
  readonly host: Host;
  readonly theme: Preferences['theme'];
  /** Whether the shell may list opened files: not while a vault is on. */
  readonly keepRecent: boolean;
}

/** The page's end of the shell's menu. Stays in place whatever is on screen, a locked vault too. */
export function ShellMenu({ host, theme, keepRecent }: ShellMenuProps): null {
  const board = useCommandBoard();
  useEffect(() => host.onCommand((command) => void board.run(command)), [host, board]);
  useAppearanceCommands();
  useMenuState(host, theme, keepRecent);
  return null;
}
