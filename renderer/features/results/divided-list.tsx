import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { TO_DO_GROUPS } from '../../../rules/index.ts';
import { orderDocuments, useAsOf, useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { formatNumber, useText } from '../../shared/i18n/index.ts';
import { Disclosure, PeriodTag } from '../../shared/ui/index.ts';
import { divideByDocument, divideByKind, type Division } from './logic/reading-order.ts';
import type { Measure, MeasureGroup } from './logic/measures.ts';
import { MeasureRows } from './measure-block.tsx';
import type { Reveal } from './measure-props.ts';
import styles from './measure-sections.module.css';
import { useOpen } from './open-memory.ts';
import type { ReadyResult } from './result-gate.tsx';

export interface DividedListProps {
  readonly measures: readonly Measure[];
  readonly result: ReadyResult;
  readonly reveal: Reveal;
}

/** Every measure by subject; inside by what to do about it, firmest first. */
export function BySubject(props: DividedListProps) {
  const text = useText();
  const { names } = useWording();
  const divisions = divideByKind(props.measures);
  return (
    <div className={styles.sections}>
      {divisions.map((division) => (
        <OneDivision
          key={division.key}
          {...props}
          division={division}
          title={text(names.kind[division.key])}
          alone={divisions.length === 1}
        />
      ))}
    </div>
  );
}

/** Every measure by document; inside by what to do about it, firmest first. */
export function ByText(props: DividedListProps) {
  const text = useText();
  const asOf = useAsOf();
  const { documents } = useCatalogue();
  const index = useIndex();
  const divisions = divideByDocument(props.measures, orderDocuments(documents, asOf));
  return (
    <div className={styles.sections}>
      {divisions.map((division) => {
        const document = index.documents.get(division.key);
        return document === undefined ? null : (
          <OneDivision
            key={division.key}
            {...props}
            division={division}
            title={text(document.shortName)}
            period={<PeriodTag period={document.period} />}
            alone={divisions.length === 1}
          />
        );
      })}
    </div>
  );
}

function OneDivision({
  division,
  title,
  period,
  alone,
  result,
  reveal,
}: Omit<DividedListProps, 'measures'> & {
  readonly division: Division<string>;
  readonly title: string;
  readonly period?: ReactNode;
  readonly alone: boolean;
}) {
  const t = useTranslations('results.group');
  const key = `${result.caseRow.id} division ${division.key} ${reveal.filtered}`;
  const [open, setOpen] = useOpen(key, reveal.all || alone);
  const first = division.groups.find(({ group }) => TO_DO_GROUPS.some((one) => one === group));
  return (
    <section aria-label={title} data-part={division.key}>
      <Disclosure
        level={2}
        isExpanded={open}
        onExpandedChange={setOpen}
        title={title}
        aside={
          <span className={styles.aside}>
            {formatNumber(division.count)} {period}
            {first !== undefined && (
              <span>
                {t('amongThem', { count: first.measures.length, group: t(`${first.group}.title`) })}
              </span>
            )}
          </span>
        }
        className={styles.division ?? ''}
      >
        <div className={styles.body}>
          {division.groups.map((group) => (
            <GroupInside key={group.group} group={group} result={result} reveal={reveal} />
          ))}
        </div>
      </Disclosure>
    </section>
  );
}

/** What to do about these measures, as a small heading over their rows. */
function GroupInside({
  group: { group, measures },
  result,
  reveal,
}: Omit<DividedListProps, 'measures'> & { readonly group: MeasureGroup }) {
  const t = useTranslations('results.group');
  return (
    <div>
      <h3 className={styles.inside}>
        {t(`${group}.title`)} <span className={styles.quiet}>{formatNumber(measures.length)}</span>
      </h3>
      <MeasureRows measures={measures} result={result} reveal={reveal} first={6} setting="divided" />
    </div>
  );
}
