import { createContext, use } from 'react';
import type {
  AssessOptions,
  Assessment,
  Explorer,
  InterviewOptions,
  Matrix,
  Outlook,
} from '../../../rules/index.ts';
import type { Answers, Catalogue, IsoDate, Pack, Wording } from '../../../seeds/schema/index.ts';
import { indexCatalogue, type CatalogueIndex } from './catalogue-index.ts';
import type { Fits } from './sort-answers.ts';

/** What the rules offer, as the app hands it down. `createAssessor` of rules/ makes one. */
export interface AssessorLike {
  assess(answers: Answers, options: InterviewOptions): Promise<Assessment>;
  outlook(answers: Answers, options: InterviewOptions): Outlook;
  matrix(answers: Answers, options: AssessOptions): Promise<Matrix>;
}

export interface CatalogueState {
  readonly pack: Pack;
  readonly assessor: AssessorLike;
  /** Answers hypothetical questions; `createExplorer` of rules/ makes one. */
  readonly explorer: Explorer;
  readonly fits: Fits;
  /** The day to decide for: today in Guangzhou, or the day chosen in the settings. */
  readonly asOf: IsoDate;
}

export const CatalogueContext = createContext<CatalogueState | null>(null);

function useCatalogueState(): CatalogueState {
  const state = use(CatalogueContext);
  if (state === null) throw new Error('no catalogue: CatalogueContext is set by app/');
  return state;
}

/** Everything the program knows. */
export function useCatalogue(): Catalogue {
  return useCatalogueState().pack.catalogue;
}

/** Everything the program knows, by id. */
export function useIndex(): CatalogueIndex {
  return indexCatalogue(useCatalogueState().pack.catalogue);
}

/** The one table of words for verdicts, forces, kinds and the rest. */
export function useWording(): Wording {
  return useCatalogueState().pack.catalogue.wording;
}

/** Which edition of the catalogue is in use. */
export function usePack(): Pack {
  return useCatalogueState().pack;
}

/** The assessor of this catalogue; `useAssessment` is what most screens want. */
export function useAssessor(): AssessorLike {
  return useCatalogueState().assessor;
}

/** Nearest misses and what single changes would open, over the whole catalogue. */
export function useExplorer(): Explorer {
  return useCatalogueState().explorer;
}

/** Whether an answer fits its fact in this edition. */
export function useFits(): Fits {
  return useCatalogueState().fits;
}

/** The day every verdict on screen is for. */
export function useAsOf(): IsoDate {
  return useCatalogueState().asOf;
}
