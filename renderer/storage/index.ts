/** The one door to what is kept on this device. Writes give a result value and never throw. */
export {
  adoptPack,
  changeAnswers,
  clearAnswer,
  removeDamaged,
  setCares,
  setPlaces,
  setProgress,
} from './answers.ts';
export {
  CASE_FILE_LIMIT,
  exportCase,
  importCase,
  plainText,
  readCaseBytes,
  type CaseContent,
  type CaseFileProblem,
  type ExportChoice,
  type ExportedCase,
} from './case-file/index.ts';
export {
  cleanCaseName,
  createCase,
  deleteCase,
  duplicateCase,
  KEEP_DELETED_DAYS,
  purgeCase,
  purgeExpired,
  renameCase,
  restoreCase,
} from './cases.ts';
export {
  useCase,
  useCases,
  usePreferences,
  type CaseList,
  type CaseSummary,
  type OpenCase,
} from './hooks.ts';
export { changeCase, takeBackChange } from './change-case.ts';
export type { Live } from './live.ts';
export { attachOriginal, loadOriginals, removeOriginal, useOriginals } from './originals.ts';
export { sha256 } from './case-file/sha256.ts';
export { dropDrafts, keepDraft, loadDrafts, setLater, setNote, setParticular } from './papers.ts';
export { loadPreferences, setPreference } from './preferences.ts';
export type { DamagedRow, LeftForm, Papers } from './read-rows.ts';
export type { Stored, StorageProblem, StorageProblemKind } from './result.ts';
export {
  caseIdSchema,
  CLIENT_LETTER,
  DEFAULT_PREFERENCES,
  NOTE_LENGTH,
  ORIGINAL_LENGTH,
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
