export {
  BACKUP_FILE_LIMIT,
  BACKUP_VERSION,
  type Backup,
  type BackupEntry,
  type SealedBackup,
} from './format.ts';
export { makeBackup, type BackupChoice, type MadeBackup } from './make-backup.ts';
export { openSealed, readBackup, type BackupProblem, type ReadBackup } from './read-backup.ts';
export {
  compareBackup,
  restoreBackup,
  type ComparedEntry,
  type OnDiffering,
  type Restored,
} from './restore-backup.ts';
export { writeBackup } from './write-backup.ts';
