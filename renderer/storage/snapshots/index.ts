export { readStandingLetter, readVerdictLetter, type KeptVerdict } from './letters.ts';
export { useHistory, type CaseHistory } from './load-snapshots.ts';
export type { DamagedSnapshot, Snapshot, SnapshotContent } from './read-snapshots.ts';
export { SNAPSHOT_LABEL_LENGTH, type SnapshotReason } from './rows.ts';
export { MOST_BY_HAND, MOST_SNAPSHOTS } from './upkeep.ts';
export { keepSnapshot, removeSnapshot, type Kept, type StateToKeep } from './write-snapshot.ts';
