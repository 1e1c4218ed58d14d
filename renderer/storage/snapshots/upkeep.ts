import type { SnapshotRow } from './rows.ts';

/** Most states kept of one case. */
export const MOST_SNAPSHOTS = 50;
/** Most of them kept by hand: those are never let go of themselves, and some room must be left for the others. */
export const MOST_BY_HAND = 40;

/** The calendar day in Guangzhou, as a number: eight hours ahead all year. */
const dayOf = (at: number): number => Math.floor((at + 8 * 3_600_000) / 86_400_000);

type Same = (a: SnapshotRow, b: SnapshotRow) => boolean;

/**
 * What a new state takes the place of; `same` where it need not be kept, since it says what is kept already. `rows`
 * newest first. Of the states a case was left in, one a day and
 * catalogue is kept. What a report or a case file was made of is kept
 * whenever it differs from the one before: that is what somebody else holds in his hands.
 */
export function replacedBy(
  row: SnapshotRow,
  rows: readonly SnapshotRow[],
  same: Same,
): 'same' | readonly SnapshotRow[] {
  const [newest] = rows;
  switch (row.reason) {
    case 'by-hand':
      return [];
    case 'report':
    case 'case-file': {
      const last = rows.find(({ reason }) => reason === row.reason);
      return last !== undefined && same(last, row) ? 'same' : [];
    }
    case 'before-change':
    case 'other-catalogue':
      return newest !== undefined && same(newest, row) ? 'same' : [];
    case 'visit':
      if (newest !== undefined && same(newest, row)) return 'same';
      return rows.filter(
        ({ reason, at, pack }) =>
          reason === 'visit' && pack.hash === row.pack.hash && dayOf(at) === dayOf(row.at),
      );
  }
}

/** The oldest that came of themselves, beyond the most that are kept. `rows` newest first. */
export function outlived(rows: readonly SnapshotRow[]): readonly SnapshotRow[] {
  const automatic = rows.filter(({ reason }) => reason !== 'by-hand');
  const room = MOST_SNAPSHOTS - (rows.length - automatic.length);
  return automatic.slice(Math.max(0, room));
}
