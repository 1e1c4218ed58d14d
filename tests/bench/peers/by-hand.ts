import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { REPOSITORY } from '../../../cli/pack/paths.ts';
import { indexPlaces, isWithin } from '../../../rules/index.ts';
import { isoDateSchema, placeIdSchema, type Answers, type Catalogue } from '../../../seeds/schema/index.ts';
import type { CompiledOptions } from '../../../rules/index.ts';
import { plainObject } from './peer.ts';
import { writeByHand } from './write-by-hand.ts';

/** The functions a person would write, made into a module. */
export interface ByHand {
  /** Takes a company in the form of the module; decides all provisions on the day and at the places. */
  readonly ready: (answers: Answers) => () => readonly number[];
}

type CompanyOf = (facts: Record<string, unknown>) => unknown;
type DecideAll = (company: unknown, isOver: readonly boolean[], isReached: readonly boolean[]) => number[];

const moduleSchema = z.object({
  periods: z.array(z.tuple([isoDateSchema.nullable(), isoDateSchema.nullable()])),
  wheres: z.array(z.array(placeIdSchema).nullable()),
  companyOf: z.custom<CompanyOf>((value) => typeof value === 'function'),
  decideAll: z.custom<DecideAll>((value) => typeof value === 'function'),
});

/** Writes the module under dist/, loads it, and settles what depends on the day and the places alone. */
export async function byHand(catalogue: Catalogue, { asOf, places }: CompiledOptions): Promise<ByHand> {
  const folder = join(REPOSITORY, 'dist', 'bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'by-hand.mjs');
  writeFileSync(file, writeByHand(catalogue));
  const loaded: unknown = await import(pathToFileURL(file).href);
  const { periods, wheres, companyOf, decideAll } = moduleSchema.parse({ ...Object(loaded) });
  const index = indexPlaces(catalogue);
  const isOver = periods.map(
    ([from, until]) => (from !== null && asOf < from) || (until !== null && asOf > until),
  );
  const isReached = wheres.map(
    (bound) => bound === null || places.some((at) => bound.some((outer) => isWithin(index, at, outer))),
  );
  return {
    ready: (answers) => {
      const company = companyOf(plainObject(answers));
      return () => decideAll(company, isOver, isReached);
    },
  };
}
