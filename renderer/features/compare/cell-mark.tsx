import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { VerdictMark } from '../../shared/ui/index.ts';
import { tallyName, TallyShape } from '../../shared/verdicts/index.ts';
import styles from './cell-mark.module.css';
import type { Cell, CellKey } from './logic/cells.ts';

/** What a square says, in words: its verdict, the verdict on the merits where it is not in force, or another place. */
export function useCellWords(): (cell: Cell) => string {
  const t = useTranslations('compare.matrix');
  const name = useCellName();
  const text = useText();
  const { names } = useWording();
  return useCallback(
    ({ key, wouldBe }) =>
      wouldBe === null
        ? name(key)
        : t('wouldBe', { verdict: name(key), wouldBe: text(names.verdict[wouldBe]) }),
    [t, name, text, names],
  );
}

/** The word of the legend for one kind of square. */
export function useCellName(): (key: CellKey) => string {
  const t = useTranslations('compare.matrix');
  const text = useText();
  const wording = useWording();
  return useCallback(
    (key) => {
      if (key === 'elsewhere') return t('elsewhere');
      return text(tallyName(wording, key));
    },
    [t, text, wording],
  );
}

/** The shape of a square; beside that of a text not in force, smaller, the verdict on its merits. */
export function CellMark({ cell: { key, wouldBe } }: { readonly cell: Cell }) {
  return (
    <span className={styles.mark} aria-hidden="true">
      <CellShape of={key} />
      {wouldBe !== null && <VerdictMark verdict={wouldBe} decorative size={10} />}
    </span>
  );
}

/** The shape of one kind of square; the words stand beside it. */
export function CellShape({ of }: { readonly of: CellKey }) {
  if (of === 'area' || of === 'burden') return <TallyShape of={of} />;
  if (of !== 'elsewhere') return <VerdictMark verdict={of} decorative />;
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" className={styles.elsewhere} aria-hidden="true">
      <circle cx="8" cy="8" r="1.5" />
    </svg>
  );
}
