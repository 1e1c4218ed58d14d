import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, EmptyState } from '../../shared/ui/index.ts';
import { CellLegend, CellNotes } from './cell-legend.tsx';
import { ColumnCounts } from './column-counts.tsx';
import styles from './filtered-grid.module.css';
import { GridFilters } from './grid-filters.tsx';
import { createKept } from './kept.ts';
import { filterRows, isRowFiltered, NO_ROW_FILTER, type RowFilter } from './logic/filter-rows.ts';
import { groupRows, ROW_GROUPS, sectionsOf, type RowGroup, type VerdictRow } from './logic/verdict-rows.ts';
import { PartToggles } from './part-toggles.tsx';
import { VerdictGrid, type GridColumn } from './verdict-grid.tsx';

const useFilter = createKept<RowFilter>();
const useParts = createKept<readonly RowGroup[] | null>();

/** So many rows are drawn at first, and at each "more": hundreds at once would make the page stutter. */
const STEP = 120;

export interface FilteredGridProps {
  readonly label: string;
  readonly caseId: string;
  /** Keeps filter and parts apart from those of other views. */
  readonly view: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly VerdictRow[];
  readonly groupName: (group: RowGroup) => string;
  /** Says how many rows there are, all or only those that match. */
  readonly sum: (total: number, part: boolean) => string;
}

/** A heat table with its search, its parts and its legend. Nothing is hidden without its number standing there. */
export function FilteredGrid({ label, caseId, view, columns, rows, groupName, sum }: FilteredGridProps) {
  const t = useTranslations('compare.matrix');
  const [filter, setFilter] = useFilter(`${caseId} ${view}`, NO_ROW_FILTER);
  const [chosen, setParts] = useParts(`${caseId} ${view}`, null);
  const [limit, setLimit] = useState(STEP);
  // Folded away until wanted, so that rows are seen at once; never while it leaves rows out.
  const filtered = isRowFiltered(filter);
  const [wanted, setSearching] = useState(filtered);
  const searching = wanted || filtered;
  const found = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const grouped = useMemo(() => groupRows(found), [found]);
  const first = useMemo(() => firstParts(rows), [rows]);
  const parts = chosen ?? first;
  const sections = useMemo(() => sectionsOf(grouped, parts, limit), [grouped, parts, limit]);
  const total = parts.reduce((count, part) => count + grouped[part].length, 0);
  const left = total - sections.reduce((count, section) => count + section.rows.length, 0);
  const counted = columns.map((column, index) => ({
    ...column,
    notes: (
      <>
        {column.notes}
        <ColumnCounts rows={found} column={index} />
      </>
    ),
  }));
  return (
    <div className={styles.view}>
      <PartToggles
        label={t('parts')}
        sum={sum(found.length, filtered)}
        grouped={grouped}
        shown={parts}
        groupName={groupName}
        onChange={setParts}
      />
      <div className={styles.line}>
        <CellLegend rows={found} />
        <Button
          size="s"
          tone="quiet"
          aria-expanded={searching}
          isDisabled={filtered}
          onPress={() => setSearching(!searching)}
        >
          {t('filters')}
        </Button>
      </div>
      {searching && <GridFilters rows={rows} filter={filter} onFilter={setFilter} />}
      {sections.length === 0 ? (
        <EmptyState
          title={t('noRows')}
          action={<Button onPress={() => showAll(setFilter, setParts)}>{t('clear')}</Button>}
        >
          {t('noRowsBody', { total: rows.length })}
        </EmptyState>
      ) : (
        <VerdictGrid
          label={label}
          caseId={caseId}
          columns={counted}
          sections={sections}
          groupName={groupName}
        />
      )}
      <CellNotes rows={found} />
      {left > 0 && (
        <p className={styles.left}>
          {t('left', { count: left })}{' '}
          <Button size="s" onPress={() => setLimit(limit + STEP)}>
            {t('more', { count: Math.min(left, STEP) })}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What to show before anybody has chosen: what is in force and could concern the company; else whatever there is. */
function firstParts(rows: readonly VerdictRow[]): readonly RowGroup[] {
  const grouped = groupRows(rows);
  const useful = (['differs', 'same'] as const).filter((part) => grouped[part].length > 0);
  return useful.length > 0 ? useful : ROW_GROUPS.filter((part) => grouped[part].length > 0);
}

function showAll(
  setFilter: (filter: RowFilter) => void,
  setParts: (parts: readonly RowGroup[]) => void,
): void {
  setFilter(NO_ROW_FILTER);
  setParts(ROW_GROUPS);
}
