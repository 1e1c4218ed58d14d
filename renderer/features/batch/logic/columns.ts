import { TALLY_KEYS, type TallyKey } from '../../../shared/verdicts/tally.ts';

/** A column of the table of results. The number in a place or a provision says which of the best it is, from 0. */
export type GridColumn =
  | { readonly kind: 'row' }
  | { readonly kind: 'name' }
  | { readonly kind: 'place'; readonly rank: 0 | 1 | 2 }
  | { readonly kind: 'standing' }
  | { readonly kind: 'holds' }
  | { readonly kind: 'count'; readonly of: TallyKey }
  | { readonly kind: 'top'; readonly rank: 0 | 1 | 2 }
  | { readonly kind: 'next' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'still' }
  | { readonly kind: 'unread' };

/** The name of a column, unlike that of every other. */
export function columnKey(column: GridColumn): string {
  switch (column.kind) {
    case 'place':
    case 'top':
      return `${column.kind}-${column.rank}`;
    case 'count':
      return `count-${column.of}`;
    case 'row':
    case 'name':
    case 'standing':
    case 'holds':
    case 'next':
    case 'answered':
    case 'still':
    case 'unread':
      return column.kind;
  }
}

const RANKS = [0, 1, 2] as const;

/** Every column, in the order in which they stand. */
export const ALL_COLUMNS: readonly GridColumn[] = [
  { kind: 'name' },
  { kind: 'row' },
  ...TALLY_KEYS.slice(0, 4).map((of) => ({ kind: 'count', of }) as const),
  { kind: 'place', rank: 0 },
  { kind: 'standing' },
  { kind: 'holds' },
  ...RANKS.slice(1).map((rank) => ({ kind: 'place', rank }) as const),
  ...RANKS.map((rank) => ({ kind: 'top', rank }) as const),
  { kind: 'next' },
  { kind: 'answered' },
  { kind: 'still' },
  { kind: 'unread' },
  ...TALLY_KEYS.slice(4).map((of) => ({ kind: 'count', of }) as const),
];

/** Shown until somebody chooses. Row and name always are: without them a line says nothing. */
export const FIRST_COLUMNS: ReadonlySet<string> = new Set([
  'row',
  'name',
  'count-met',
  'count-met-if-judged',
  'count-open',
  'place-0',
  'standing',
  'top-0',
  'next',
  'unread',
]);

/** Columns that cannot be taken away. */
export const FIXED_COLUMNS: ReadonlySet<string> = new Set(['row', 'name']);

/** Whether a column holds numbers, which stand at its end. */
export function isNumber({ kind }: GridColumn): boolean {
  return ['row', 'holds', 'count', 'answered', 'still', 'unread'].includes(kind);
}

/** Whether the first press on its head sorts the largest first: for numbers that is what one looks for. */
export function sortsDownFirst(column: GridColumn): boolean {
  return isNumber(column) && column.kind !== 'row';
}
