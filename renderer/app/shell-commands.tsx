import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../host/index.ts';
import { useCommand, useCommandBoard } from '../shared/commands/index.ts';
import { navigate } from '../shared/routing/index.ts';
import { useToast } from '../shared/ui/index.ts';
import { useVisit } from '../shared/visit/index.ts';
import { AboutDialog } from './about-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

/** What is done on the list of cases, asked for from another screen. */
function useCasesCommands(): void {
  const t = useTranslations('app.shell');
  const board = useCommandBoard();
  const { on: visiting } = useVisit();
  const { show } = useToast();
  const onCases = (command: 'new-case' | 'open-case-file' | 'files-waiting') => () => {
    board.defer(command);
    navigate({ screen: 'cases' });
  };
  // While a client looks on, the list is covered: a file that was opened waits, and is not named.
  useCommand('new-case', visiting ? null : onCases('new-case'), 'program');
  useCommand('open-case-file', visiting ? null : onCases('open-case-file'), 'program');
  const wait = () => show({ message: t('filesWait') });
  useCommand('files-waiting', visiting ? wait : onCases('files-waiting'), 'program');
}

/** Backing up is done in the settings. Not while a client looks on: the dialog counts the cases there are. */
function useBackUp(): void {
  const board = useCommandBoard();
  const { on: visiting } = useVisit();
  const inSettings = () => {
    board.defer('back-up');
    navigate({ screen: 'settings' });
  };
  useCommand('back-up', visiting ? null : inSettings, 'program');
}

/** What the menu can do on every screen. Not on screen while the program is locked. */
export function ShellCommands({ host }: { readonly host: Host }) {
  const { on: visiting, setVisit } = useVisit();
  const { dismiss } = useToast();
  const [open, setOpen] = useState<'about' | 'shortcuts' | null>(null);
  const show = (dialog: 'about' | 'shortcuts') => {
    // A message that still stands would cover it.
    dismiss();
    setOpen(dialog);
  };
  useCasesCommands();
  useBackUp();
  useCommand('go-cases', () => navigate({ screen: 'cases' }), 'program');
  // The sheet is none of a visitor's business.
  useCommand('go-batch', visiting ? null : () => navigate({ screen: 'batch' }), 'program');
  useCommand('go-documents', () => navigate({ screen: 'documents' }), 'program');
  useCommand('go-settings', () => navigate({ screen: 'settings' }), 'program');
  useCommand('visit-mode', () => setVisit(!visiting), 'program');
  useCommand('shortcuts', () => show('shortcuts'), 'program');
  useCommand('about', () => show('about'), 'program');
  const close = () => setOpen(null);
  if (open === 'about') return <AboutDialog surroundings={host} onClose={close} />;
  return open === 'shortcuts' && <ShortcutsDialog onClose={close} />;
}
