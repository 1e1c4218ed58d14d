import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { verdictSentence } from '../../../rules/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useLanguage } from '../../shared/i18n/index.ts';
import { Badge, Button, Disclosure, ForceMark, VerdictMark } from '../../shared/ui/index.ts';
import type { MeasureBlock, MeasureGroup } from './logic/measures.ts';
import styles from './measure-group.module.css';
import { MeasureRow } from './measure-row.tsx';
import type { ReadyResult } from './result-gate.tsx';

export interface MeasureGroupProps {
  readonly group: MeasureGroup;
  readonly result: ReadyResult;
  /** While something is looked for every group is open, so that no hit is hidden. */
  readonly filtered: boolean;
}

const FOLDED = new Set<MeasureGroup['group']>(['area', 'closed', 'authority', 'not-aimed']);

/** One group of measures with a sentence of introduction. What is not for this company is folded, never left out. */
export function MeasureGroupSection({ group, result, filtered }: MeasureGroupProps) {
  const t = useTranslations('results.group');
  const id = useId();
  const intro = <p className={styles.intro}>{t(`${group.group}.intro`)}</p>;
  const blocks = group.blocks.map((block) => (
    <Block
      key={`${block.force} ${block.verdict} ${block.area}`}
      block={block}
      result={result}
      filtered={filtered}
    />
  ));
  if (FOLDED.has(group.group)) {
    return (
      <section className={styles.group} aria-label={t(`${group.group}.title`)}>
        <Disclosure
          level={2}
          defaultExpanded={filtered}
          title={t(`${group.group}.title`)}
          aside={group.count}
          className={styles.folded ?? ''}
        >
          <div className={styles.inner}>
            {intro}
            {blocks}
          </div>
        </Disclosure>
      </section>
    );
  }
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t(`${group.group}.title`)} <Badge>{group.count}</Badge>
      </h2>
      {intro}
      {blocks}
    </section>
  );
}

interface BlockProps extends Omit<MeasureGroupProps, 'group'> {
  readonly block: MeasureBlock;
}

/** A long block starts with this many; the button under it says how many more there are. */
const FIRST = 12;

/** Measures that share verdict and force, under the one sentence that says what that means. */
function Block({ block, result, filtered }: BlockProps) {
  const t = useTranslations('results.group');
  const [all, setAll] = useState(filtered || block.measures.length <= FIRST + 3);
  const catalogue = useCatalogue();
  const { language } = useLanguage();
  const first = block.measures[0];
  if (first === undefined) return null;
  return (
    <div className={styles.block}>
      <h3 className={styles.legend}>
        <VerdictMark verdict={block.verdict} />
        <ForceMark force={block.force} />
      </h3>
      <p className={styles.sentence}>{verdictSentence(catalogue, first.provision, first.result, language)}</p>
      <ul role="list" className={styles.rows}>
        {(all ? block.measures : block.measures.slice(0, FIRST)).map((measure) => (
          <li key={measure.provision.id}>
            <MeasureRow measure={measure} result={result} />
          </li>
        ))}
      </ul>
      {!all && (
        <Button size="s" tone="quiet" className={styles.rest ?? ''} onPress={() => setAll(true)}>
          {t('rest', { count: block.measures.length - FIRST })}
        </Button>
      )}
    </div>
  );
}
