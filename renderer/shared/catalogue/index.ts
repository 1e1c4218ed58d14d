export {
  CatalogueContext,
  useAsOf,
  useAssessor,
  useCatalogue,
  useExplorer,
  useFits,
  useIndex,
  usePack,
  useWording,
  type AssessorLike,
  type CatalogueState,
} from './catalogue-context.ts';
export { indexCatalogue, type CatalogueIndex } from './catalogue-index.ts';
export { inTurns } from './in-turns.ts';
export { orderDocuments } from './order-documents.ts';
export { placesGone, placesLeft } from './places-left.ts';
export { sortAnswers, type Fits, type SetAside, type SortedAnswers } from './sort-answers.ts';
export { useForesight, useOutlook, type OutlookState } from './use-outlook.ts';
export { useAssessment, type AssessmentState } from './use-assessment.ts';
