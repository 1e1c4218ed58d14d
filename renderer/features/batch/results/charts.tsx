import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useWording } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { TALLY_KEYS, tallyName, TallyMark } from '../../../shared/verdicts/index.ts';
import type { RowFilter, Tally } from '../logic/filter-rows.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import { BarChart, type Bar } from './bar-chart.tsx';
import styles from './charts.module.css';
import type { Shown } from './use-shown.ts';

/** So many bars; the rest is one line. */
const MOST_BARS = 8;

export interface ChartsProps extends Pick<Shown, 'words' | 'byPlace' | 'byVerdict' | 'byNext'> {
  readonly filter: RowFilter;
}

/** How many companies have what: best place, verdicts, next question. Each bar also filters the table. */
export const Charts = memo(function Charts({ filter, words, byPlace, byVerdict, byNext }: ChartsProps) {
  const t = useTranslations('batch.charts');
  const text = useText();
  const wording = useWording();
  const store = useBatchStore();
  const set = (change: Partial<typeof filter>) => store.setView({ filter: { ...filter, ...change } });
  const most = (tallies: readonly Tally[], said: readonly string[], none: string): Bar[] =>
    tallies.slice(0, MOST_BARS).map(({ key, count }) => ({
      key: String(key),
      label: key === 0 ? none : (said[key] ?? ''),
      note: said === words.places && words.ended.has(key) ? t('ended') : undefined,
      count,
    }));
  const rest = (tallies: readonly Tally[]) =>
    tallies.slice(MOST_BARS).reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.charts}>
      <BarChart
        title={t('place')}
        note={t('placeNote')}
        bars={most(byPlace, words.places, t('noPlace'))}
        rest={rest(byPlace)}
        chosen={filter.place === null ? null : String(filter.place)}
        onChoose={(key) => set({ place: key === null ? null : Number(key) })}
      />
      <BarChart
        title={t('verdict')}
        note={t('verdictNote')}
        bars={TALLY_KEYS.flatMap((key, index) =>
          key === 'area'
            ? []
            : {
                key,
                label: text(tallyName(wording, key)),
                count: byVerdict[index] ?? 0,
                mark: <TallyMark of={key} size={14} />,
              },
        )}
        rest={0}
        chosen={filter.verdict}
        onChoose={(key) => set({ verdict: TALLY_KEYS.find((one) => one === key) ?? null })}
      />
      <BarChart
        title={t('next')}
        note={t('nextNote')}
        bars={most(byNext, words.questions, t('noNext'))}
        rest={rest(byNext)}
        chosen={filter.next === null ? null : String(filter.next)}
        onChoose={(key) => set({ next: key === null ? null : Number(key) })}
      />
    </div>
  );
});
