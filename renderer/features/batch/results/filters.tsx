import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { STANDINGS } from '../../../../seeds/schema/index.ts';
import { useWording } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import {
  Button,
  NumberField,
  SearchField,
  SearchPicker,
  Select,
  Toggle,
  type PickerItem,
} from '../../../shared/ui/index.ts';
import { TALLY_KEYS, tallyName } from '../../../shared/verdicts/index.ts';
import { isFiltering, NO_FILTER, type RowFilter } from '../logic/filter-rows.ts';
import { UNRANKED } from '../logic/result-table.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import styles from './filters.module.css';
import type { Shown } from './use-shown.ts';

const ALL = 'all';

export interface FiltersProps extends Pick<Shown, 'words' | 'byPlace' | 'byNext'> {
  readonly filter: RowFilter;
}

/** Which companies are in the table. */
export const Filters = memo(function Filters({ filter, words, byPlace, byNext }: FiltersProps) {
  const t = useTranslations('batch.filter');
  const text = useText();
  const wording = useWording();
  const store = useBatchStore();
  const set = (change: Partial<RowFilter>) => store.setView({ filter: { ...filter, ...change } });
  const numbers = (tallies: Shown['byPlace'], said: readonly string[], none: string): PickerItem[] => [
    { key: ALL, label: t('all'), group: '', first: true, found: [] },
    ...tallies.map(({ key, count }) => ({
      key: String(key),
      label: key === 0 ? none : (said[key] ?? ''),
      about: t('companies', { count }),
      group: t('groups'),
      first: true,
      found: [],
    })),
  ];
  const numberOf = (id: string) => (id === ALL ? null : Number(id));
  const shownAs = (key: number | null, said: readonly string[], none: string) =>
    key === null ? t('all') : key === 0 ? none : (said[key] ?? '');
  return (
    <div role="group" aria-label={t('label')} className={styles.filters}>
      <SearchField label={t('name')} value={filter.name} onChange={(name) => set({ name })} />
      <div className={styles.field}>
        <span aria-hidden="true" className={styles.label}>
          {t('place')}
        </span>
        <SearchPicker
          label={t('place')}
          shown={shownAs(filter.place, words.places, t('noPlace'))}
          items={numbers(byPlace, words.places, t('noPlace'))}
          selected={filter.place === null ? ALL : String(filter.place)}
          onPick={(id) => set({ place: numberOf(id) })}
        />
      </div>
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
      <div className={styles.field}>
        <span aria-hidden="true" className={styles.label}>
          {t('next')}
        </span>
        <SearchPicker
          label={t('next')}
          shown={shownAs(filter.next, words.questions, t('noNext'))}
          items={numbers(byNext, words.questions, t('noNext'))}
          selected={filter.next === null ? ALL : String(filter.next)}
          onPick={(id) => set({ next: numberOf(id) })}
        />
      </div>
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
});
