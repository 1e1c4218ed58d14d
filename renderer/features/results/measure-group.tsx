import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { formatNumber } from '../../shared/i18n/index.ts';
import { Badge, Disclosure } from '../../shared/ui/index.ts';
import { ByAnswer } from './by-answer.tsx';
import { ByDocument } from './by-document.tsx';
import { Endings } from './endings.tsx';
import { isOnlyEnded } from './logic/ended.ts';
import { listMeasures } from './logic/measures.ts';
import { MeasureBlocks } from './measure-block.tsx';
import styles from './measure-group.module.css';
import type { MeasureGroupProps } from './measure-props.ts';
import { useOpen } from './open-memory.ts';

const FOLDED = new Set<MeasureGroupProps['group']['group']>(['area', 'closed', 'authority', 'not-aimed']);

/** One group of measures with a sentence of introduction. What is not for this company is folded, never left out. */
export function MeasureGroupSection(props: MeasureGroupProps) {
  const { group } = props;
  return FOLDED.has(group.group) ? <FoldedGroup {...props} /> : <OpenGroup {...props} />;
}

function OpenGroup(props: MeasureGroupProps) {
  const t = useTranslations('results.group');
  const id = useId();
  const { group, measures } = props.group;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t(`${group}.title`)} <Badge>{formatNumber(measures.length)}</Badge>
      </h2>
      <p className={styles.intro}>{t(`${group}.intro`)}</p>
      <GroupBody {...props} />
    </section>
  );
}

function FoldedGroup(props: MeasureGroupProps) {
  const t = useTranslations('results.group');
  const { group, measures } = props.group;
  const { filtered } = props.reveal;
  const { assessment, caseRow } = props.result;
  const catalogue = useCatalogue();
  // Where nothing else is left to do, what has ended is the one thing to read.
  const only = group === 'closed' && !filtered && isOnlyEnded(listMeasures(catalogue, assessment));
  const [open, setOpen] = useOpen(`${caseRow.id} ${group} ${filtered} ${only}`, filtered || only);
  return (
    <section className={styles.group} aria-label={t(`${group}.title`)} data-part={group}>
      <Disclosure
        level={2}
        isExpanded={open}
        onExpandedChange={setOpen}
        title={t(`${group}.title`)}
        aside={formatNumber(measures.length)}
        className={styles.folded ?? ''}
      >
        <div className={styles.inner}>
          <p className={styles.intro}>{t(`${group}.intro`)}</p>
          <GroupBody {...props} />
        </div>
      </Disclosure>
    </section>
  );
}

/** A long group is divided by what helps to find something in it: by answer, by document, or by ended document. */
function GroupBody(props: MeasureGroupProps): ReactNode {
  switch (props.group.group) {
    case 'act-now':
    case 'supported':
    case 'open':
    case 'near-miss':
    case 'burden':
    case 'watch':
      return <MeasureBlocks measures={props.group.measures} result={props.result} reveal={props.reveal} />;
    case 'one-answer-away':
      return <ByAnswer {...props} />;
    case 'closed':
      return <Endings {...props} />;
    case 'area':
    case 'authority':
    case 'not-aimed':
      return <ByDocument {...props} />;
  }
}
