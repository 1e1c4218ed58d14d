import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { verdictSentence } from '../../../rules/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, ForceMark } from '../../shared/ui/index.ts';
import { sayInAll, Second } from '../../shared/visit/index.ts';
import { tallyKey, TallyMark } from '../../shared/verdicts/index.ts';
import { blocksOf, type Measure, type MeasureBlock } from './logic/measures.ts';
import styles from './measure-block.module.css';
import type { Reveal } from './measure-props.ts';
import { MeasureRow, type RowSetting } from './measure-row.tsx';
import type { ReadyResult } from './result-gate.tsx';

export interface MeasuresProps {
  readonly measures: readonly Measure[];
  readonly result: ReadyResult;
  readonly reveal: Reveal;
  /** How many rows of a long list are shown at first. */
  readonly first?: number;
  readonly setting?: RowSetting;
  /** Heading level of the blocks. */
  readonly level?: 3 | 4;
}

/** Measures under the sentences that say what their verdict and their force mean. */
export function MeasureBlocks({ measures, ...rest }: MeasuresProps) {
  return blocksOf(measures).map((block) => (
    <Block key={`${block.force} ${block.verdict} ${block.area}`} block={block} {...rest} />
  ));
}

function Block({
  block,
  level = 3,
  ...rest
}: Omit<MeasuresProps, 'measures'> & { readonly block: MeasureBlock }) {
  const catalogue = useCatalogue();
  const text = useText();
  const Legend = level === 3 ? 'h3' : 'h4';
  const first = block.measures[0];
  if (first === undefined) return null;
  const { provision, result } = first;
  const sentence = sayInAll((language) => verdictSentence(catalogue, provision, result, language));
  return (
    <div className={styles.block}>
      <Legend className={styles.legend}>
        <TallyMark of={tallyKey(first.provision, first.result)} />
        <ForceMark force={block.force} />
      </Legend>
      <div className={styles.sentence}>
        <p>{text(sentence)}</p>
        <Second as="p" text={sentence} />
      </div>
      <MeasureRows measures={block.measures} {...rest} />
    </div>
  );
}

const FIRST = 12;

/** Rows in their order; of a long list the beginning, and a button that says how many more there are. */
export function MeasureRows({ measures, result, reveal, first = FIRST, setting = 'full' }: MeasuresProps) {
  const t = useTranslations('results.group');
  const [all, setAll] = useState(reveal.all || measures.length <= first + 3);
  return (
    <>
      <ul role="list" className={styles.rows}>
        {(all ? measures : measures.slice(0, first)).map((measure) => (
          <li key={measure.provision.id}>
            <MeasureRow measure={measure} result={result} setting={setting} />
          </li>
        ))}
      </ul>
      {!all && (
        <Button size="s" tone="quiet" className={styles.rest ?? ''} onPress={() => setAll(true)}>
          {t('rest', { count: measures.length - first })}
        </Button>
      )}
    </>
  );
}
