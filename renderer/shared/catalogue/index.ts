export {
  CatalogueContext,
  useAsOf,
  useAssessor,
  useCatalogue,
  useFits,
  usePack,
  useWording,
  type AssessorLike,
  type CatalogueState,
} from './catalogue-context.ts';
export { sortAnswers, type Fits, type SetAside, type SortedAnswers } from './sort-answers.ts';
export { useAssessment, type AssessmentState } from './use-assessment.ts';
