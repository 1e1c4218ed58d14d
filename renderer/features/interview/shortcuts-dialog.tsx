import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog, Kbd } from '../../shared/ui/index.ts';
import styles from './shortcuts-dialog.module.css';

/** The keys of the interview, and what each does. */
export function InterviewKeys() {
  const t = useTranslations('interview.shortcuts');
  const rows: readonly (readonly [ReactNode, string])[] = [
    [<Keys key="pick" names={['1', '…', '9']} />, t('pick')],
    [<Keys key="unknown" names={['0']} />, t('unknown')],
    [<Keys key="declined" names={['-']} />, t('declined')],
    [<Keys key="later" names={['L']} />, t('later')],
    [<Keys key="arrows" names={['↑', '↓']} />, t('arrows')],
    [<Keys key="space" names={['Space']} />, t('space')],
    [<Keys key="enter" names={['Enter']} />, t('enter')],
    [<Keys key="anywhere" names={['Ctrl', 'Enter']} joined />, t('anywhere')],
    [<Keys key="back" names={['Alt', '←']} joined />, t('back')],
    [<Keys key="why" names={['W']} />, t('why')],
    [<Keys key="finish" names={['F']} />, t('finish')],
    [<Keys key="cares" names={['M']} />, t('cares')],
    [<Keys key="length" names={['Q']} />, t('length')],
    [<Keys key="undo" names={['Ctrl', 'Z']} joined />, t('undo')],
    [<Keys key="redo" names={['Ctrl', 'Shift', 'Z']} joined />, t('redo')],
    [<Keys key="help" names={['?']} />, t('help')],
  ];
  return (
    <>
      <dl className={styles.keys}>
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>{keys}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('focus')}</p>
    </>
  );
}

/** The keys of the interview, asked for while in it. */
export function ShortcutsDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const t = useTranslations('interview.shortcuts');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('title')}>
      {/* Longer than a small screen: the arrow keys have to be able to move it. */}
      <div role="group" tabIndex={0} aria-label={t('title')}>
        <InterviewKeys />
      </div>
    </Dialog>
  );
}

function Keys({ names, joined = false }: { readonly names: readonly string[]; readonly joined?: boolean }) {
  return (
    <span className={styles.row}>
      {names.map((name, index) => (
        <span key={name}>
          {joined && index > 0 ? '+ ' : null}
          <Kbd>{name}</Kbd>
        </span>
      ))}
    </span>
  );
}
