/**
 * The one door to the rules. Pure: the catalogue, the answers and the day are arguments.
 */
export type * from './assess/types.ts';
export { createAssessor, type Assessor, type InterviewOptions } from './assess/create-assessor.ts';
export {
  compileCatalogue,
  type CompiledCatalogue,
  type CompiledResult,
} from './explore/compile-catalogue.ts';
export { FORCE_WEIGHT, rankQuestions, type QuestionRank } from './explore/rank-questions.ts';
export { hasJudgement } from './assess/decide.ts';
export { endedOn, inForce } from './assess/period.ts';
export { testsOf } from './assess/prepare.ts';
export { checkAnswer, type AnswerProblem } from './assess/check-answer.ts';
export { ancestorsOf, indexPlaces, isWithin } from './assess/places.ts';
export { describeAnswer, describeForTest } from './words/describe-answer.ts';
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
