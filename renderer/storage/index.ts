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
  type Live,
  type OpenCase,
} from './hooks.ts';
export { dropDrafts, keepDraft, loadDrafts, setLater, setNote, setParticular } from './papers.ts';
export { loadPreferences, setPreference } from './preferences.ts';
export type { DamagedRow, LeftForm, Papers } from './read-rows.ts';
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
  type PackStamp,
  type ParticularValue,
  type Preferences,
  type Progress,
  type Rates,
} from './rows.ts';
