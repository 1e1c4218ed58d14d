import { createTableBuilder, type ResultTable } from '../../../renderer/features/batch/logic/result-table.ts';
import type { Ranks } from '../../../renderer/features/batch/logic/sort-rows.ts';
import { countTally } from '../../../renderer/shared/verdicts/tally.ts';
import type { Screened } from '../../../rules/index.ts';
import { loadPack } from '../../../cli/pack/cached-pack.ts';

const loaded = loadPack();
if (!loaded.ok) throw new Error('the seeds do not compile');
export const { catalogue: CATALOGUE } = loaded.value;

/** Ranks for tests that sort by no words. */
export const NO_RANKS: Ranks = {
  names: null,
  places: new Uint32Array(1),
  provisions: new Uint32Array(1),
  questions: new Uint32Array(1),
};

export interface MadeCompany {
  readonly screened: Screened;
  /** Cells that could not be read. */
  readonly unread: number;
}

interface Wanted {
  readonly row?: number;
  readonly name?: string;
  readonly met?: number;
  readonly judged?: number;
  readonly area?: number;
  /** Place of the best place in the catalogue; `null`: none. */
  readonly best?: number | null;
  /** Criteria known of it. */
  readonly known?: number;
  readonly next?: number | null;
  readonly unread?: number;
}

/** A screened company of the real catalogue. */
export function companyOf(wanted: Wanted): MadeCompany {
  const {
    row = 2,
    name = '',
    met = 0,
    judged = 0,
    area = 0,
    best = null,
    known = 1,
    next = null,
    unread = 0,
  } = wanted;
  const place = best === null ? undefined : CATALOGUE.places[best];
  const question = next === null ? undefined : CATALOGUE.questions[next];
  const screened: Screened = {
    row,
    name,
    tally: { ...countTally([]), met, 'met-if-judged': judged, area },
    places: place === undefined ? [] : [{ id: place.id, standing: 'good', holds: 1, met: known, notMet: 0 }],
    top: [],
    next: question === undefined ? null : { question: question.id, facts: question.facts },
    answered: 1,
    stillMatter: 1,
    problems: [],
    numberDays: [],
  };
  return { screened, unread };
}

/** A table of companies. */
export function tableOf(companies: readonly MadeCompany[]): ResultTable {
  const builder = createTableBuilder(CATALOGUE);
  for (const { screened, unread } of companies) builder.add(screened, unread);
  return builder.finish();
}
