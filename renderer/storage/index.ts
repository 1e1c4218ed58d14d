/** The one door to what is kept on this device. Writes give a result value and never throw. */
export { adoptPack, changeAnswers, clearAnswer, removeDamaged, setProgress } from './answers.ts';
export {
  BACKUP_FILE_LIMIT,
  compareBackup,
  makeBackup,
  openSealed,
  readBackup,
  restoreBackup,
  type Backup,
  type BackupChoice,
  type BackupProblem,
  type ComparedEntry,
  type MadeBackup,
  type OnDiffering,
  type ReadBackup,
  type Restored,
  type SealedBackup,
} from './backup/index.ts';
export {
  CASE_FILE_LIMIT,
  exportCase,
  importCase,
  openSealedCase,
  readCaseBytes,
  type CaseContent,
  type CaseFileProblem,
  type ExportChoice,
  type ExportedCase,
  type ReadCaseFile,
  type SealedCase,
} from './case-file/index.ts';
export {
  archiveCase,
  cleanCaseName,
  createCase,
  deleteCase,
  duplicateCase,
  KEEP_DELETED_DAYS,
  purgeCase,
  purgeExpired,
  renameCase,
  restoreCase,
  unarchiveCase,
} from './cases.ts';
export {
  loadCase,
  useCase,
  useCases,
  usePreferences,
  type CaseList,
  type CaseSummary,
  type OpenCase,
} from './hooks.ts';
export { changeCase, takeBackChange, type CaseChange } from './change-case.ts';
export { changeCares, changePlaces, dropPlaces } from './choices.ts';
export type { Live } from './live.ts';
export { attachOriginal, loadOriginals, removeOriginal, useOriginals } from './originals.ts';
export { plainText } from './json-file/plain-text.ts';
export type { Protection } from './json-file/sealed.ts';
export { sha256 } from './json-file/sha256.ts';
export { dropDrafts, keepDraft, loadDrafts, setLater, setNote, setParticular } from './papers.ts';
export { askToPersist, readStorageState, type Persistence, type StorageState } from './persistence.ts';
export { loadPreferences, setPreference } from './preferences.ts';
export type { DamagedRow, LeftForm, Papers } from './read-rows.ts';
export {
  keepSnapshot,
  MOST_BY_HAND,
  MOST_SNAPSHOTS,
  removeSnapshot,
  SNAPSHOT_LABEL_LENGTH,
  useHistory,
  type DamagedSnapshot,
  type Kept,
  type KeptVerdict,
  type Snapshot,
  type SnapshotReason,
  type StateToKeep,
} from './snapshots/index.ts';
export { addTag, removeTag, type Tagged } from './tags.ts';
export { MOST_TAGS, TAG_LENGTH, tagKey } from './tag-rules.ts';
export type { Stored, StorageProblem, StorageProblemKind } from './result.ts';
export {
  caseIdSchema,
  CLIENT_LETTER,
  DEFAULT_PREFERENCES,
  NOTE_LENGTH,
  type CaseId,
  type CaseRow,
  type Draft,
  type DraftValue,
  type InterviewLength,
  type OriginalRow,
  type PackStamp,
  type ParticularValue,
  type Preferences,
  type Progress,
  type Rates,
} from './rows.ts';
export {
  askAlways,
  changePassphrase,
  forgetKeys,
  letGo,
  lockVault,
  openByItself,
  openChannel,
  opensByItself,
  openStorage,
  turnVaultOff,
  turnVaultOn,
  unlockVault,
  wipeEverything,
  type StorageDoor,
  type VaultChannel,
  type VaultWord,
  type WipeReport,
  type WithPassphrase,
} from './vault/index.ts';
