import { FORCES, KINDS, type Kind, type Provision } from '../../../../seeds/schema/index.ts';
import { CELL_KEYS, isAimed, isSameCell, type Cell } from './cells.ts';

/** One provision across the columns of a heat table. */
export interface VerdictRow {
  readonly provision: Provision;
  /** One for each column, in their order. */
  readonly cells: readonly Cell[];
}

/**
 * Which part of the table a row stands in. Every row stands in exactly one, so the counts add up. `differs` and `same`
 * hold what could concern the company and is in force in some column; `area` what speaks of an area at large; `over`
 * what would concern it but is not in force; `not-aimed` what is not aimed at it in any column.
 */
export const ROW_GROUPS = ['differs', 'same', 'area', 'over', 'not-aimed'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/** Whether the columns disagree about a provision. */
export function rowDiffers({ cells }: Pick<VerdictRow, 'cells'>): boolean {
  const first = cells[0];
  return first !== undefined && cells.some((cell) => !isSameCell(cell, first));
}

/** The one part a row belongs to. */
export function rowGroupOf(row: VerdictRow): RowGroup {
  const aimed = row.cells.filter(isAimed);
  if (aimed.length === 0) return 'not-aimed';
  if (aimed.every(({ key }) => key === 'closed')) return 'over';
  if (row.provision.addressee === 'area') return 'area';
  return rowDiffers(row) ? 'differs' : 'same';
}

/** Rows by the part of the table they stand in; a part without rows has an empty list. */
export type GroupedRows = Readonly<Record<RowGroup, readonly VerdictRow[]>>;

/** Divides rows among the parts, each sorted. */
export function groupRows(rows: readonly VerdictRow[]): GroupedRows {
  const grouped: Record<RowGroup, VerdictRow[]> = {
    differs: [],
    same: [],
    area: [],
    over: [],
    'not-aimed': [],
  };
  for (const row of rows) grouped[rowGroupOf(row)].push(row);
  for (const group of ROW_GROUPS) grouped[group].sort(compareRows);
  return grouped;
}

/** By subject; then those that differ, the best verdict, the firmest verb; then as printed. */
function compareRows(a: VerdictRow, b: VerdictRow): number {
  return (
    KINDS.indexOf(a.provision.kind) - KINDS.indexOf(b.provision.kind) ||
    Number(rowDiffers(b)) - Number(rowDiffers(a)) ||
    bestOf(a) - bestOf(b) ||
    FORCES.indexOf(a.provision.force) - FORCES.indexOf(b.provision.force)
  );
}

const bestOf = ({ cells }: VerdictRow): number => Math.min(...cells.map(({ key }) => CELL_KEYS.indexOf(key)));

/** Rows of one subject, under one heading. */
export interface RowSection {
  readonly group: RowGroup;
  readonly kind: Kind;
  readonly rows: readonly VerdictRow[];
  /** How many there are; more than `rows` where some are held back. */
  readonly total: number;
}

/** The parts asked for, in the order of the table, by subject; at most `limit` rows in all. */
export function sectionsOf(
  grouped: GroupedRows,
  shown: readonly RowGroup[],
  limit: number,
): readonly RowSection[] {
  const sections: RowSection[] = [];
  let left = limit;
  for (const group of ROW_GROUPS.filter((one) => shown.includes(one))) {
    for (const kind of KINDS) {
      const all = grouped[group].filter(({ provision }) => provision.kind === kind);
      const rows = all.slice(0, Math.max(left, 0));
      left -= rows.length;
      if (rows.length > 0) sections.push({ group, kind, rows, total: all.length });
    }
  }
  return sections;
}
