import { useLiveQuery } from 'dexie-react-hooks';
import { database as db } from '../database.ts';
import { guarded, LOADING, type Live } from '../live.ts';
import type { CaseId } from '../rows.ts';
import {
  readEditionRows,
  readSnapshotRows,
  toSnapshot,
  type DamagedSnapshot,
  type Snapshot,
} from './read-snapshots.ts';

export interface CaseHistory {
  /** Newest first. */
  readonly snapshots: readonly Snapshot[];
  readonly damaged: readonly DamagedSnapshot[];
}

/** Reads the kept states of a case. */
export async function readHistory(caseId: CaseId): Promise<CaseHistory> {
  const { rows, damaged } = readSnapshotRows(await db.snapshots.where('caseId').equals(caseId).toArray());
  const hashes = [...new Set(rows.map(({ pack }) => pack.hash))];
  const editions = readEditionRows(await db.editions.bulkGet(hashes));
  return { snapshots: rows.map((row) => toSnapshot(row, editions.get(row.pack.hash))), damaged };
}

/** The kept states of a case. */
export function useHistory(caseId: CaseId): Live<CaseHistory> {
  return useLiveQuery(() => guarded(() => readHistory(caseId)), [caseId], LOADING);
}
