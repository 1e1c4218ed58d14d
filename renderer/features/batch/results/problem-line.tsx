import { useTranslations } from 'use-intl';
import { columnLetters } from '../../../../rules/index.ts';
import { useCatalogue } from '../../../shared/catalogue/index.ts';
import { useLanguage } from '../../../shared/i18n/index.ts';
import styles from '../batch.module.css';
import { expectedWords } from '../logic/expected-words.ts';
import type { UnreadCell } from '../worker/protocol.ts';

export interface ProblemLineProps {
  readonly problem: UnreadCell;
  readonly header: readonly string[];
  /** The row is named already. */
  readonly inRow?: boolean;
}

/** So many of what was expected are named. */
const NAMED = 6;

/** One cell that could not be read: where, what stood there, what is wrong, and what was expected. */
export function ProblemLine({ problem, header, inRow = false }: ProblemLineProps) {
  const t = useTranslations('batch.problem');
  const catalogue = useCatalogue();
  const { language } = useLanguage();
  const { row, column, code, found } = problem;
  const expected = expectedWords(problem, catalogue, language);
  const where = column === null ? String(row) : `${columnLetters(column)}${row}`;
  return (
    <li className={styles.name}>
      {!inRow && <strong>{where}</strong>} {column !== null && (header[column] ?? '').slice(0, 80)}{' '}
      {found !== '' && (
        <q className={styles.name} dir="auto">
          {found}
        </q>
      )}{' '}
      {t(`code.${code}`)}{' '}
      {expected.length > 0 &&
        t('expected', {
          words: expected.slice(0, NAMED).join(t('comma')),
          more: Math.max(0, expected.length - NAMED),
        })}
    </li>
  );
}
