import { useTranslations } from 'use-intl';
import { InterviewKeys } from '../features/interview/index.ts';
import { Dialog, Kbd } from '../shared/ui/index.ts';
import styles from './shortcuts-dialog.module.css';

/** The keys of the shell's menu; the shell's own test holds them against the menu. */
export const MENU_KEYS = [
  ['newCase', ['Ctrl', 'N']],
  ['openCaseFile', ['Ctrl', 'O']],
  ['saveCaseFile', ['Ctrl', 'S']],
  ['print', ['Ctrl', 'P']],
  ['savePdf', ['Ctrl', 'Shift', 'P']],
  ['goCases', ['Ctrl', '1']],
  ['goDocuments', ['Ctrl', '2']],
  ['goBatch', ['Ctrl', '3']],
  ['goSettings', ['Ctrl', ',']],
  ['visitMode', ['F8']],
  ['shortcuts', ['F1']],
] as const;

const isMac = (): boolean => navigator.userAgent.includes('Macintosh');

function MenuKeys() {
  const t = useTranslations('app.shell.keys');
  const named = (key: string) => (key === 'Ctrl' && isMac() ? '⌘' : key);
  return (
    <dl className={styles.keys}>
      {MENU_KEYS.map(([what, keys]) => (
        <div key={what}>
          <dt className={styles.row}>
            {keys.map((key, index) => (
              <span key={key}>
                {index > 0 ? '+ ' : null}
                <Kbd>{named(key)}</Kbd>
              </span>
            ))}
          </dt>
          <dd>{t(what)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every key of the program: those of the menu, and those of the interview. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('app.shell');
  return (
    <Dialog isOpen onClose={onClose} title={t('shortcuts')}>
      {/* Longer than a small screen: the arrow keys have to be able to move it. */}
      <div role="group" tabIndex={0} aria-label={t('shortcuts')} className={styles.page}>
        <h3 className={styles.title}>{t('inProgram')}</h3>
        <MenuKeys />
        <h3 className={styles.title}>{t('inInterview')}</h3>
        <InterviewKeys />
      </div>
    </Dialog>
  );
}
