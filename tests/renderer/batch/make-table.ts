import { createTableBuilder, type ResultTable } from '../../../renderer/features/batch/logic/result-table.ts';
import type { Ranks } from '../../../renderer/features/batch/logic/sort-rows.ts';
import { countTally, type Tally } from '../../../renderer/shared/verdicts/tally.ts';
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
  readonly tally: Tally;
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
  readonly problems?: number;
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
    problems = 0,
  } = wanted;
  const place = best === null ? undefined : CATALOGUE.places[best];
  const question = next === null ? undefined : CATALOGUE.questions[next];
  const tally = { ...countTally([]), met, 'met-if-judged': judged, area };
  const problem = { row, column: 0, fact: null, code: 'no-name', found: '', expected: [] } as const;
  const screened: Screened = {
    row,
    name,
    counts: { met: met + area, 'met-if-judged': judged, open: 0, 'not-met': 0, 'out-of-scope': 0, closed: 0 },
    places: place === undefined ? [] : [{ id: place.id, standing: 'good', holds: 1, met: known, notMet: 0 }],
    top: [],
    next: question === undefined ? null : { question: question.id, facts: question.facts },
    answered: 1,
    stillMatter: 1,
    problems: Array.from({ length: problems }, () => problem),
    numberDays: [],
  };
  return { screened, tally };
}

/** A table of companies. */
export function tableOf(companies: readonly MadeCompany[]): ResultTable {
  const builder = createTableBuilder(CATALOGUE);
  for (const { screened, tally } of companies) builder.add(screened, tally);
  return builder.finish();
}
