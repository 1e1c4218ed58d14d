import { Bench } from 'tinybench';
import {
  packSchema,
  type Answers,
  type Catalogue,
  type Pack,
  type ProvisionId,
} from '../../seeds/schema/index.ts';
import {
  compileCatalogue,
  createAssessor,
  createExplorer,
  rankQuestions,
  type Explorer,
} from '../../rules/index.ts';
import { AS_OF, IN_FORCE, locatable } from './load.ts';
import { benchProfiles } from './profiles.ts';

/** Milliseconds, from the design. */
const BUDGETS = { record: 16, compiled: 0.05, row: 0.6, rank: 10, nearestMiss: 20, openers: 150 } as const;

/** One thing measured, for one company. */
export interface BudgetRow {
  readonly task: string;
  readonly profile: string;
  readonly provisions: number;
  /** Milliseconds: the fastest (what a busy machine cannot slow down), the middle, what 99 of 100 stay below. */
  readonly fastest: number;
  readonly median: number;
  readonly p99: number;
  readonly budget: number | null;
}

type Task = Omit<BudgetRow, 'fastest' | 'median' | 'p99'> & { readonly run: () => unknown };

/** Times everything that has a budget, for every example company. */
export function measureBudgets(pack: Pack): Promise<BudgetRow[]> {
  return measure([...packTasks(pack), ...rulesTasks(pack.catalogue)]);
}

function packTasks(pack: Pack): Task[] {
  const text = JSON.stringify(pack);
  const base = { profile: '', provisions: pack.catalogue.provisions.length, budget: null };
  return [
    { ...base, task: 'read the pack: JSON and schema', run: () => packSchema.parse(JSON.parse(text)) },
    { ...base, task: 'build engine and gates', run: () => createAssessor(pack.catalogue) },
  ];
}

function rulesTasks(catalogue: Catalogue): Task[] {
  const assessor = createAssessor(catalogue);
  const compiled = compileCatalogue(catalogue);
  const explorer = createExplorer(catalogue);
  const provisions = catalogue.provisions.length;
  const options = { asOf: AS_OF, places: locatable(catalogue) };
  const profiles = benchProfiles(catalogue);
  const each = (task: string, budget: number, run: (answers: Answers) => unknown): Task[] =>
    profiles.map(({ name, answers }) => ({
      task,
      profile: name,
      provisions,
      budget,
      run: () => run(answers),
    }));
  return [
    ...each('full assessment, engine of record', BUDGETS.record, (answers) =>
      assessor.assess(answers, { asOf: AS_OF }),
    ),
    ...each('all verdicts, compiled', BUDGETS.compiled, (answers) => compiled.assess(answers, options)),
    ...each('all verdicts, standings and next question', BUDGETS.row, (answers) =>
      compiled.screen(answers, { ...options, asOf: IN_FORCE }),
    ),
    ...each('next question, with what hangs on it', BUDGETS.rank, (answers) =>
      rankQuestions(compiled, answers, options),
    ),
    ...profiles.map(({ name, answers }) => nearestMissTask(catalogue, explorer, name, answers)),
    ...each('openers', BUDGETS.openers, (answers) => explorer.openers(answers, { asOf: IN_FORCE })),
  ];
}

/** The provision that takes longest, on a day on which most documents are in force. */
function nearestMissTask(catalogue: Catalogue, explorer: Explorer, profile: string, answers: Answers): Task {
  const run = (id: ProvisionId) => explorer.nearestMiss(id, answers, { asOf: IN_FORCE });
  const timed = catalogue.provisions.map(({ id }) => {
    const start = performance.now();
    run(id);
    return { id, took: performance.now() - start };
  });
  const slowest = timed.reduce((a, b) => (b.took > a.took ? b : a));
  return {
    task: 'nearest miss, slowest provision',
    profile,
    provisions: catalogue.provisions.length,
    budget: BUDGETS.nearestMiss,
    run: () => run(slowest.id),
  };
}

async function measure(tasks: readonly Task[]): Promise<BudgetRow[]> {
  const bench = new Bench({ time: 120, warmupTime: 40 });
  for (const [index, { run }] of tasks.entries()) bench.add(String(index), run);
  await bench.run();
  return tasks.map(({ run: _run, ...task }, index): BudgetRow => {
    const result = bench.tasks[index]?.result;
    if (result?.state !== 'completed')
      throw new Error(`${task.task}, ${task.profile}: ${result?.state ?? 'lost'}`);
    return { ...task, fastest: result.latency.min, median: result.latency.p50, p99: result.latency.p99 };
  });
}

/** One line for each task: the middle and the slowest of the profiles. */
export function summarise(rows: readonly BudgetRow[]) {
  const groups = new Map<string, BudgetRow[]>();
  for (const row of rows) groups.set(row.task, [...(groups.get(row.task) ?? []), row]);
  return [...groups.values()].map((group) => {
    const sorted = [...group].sort((a, b) => a.median - b.median);
    const [middle, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    if (middle === undefined || worst === undefined) throw new Error('an empty group');
    return {
      task: worst.task,
      fastest: middle.fastest,
      median: middle.median,
      worst: worst.median,
      worstOf: worst.profile,
      budget: worst.budget,
    };
  });
}
