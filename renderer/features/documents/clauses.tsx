import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Compared } from '../../../rules/index.ts';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { Button, Card } from '../../shared/ui/index.ts';
import { ClauseSection } from './clause-section.tsx';
import styles from './clauses.module.css';
import type { Asked } from './logic/asked.ts';
import { citedSentence, type PrintedClause } from './logic/annotate.ts';
import type { OutlineClause } from './logic/outline.ts';
import { OutlineRows } from './outline-rows.tsx';
import { PrintedRows } from './printed-rows.tsx';
import type { Attach } from './use-attach.ts';

export interface ClausesProps {
  readonly document: PolicyDocument;
  readonly outline: readonly OutlineClause[];
  /** The attached original; `null`: none, so only its outline is shown. */
  readonly reader: { readonly attached: Compared; readonly clauses: readonly PrintedClause[] } | null;
  readonly asked: Asked;
  readonly attach: Attach;
  readonly caseId: string | null;
}

/** All clauses, printed beside our reading or in outline, with what was asked for in view. */
export function Clauses({ document, outline, reader, asked, attach, caseId }: ClausesProps) {
  const t = useTranslations('documents.page');
  const whole = useRef<HTMLDivElement>(null);
  const { at, from } = asked;
  useEffect(() => {
    // The words themselves: their row can be taller than the window. After the jump to the top of a new address.
    const frame = requestAnimationFrame(() => {
      const targets = ['mark', '[data-asked="passage"]', '[data-asked]'];
      const found = targets
        .map((target) => whole.current?.querySelector(target))
        .find((one) => one instanceof Element);
      found?.scrollIntoView({ block: from === null ? 'start' : 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [at, from, reader]);
  return (
    <div ref={whole} className={styles.clauses}>
      {reader === null ? (
        <Card tone="sunken" className={styles.attach ?? ''}>
          <p>{t('attachToRead')}</p>
          <Button size="s" isDisabled={attach.busy} onPress={attach.chooseFiles}>
            {t('toAttach')}
          </Button>
        </Card>
      ) : (
        <p className={styles.note}>{t('read')}</p>
      )}
      <NotThere outline={outline} reader={reader} asked={asked} />
      {reader === null
        ? outline.map((clause) => (
            <ClauseSection key={clause.at} document={document} at={clause.at} outline={clause} asked={asked}>
              <OutlineRows clause={clause} asked={asked} caseId={caseId} />
            </ClauseSection>
          ))
        : reader.clauses.map((clause, index) => (
            <ClauseSection
              key={`${index} ${clause.at}`}
              document={document}
              at={clause.at}
              outline={clause.outline}
              asked={asked}
            >
              <PrintedRows
                document={document}
                clause={clause}
                attached={reader.attached}
                asked={asked}
                caseId={caseId}
              />
            </ClauseSection>
          ))}
    </div>
  );
}

/** An address that names a clause or words that are not there is told, not passed over. */
function NotThere({
  outline,
  reader,
  asked: { at, from },
}: Pick<ClausesProps, 'outline' | 'reader' | 'asked'>) {
  const t = useTranslations('documents.page');
  if (at === null) return null;
  const known = outline.some((clause) => clause.at === at);
  const printed = reader?.clauses.filter((clause) => clause.at === at) ?? [];
  if (!known && printed.length === 0) return <Card tone="warning">{t('noClause', { at })}</Card>;
  if (from === null || reader === null) return null;
  const found = printed.some((clause) => citedSentence(reader.attached, clause, from) !== null);
  return found ? null : <Card tone="warning">{t('noPassage', { at, from })}</Card>;
}
