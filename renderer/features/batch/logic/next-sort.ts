import { columnKey, sortsDownFirst, type GridColumn } from './columns.ts';
import type { Sort } from './sort-rows.ts';

/** What a press on the head of a column sorts by: first its usual way, then the other, then the sheet's own order. */
export function nextSort(before: Sort | null, column: GridColumn): Sort | null {
  const first = sortsDownFirst(column);
  if (before === null || columnKey(before.column) !== columnKey(column)) return { column, down: first };
  return before.down === first ? { column, down: !first } : null;
}
