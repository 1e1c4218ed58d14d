import type { SheetCompany } from '../../../../rules/index.ts';
import type { UnreadCell } from './protocol.ts';

/** What of a row could not be read: problems of its cells, and cells with bytes that are no characters. */
export function unreadOf(
  { row, problems }: Pick<SheetCompany, 'row' | 'problems'>,
  damaged: readonly number[],
): readonly UnreadCell[] {
  if (damaged.length === 0) return problems;
  const code = 'damaged-text' as const;
  return [
    ...problems,
    ...damaged.map((column) => ({ row, column, fact: null, code, found: '', expected: [] })),
  ];
}

/** The problems of a row by the cell they are in; `null`: the row as a whole. */
export function byCell(unread: readonly UnreadCell[]): ReadonlyMap<number | null, readonly UnreadCell[]> {
  const cells = new Map<number | null, UnreadCell[]>();
  for (const problem of unread) cells.set(problem.column, [...(cells.get(problem.column) ?? []), problem]);
  return cells;
}
