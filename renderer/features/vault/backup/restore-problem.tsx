import { useTranslations } from 'use-intl';
import { sizeWords } from '../../../shared/i18n/index.ts';
import { Card } from '../../../shared/ui/index.ts';
import { plainText } from '../../../storage/index.ts';
import styles from '../vault.module.css';
import type { RestoreProblem } from './use-restore.ts';

function Why({ problem }: { readonly problem: RestoreProblem }) {
  const t = useTranslations('vault.restore.problem');
  switch (problem.kind) {
    case 'too-large':
      return t('too-large', { size: sizeWords(problem.size), limit: sizeWords(problem.limit) });
    case 'not-a-backup':
      return t(problem.isCase ? 'case-file' : 'not-a-backup');
    case 'cut-short':
      return t('cut-short', { length: problem.length });
    case 'newer':
      return t('newer', { version: problem.version, known: problem.known });
    case 'wrong':
      return t.rich('wrong', {
        where: () => (
          <code className={styles.where}>
            {problem.path === '' ? problem.expected : `${problem.path}: ${problem.expected}`}
          </code>
        ),
      });
    case 'unreadable':
    case 'not-text':
    case 'altered':
    case 'out-of-bounds':
    case 'not-opened':
      return t(problem.kind);
  }
}

/** Why a file was not opened, and that nothing has been changed. */
export function RestoreProblemNote(props: { readonly fileName: string; readonly problem: RestoreProblem }) {
  const t = useTranslations('vault.restore.problem');
  const name = [...plainText(props.fileName.slice(0, 400))].slice(0, 80).join('');
  return (
    <div role="alert">
      <Card tone="warning" className={styles.group ?? ''}>
        <p className={styles.name}>{t('intro', { name })}</p>
        <p>
          <Why problem={props.problem} />
        </p>
      </Card>
    </div>
  );
}
