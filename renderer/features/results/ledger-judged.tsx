import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { containsAll, foldQuery, haystackOf } from '../../shared/find/index.ts';
import { Badge, EmptyState } from '../../shared/ui/index.ts';
import { Both } from '../../shared/visit/index.ts';
import styles from './ledger-judged.module.css';
import { judgedLines, LEFT_BY, type JudgedLine } from './logic/judged-lines.ts';
import { listMeasures } from './logic/measures.ts';
import type { ReadyResult } from './result-gate.tsx';
import { ProvisionRefs } from './to-do/provision-refs.tsx';
import { Rows } from './to-do/section.tsx';

export interface LedgerJudgedProps {
  readonly result: ReadyResult;
  /** Words looked for. */
  readonly text: string;
}

/** What only officials can judge in everything aimed at this company, each thing said once. */
export function LedgerJudged({ result, text }: LedgerJudgedProps) {
  const t = useTranslations('results.ledger');
  const catalogue = useCatalogue();
  const lines = useMemo(
    () => judgedLines(listMeasures(catalogue, result.assessment)),
    [catalogue, result.assessment],
  );
  const words = foldQuery(text);
  const finds = ({ says }: JudgedLine) => containsAll(haystackOf(Object.values(says)), words);
  const parts = LEFT_BY.map((by) => ({ by, found: lines[by].filter(finds) })).filter(
    ({ found }) => found.length > 0,
  );
  return (
    <div className={styles.judged}>
      <p className={styles.intro}>{t('judgedIntro')}</p>
      {parts.length === 0 && <EmptyState title={t(words.length === 0 ? 'judgedNone' : 'none')} />}
      {parts.map(({ by, found }) => (
        <section key={`${by} ${text}`} aria-label={t(`leftBy.${by}`)} data-part={by}>
          <h3 className={styles.title}>
            {t(`leftBy.${by}`)} <Badge>{found.length}</Badge>
          </h3>
          <Rows items={found} keyOf={({ says }) => Object.values(says).join(' ')}>
            {({ says, provisions }) => (
              <div className={styles.line}>
                <p>
                  <Both text={says} />
                </p>
                <ProvisionRefs ids={provisions} result={result} />
              </div>
            )}
          </Rows>
        </section>
      ))}
    </div>
  );
}
