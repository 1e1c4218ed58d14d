import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { columnLetters, PROBLEM_CODES } from '../../../../rules/index.ts';
import type { Host } from '../../../host/index.ts';
import { formatNumber, useLanguage } from '../../../shared/i18n/index.ts';
import { Button, Disclosure, useToast } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import { useSaveFile } from '../use-save-file.ts';
import { baseOf } from './export-menu.tsx';
import { ProblemLine } from './problem-line.tsx';

/** So many lines are shown at first, and at each "more". */
const STEP = 50;

export interface ProblemListProps {
  readonly host: Host;
  readonly state: Extract<BatchState, { step: 'results' }>;
}

/** Every cell that could not be read: counted by column, listed one by one, and to be saved as a sheet. */
export function ProblemList({ host, state }: ProblemListProps) {
  const t = useTranslations('batch.problem');
  const { show } = useToast();
  const store = useBatchStore();
  const save = useSaveFile(host);
  const words = useProblemWords();
  const [limit, setLimit] = useState(STEP);
  const { unread, listedAll, problems, scan } = state.result;
  const { header } = state.opened.head;
  if (unread === 0) return <p className={styles.note}>{t('none')}</p>;
  const write = async () => {
    const bytes = await store.write({ kind: 'write-problems', format: 'csv', words });
    if (bytes === null) show({ message: t('failed'), tone: 'problem' });
    else await save(t('fileName', { name: baseOf(state.opened.file.name) }), 'csv', bytes);
  };
  return (
    <section aria-labelledby="batch-problems" className={styles.section}>
      <div className={styles.spread}>
        <h2 id="batch-problems">{t('title', { count: unread, shown: formatNumber(unread) })}</h2>
        <Button size="s" onPress={() => void write()}>
          {t('save')}
        </Button>
      </div>
      <p className={styles.note}>{t('lead')}</p>
      <ul className={styles.list}>
        {scan.problems.slice(0, 30).map(({ column, code, count }) => (
          <li key={`${column ?? ''} ${code}`} className={styles.name}>
            {t('counted', {
              where:
                column === null
                  ? t('wholeRow')
                  : `${columnLetters(column)} ${(header[column] ?? '').slice(0, 80)}`,
              what: t(`code.${code}`),
              shown: formatNumber(count),
            })}
          </li>
        ))}
      </ul>
      <Disclosure
        title={t('each')}
        aside={listedAll ? undefined : t('first', { shown: formatNumber(problems.length) })}
      >
        <ul className={styles.list}>
          {problems.slice(0, limit).map((problem, index) => (
            <ProblemLine key={index} problem={problem} header={header} />
          ))}
        </ul>
        {problems.length > limit && (
          <Button size="s" onPress={() => setLimit(limit + STEP)}>
            {t('more', { count: Math.min(STEP, problems.length - limit) })}
          </Button>
        )}
      </Disclosure>
    </section>
  );
}

/** The words the worker needs to write the list. */
function useProblemWords() {
  const t = useTranslations('batch.problem');
  const { language } = useLanguage();
  const codes = [...PROBLEM_CODES, 'damaged-text' as const].map((code) => [code, t(`code.${code}`)] as const);
  return {
    sheet: t('sheet'),
    header: (['row', 'column', 'header', 'company', 'what', 'found', 'expectedHead'] as const).map((key) =>
      t(`head.${key}`),
    ),
    codes: new Map<string, string>(codes),
    language,
  };
}
