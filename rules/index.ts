/**
 * The one door to the rules. Pure: the catalogue, the answers and the day are arguments.
 */
export type * from './assess/types.ts';
export { createAssessor, type Assessor, type InterviewOptions } from './assess/create-assessor.ts';
export {
  compileCatalogue,
  type CompiledCatalogue,
  type CompiledOptions,
} from './explore/compile-catalogue.ts';
export { RESULT_OF_CODE } from './explore/result-codes.ts';
export type * from './explore/types.ts';
export { createExplorer, type Explorer } from './explore/create-explorer.ts';
export {
  compareAssessments,
  type AssessmentDifference,
  type PlaceDifference,
  type ProvisionDifference,
  type VerdictSide,
} from './explore/compare-assessments.ts';
export { changeEffects, type ChangeEffect } from './explore/change-effects.ts';
export { whyNoDifference, type NoDifference } from './explore/why-no-difference.ts';
export type { Reader } from './explore/outcomes.ts';
export type { Matrix, MatrixCell, MatrixRow } from './assess/matrix.ts';
export { mergeWords } from './act/merge-words.ts';
export { toDoList, TO_DO_GROUPS, type ToDo } from './act/to-do.ts';
export type { Office } from './act/to-do-offices.ts';
export type { Said } from './act/merge-words.ts';
export { FORCE_WEIGHT, rankQuestions, type QuestionRank } from './explore/rank-questions.ts';
export { hasJudgement } from './assess/decide.ts';
export { beginsOn, endedOn, inForce } from './assess/period.ts';
export { wouldHoldAt } from './assess/would-hold.ts';
export { testsOf } from './assess/prepare.ts';
export { checkAnswer, type AnswerProblem } from './assess/check-answer.ts';
export { ancestorsOf, indexPlaces, isWithin } from './assess/places.ts';
export { liesByReading, placeDoubts, restsOnReading, type PlaceDoubt } from './assess/place-doubts.ts';
export { describeAnswer, describeForTest } from './words/describe-answer.ts';
export { recordRows, type FrameRow, type RecordRow, type TestRow } from './words/record-rows.ts';
export { verdictSentence } from './words/verdict-sentence.ts';
export { groupByAction, ACTION_GROUPS, type ActionGroup } from './words/action-groups.ts';
export { splitClauses, PREAMBLE, type ClauseSpan, type Layout } from './cite/split-clauses.ts';
export {
  findPassage,
  sentencesOf,
  unitsAfter,
  type FoundPassage,
  type Passage,
  type Stretch,
} from './cite/find-passage.ts';
export {
  layoutOf,
  linesOf,
  plainText,
  readPrinted,
  type PrintedLine,
  type PrintedText,
} from './cite/edition-lines.ts';
export { readEditionMarks, toEditionMarks, type Digest } from './cite/edition-marks.ts';
export {
  compareEdition,
  LONGEST_TIMES,
  type Compared,
  type EditionComparison,
  type EditionOf,
} from './cite/compare-edition.ts';
export type { Difference } from './cite/differences.ts';
export { whichDocument, type Nearest, type Recognised } from './cite/which-document.ts';
export { checkPassage, isChanged, type CheckedPassage } from './cite/check-passage.ts';
export { isFurniture, isHeadingOnly } from './cite/furniture.ts';
export type * from './batch/types.ts';
export { PROBLEM_CODES } from './batch/types.ts';
export {
  firstBest,
  guessHeader,
  headerCandidates,
  ROWS_FOR_HEADER,
  type HeaderCandidate,
} from './batch/find-header.ts';
export { guessMapping, type GuessedMapping } from './batch/guess-mapping.ts';
export { mappingDoubts, mappingProblems } from './batch/mapping-problems.ts';
export {
  allUses,
  readMappingFile,
  readUse,
  toMappingFile,
  useText,
  type ReadMappingFile,
} from './batch/mapping-file.ts';
export { wordMeanings } from './batch/word-meanings.ts';
export { wordKey } from './batch/word-key.ts';
export { cellText, columnLetters, LONGEST_CELL } from './batch/cell-text.ts';
export { createRowReader, type RowOptions, type RowReader } from './batch/read-row.ts';
export { createScreener, type Screener } from './batch/screener.ts';
export { SCREEN_TALLY_KEYS, type ScreenTally, type ScreenTallyKey } from './batch/tally.ts';
export { createSummary, mostFrequent, type Summary, type SummaryData } from './batch/summary.ts';
export type { WordCount } from './batch/summary-words.ts';
export { resultCells, resultColumns, type ResultColumn, type ResultOptions } from './batch/results.ts';
export { inert } from './batch/inert.ts';
export { writtenCell } from './batch/written-cell.ts';
