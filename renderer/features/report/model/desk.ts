import {
  groupByAction,
  type ActionGroup,
  type Assessment,
  type ProvisionResult,
} from '../../../../rules/index.ts';
import type {
  Answers,
  Catalogue,
  IsoDate,
  Language,
  Pack,
  Provision,
} from '../../../../seeds/schema/index.ts';
import { indexCatalogue, type CatalogueIndex } from '../../../shared/catalogue/catalogue-index.ts';
import type { ReportModel } from './types.ts';
import { createVoice, type PaperWords, type Voice } from './voice.ts';

/** Everything a report is made of. Private notes and particulars are not among it, so they cannot get into one. */
export interface ReportInput {
  readonly pack: Pack;
  /** For whom, as typed. */
  readonly name: string;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** The day on the paper; the report itself has no clock. */
  readonly preparedOn: IsoDate;
  readonly languages: ReportModel['languages'];
  readonly words: Readonly<Record<Language, PaperWords>>;
  readonly annex: boolean;
}

/** One provision with its result. */
export interface Measure {
  readonly provision: Provision;
  readonly result: ProvisionResult;
  readonly group: ActionGroup;
}

/** The input laid out for writing. */
export interface Desk extends ReportInput {
  readonly voice: Voice;
  readonly catalogue: Catalogue;
  readonly index: CatalogueIndex;
  /** Of one group, firmest first. */
  readonly of: (...groups: readonly ActionGroup[]) => readonly Measure[];
}

/** Lays out the input: groups the results, indexes the catalogue, finds the words. */
export function layOut(input: ReportInput): Desk {
  const { catalogue } = input.pack;
  const index = indexCatalogue(catalogue);
  const groups = new Map(
    groupByAction(catalogue, input.assessment).map(({ group, results }) => [
      group,
      results.flatMap((result): Measure[] => {
        const provision = index.provisions.get(result.id);
        return provision === undefined ? [] : [{ provision, result, group }];
      }),
    ]),
  );
  return {
    ...input,
    catalogue,
    index,
    voice: createVoice(input.languages, input.words),
    of: (...wanted) => wanted.flatMap((group) => groups.get(group) ?? []),
  };
}

/** Groups that concern the case itself. */
export const CONCERNING = [
  'act-now',
  'supported',
  'one-answer-away',
  'open',
  'near-miss',
  'burden',
  'watch',
  'area',
  'closed',
] as const satisfies readonly ActionGroup[];
