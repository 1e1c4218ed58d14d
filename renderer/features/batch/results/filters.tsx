import { useTranslations } from 'use-intl';
import { STANDINGS } from '../../../../seeds/schema/index.ts';
import { useWording } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { Button, NumberField, SearchField, Select, Toggle } from '../../../shared/ui/index.ts';
import { TALLY_KEYS, tallyName } from '../../../shared/verdicts/index.ts';
import { isFiltering, NO_FILTER, type RowFilter } from '../logic/filter-rows.ts';
import { UNRANKED } from '../logic/result-table.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import styles from './filters.module.css';
import type { Shown } from './use-shown.ts';

const ALL = 'all';

export interface FiltersProps {
  readonly state: Extract<BatchState, { step: 'results' }>;
  readonly shown: Shown;
}

/** Which companies are in the table. */
export function Filters({ state: { view }, shown }: FiltersProps) {
  const t = useTranslations('batch.filter');
  const text = useText();
  const wording = useWording();
  const store = useBatchStore();
  const { filter } = view;
  const set = (change: Partial<RowFilter>) => store.setView({ filter: { ...filter, ...change } });
  const numbers = (tallies: Shown['byPlace'], words: readonly string[], none: string) => [
    { id: ALL, label: t('all') },
    ...tallies.map(({ key }) => ({ id: String(key), label: key === 0 ? none : (words[key] ?? '') })),
  ];
  const numberOf = (id: string) => (id === ALL ? null : Number(id));
  return (
    <div role="group" aria-label={t('label')} className={styles.filters}>
      <SearchField label={t('name')} value={filter.name} onChange={(name) => set({ name })} />
      <Select
        label={t('place')}
        options={numbers(shown.byPlace, shown.words.places, t('noPlace'))}
        value={filter.place === null ? ALL : String(filter.place)}
        onChange={(id) => set({ place: numberOf(id) })}
      />
      <Select
        label={t('standing')}
        options={[
          { id: ALL, label: t('all') },
          ...STANDINGS.map((standing, index) => ({
            id: String(index),
            label: text(wording.names.standing[standing]),
          })),
          { id: String(UNRANKED), label: t('unranked') },
        ]}
        value={filter.standing === null ? ALL : String(filter.standing)}
        onChange={(id) => set({ standing: numberOf(id) })}
      />
      <Select
        label={t('verdict')}
        options={[
          { id: ALL, label: t('all') },
          ...TALLY_KEYS.map((key) => ({ id: key, label: text(tallyName(wording, key)) })),
        ]}
        value={filter.verdict ?? ALL}
        onChange={(id) => set({ verdict: TALLY_KEYS.find((key) => key === id) ?? null })}
      />
      <NumberField
        label={t('leastMet')}
        value={filter.leastMet}
        onChange={(leastMet) => set({ leastMet: leastMet ?? 0 })}
        min={0}
        max={2_000}
      />
      <Select
        label={t('next')}
        options={numbers(shown.byNext, shown.words.questions, t('noNext'))}
        value={filter.next === null ? ALL : String(filter.next)}
        onChange={(id) => set({ next: numberOf(id) })}
      />
      <div className={styles.last}>
        <Toggle
          label={t('unreadOnly')}
          isSelected={filter.unreadOnly}
          onChange={(unreadOnly) => set({ unreadOnly })}
        />
        {isFiltering(filter) && (
          <Button size="s" tone="quiet" onPress={() => store.setView({ filter: NO_FILTER })}>
            {t('clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
