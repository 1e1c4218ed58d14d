import {
  compileCatalogue,
  createAssessor,
  createExplorer,
  createRowReader,
  createScreener,
} from '../../rules/index.ts';
import type { Catalogue } from '../../seeds/schema/index.ts';
import { completeCompanies, exampleCompanies } from './companies.ts';
import { interleave, medianRatio, type Contender } from './interleave.ts';
import { AS_OF, IN_FORCE, locatable } from './load.ts';
import { jsonRulesEngine } from './peers/json-rules-engine.ts';
import { benchProfiles } from './profiles.ts';
import { madeUpSheet } from './sheet.ts';

/** What each task costs, for each company, as a share of what bare json-rules-engine takes for all provisions. */
export type Ratios = Readonly<Record<string, number>>;

const YARDSTICK = 'bare json-rules-engine';
const ROUNDS = 11;
const COMPANIES = 4;
const ROWS = 200;
/** Milliseconds that each task runs in a round. */
const LEAST = 60;

/**
 * Measures our tasks against a yardstick that is not ours, in the same rounds: then a busy or another machine moves both
 * alike, and what remains is a change of ours.
 */
export async function measureRatios(catalogue: Catalogue): Promise<Ratios> {
  const timed = [
    ...completeCompanies(catalogue, COMPANIES / 2),
    ...exampleCompanies(catalogue).slice(0, COMPANIES / 2),
  ].map(({ answers }) => answers);
  const planner = benchProfiles(catalogue).find(({ name }) => name === 'german-machine-tool-maker');
  if (planner === undefined) throw new Error('the example with many plans is gone');
  const [assessor, compiled, explorer] = [
    createAssessor(catalogue),
    compileCatalogue(catalogue),
    createExplorer(catalogue),
  ];
  const options = { asOf: IN_FORCE, places: locatable(catalogue) };
  const yardstick = jsonRulesEngine(catalogue);
  const ready = timed.map((answers) => yardstick.ready(answers));
  const { mapping, rows } = madeUpSheet(catalogue, ROWS);
  const read = createRowReader(mapping, catalogue);
  const screen = createScreener(catalogue, { asOf: AS_OF, places: [], placesShown: 3, topShown: 5 });
  const contenders: (Contender & { readonly companies: number })[] = [
    {
      name: YARDSTICK,
      companies: COMPANIES,
      run: async () => {
        for (const run of ready) await run();
      },
    },
    {
      name: 'full assessment, engine of record',
      companies: COMPANIES,
      run: async () => {
        for (const answers of timed) await assessor.assess(answers, options);
      },
    },
    {
      name: 'all verdicts, compiled',
      companies: COMPANIES,
      run: () => timed.map((answers) => compiled.assess(answers, options)),
    },
    {
      name: 'all verdicts, standings and next question',
      companies: COMPANIES,
      run: () => timed.map((answers) => compiled.screen(answers, options)),
    },
    {
      name: 'the same with plans that come too late',
      companies: 1,
      run: () => compiled.screen(planner.answers, options),
    },
    {
      name: 'what is left to ask',
      companies: COMPANIES,
      run: () => timed.map((answers) => assessor.outlook(answers, options)),
    },
    {
      name: 'a row read and screened',
      companies: ROWS,
      run: () => {
        for (const [row, cells] of rows.entries()) {
          const company = read(row, cells);
          if (company !== null) screen(company);
        }
      },
    },
    {
      name: 'openers',
      companies: 1,
      run: () => explorer.openers(planner.answers, { asOf: IN_FORCE }),
    },
  ];
  const samples = await interleave(contenders, ROUNDS, LEAST);
  return Object.fromEntries(
    contenders
      .filter(({ name }) => name !== YARDSTICK)
      .map(({ name, companies }) => [name, medianRatio(samples, name, YARDSTICK) * (COMPANIES / companies)]),
  );
}
