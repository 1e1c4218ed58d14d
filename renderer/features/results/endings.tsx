import { useTranslations } from 'use-intl';
import { orderDocuments, useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import { formatNumber, unbroken, useDates, useText } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import { TallyMark } from '../../shared/verdicts/index.ts';
import { endingsOf, type Ending } from './logic/sections.ts';
import { MeasureRows } from './measure-block.tsx';
import type { MeasureGroupProps } from './measure-props.ts';
import styles from './measure-sections.module.css';
import { useOpen } from './open-memory.ts';

/** What is not in force, by document: since when, and what each sentence would have been on its merits. */
export function Endings(props: MeasureGroupProps) {
  const { documents } = useCatalogue();
  const asOf = useAsOf();
  const endings = endingsOf(orderDocuments(documents, asOf), props.group.measures, asOf);
  return (
    <div className={styles.sections}>
      {endings.map((ending) => (
        <OneEnding key={`${ending.document.id} ${ending.kind} ${ending.day}`} ending={ending} {...props} />
      ))}
    </div>
  );
}

function OneEnding({ ending, ...props }: MeasureGroupProps & { readonly ending: Ending }) {
  const t = useTranslations('results.ending');
  const text = useText();
  const dates = useDates();
  const { document, kind, day, parts } = ending;
  return (
    <section aria-label={text(document.shortName)} className={styles.ending}>
      <h3>{unbroken(text(document.title))}</h3>
      <p className={styles.sentence}>{t(kind, { day: day === null ? '' : dates.day(day) })}</p>
      <p className={styles.quiet}>{t('wouldBe')}</p>
      {parts.map((part) => (
        <Part key={part.wouldBe} part={part} ending={ending} {...props} />
      ))}
    </section>
  );
}

function Part({
  part: { wouldBe, measures },
  ending: { document, kind, parts },
  result,
  reveal,
}: MeasureGroupProps & { readonly ending: Ending; readonly part: Ending['parts'][number] }) {
  const key = `${result.caseRow.id} closed ${document.id} ${kind} ${wouldBe} ${reveal.filtered}`;
  const [open, setOpen] = useOpen(key, reveal.all || (reveal.filtered && parts.length === 1));
  return (
    <Disclosure
      level={4}
      isExpanded={open}
      onExpandedChange={setOpen}
      title={<TallyMark of={wouldBe} />}
      aside={formatNumber(measures.length)}
      className={styles.part ?? ''}
    >
      <div className={styles.body}>
        <MeasureRows measures={measures} result={result} reveal={reveal} first={24} setting="closed" />
      </div>
    </Disclosure>
  );
}
