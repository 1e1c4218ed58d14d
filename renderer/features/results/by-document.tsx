import { orderDocuments, useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import { formatNumber, useText } from '../../shared/i18n/index.ts';
import { Disclosure, PeriodTag } from '../../shared/ui/index.ts';
import { sectionsByDocument, type DocumentSection } from './logic/sections.ts';
import { MeasureBlocks, MeasureRows } from './measure-block.tsx';
import type { MeasureGroupProps } from './measure-props.ts';
import styles from './measure-sections.module.css';
import { useOpen } from './open-memory.ts';

/** A long group by document; each document is folded with its count. */
export function ByDocument(props: MeasureGroupProps) {
  const { documents } = useCatalogue();
  const asOf = useAsOf();
  const sections = sectionsByDocument(orderDocuments(documents, asOf), props.group.measures);
  return (
    <div className={styles.sections}>
      {sections.map((section) => (
        <OneDocument
          key={section.document.id}
          section={section}
          initially={props.reveal.all || sections.length === 1}
          {...props}
        />
      ))}
    </div>
  );
}

function OneDocument({
  section: { document, measures },
  initially,
  group: { group },
  result,
  reveal,
}: MeasureGroupProps & { readonly section: DocumentSection; readonly initially: boolean }) {
  const text = useText();
  const key = `${result.caseRow.id} ${group} ${document.id} ${reveal.filtered}`;
  const [open, setOpen] = useOpen(key, initially);
  const list = { measures, result, reveal, first: 8, setting: 'folded', level: 4 } as const;
  return (
    <Disclosure
      level={3}
      isExpanded={open}
      onExpandedChange={setOpen}
      title={text(document.shortName)}
      aside={
        <span className={styles.aside}>
          {formatNumber(measures.length)} <PeriodTag period={document.period} />
        </span>
      }
      className={styles.section ?? ''}
    >
      <div className={styles.body}>
        {group === 'area' ? <MeasureBlocks {...list} /> : <MeasureRows {...list} first={24} />}
      </div>
    </Disclosure>
  );
}
