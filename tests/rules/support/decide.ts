import type { Answers, Catalogue, PlaceId, ProvisionId } from '../../../seeds/schema/index.ts';
import { createAssessor, type Assessment, type ProvisionResult } from '../../../rules/index.ts';
import {
  answersOf,
  catalogueOf,
  day,
  placeId,
  type FactInput,
  type PlaceInput,
  type ProvisionInput,
} from './builders.ts';

/** The day tests decide on when the day is not what they are about. */
export const TODAY = day('2025-06-30');

/** One small situation, written down. */
export interface Situation {
  readonly facts?: readonly FactInput[];
  readonly places?: readonly PlaceInput[];
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly at?: readonly string[];
}

/** Assesses some provisions in a situation. */
export function assessSome(
  provisions: readonly ProvisionInput[],
  situation: Situation = {},
): Promise<Assessment> {
  const { answers = {}, asOf, at, ...parts } = situation;
  return assessAll(catalogueOf({ ...parts, provisions }), answersOf(answers), asOf, at?.map(placeId));
}

/** Assesses one provision in a situation. */
export async function assessOne(one: ProvisionInput, situation: Situation = {}): Promise<ProvisionResult> {
  const { provisions } = await assessSome([one], situation);
  const result = provisions[0];
  if (result === undefined) throw new Error('no result');
  return result;
}

/** Assesses a catalogue, whatever the day. */
export function assessAll(
  catalogue: Catalogue,
  answers: Answers,
  asOf = String(TODAY),
  places?: readonly PlaceId[],
): Promise<Assessment> {
  return createAssessor(catalogue).assess(answers, {
    asOf: day(asOf),
    ...(places === undefined ? {} : { places }),
  });
}

/** The result of one provision of an assessment. */
export function resultOf(assessment: Assessment, id: ProvisionId): ProvisionResult {
  const result = assessment.provisions.find((candidate) => candidate.id === id);
  if (result === undefined) throw new Error(`no result for ${id}`);
  return result;
}
