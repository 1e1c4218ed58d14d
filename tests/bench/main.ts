import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { compilePack } from '../../cli/pack/compile-pack.ts';
import { productVersion, REPOSITORY, SEEDS } from '../../cli/pack/paths.ts';
import { problemLine } from '../../cli/pack/problems.ts';
import {
  isoDateSchema,
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
import { benchProfiles } from './profiles.ts';

/**
 * `npm run bench`: the speed of the rules against their budgets, on the whole catalogue. Prints a table and writes dist/bench.json.
 */
const AS_OF = isoDateSchema.parse('2026-06-30');
/** Most documents are in force: the most to work out. */
const IN_FORCE = isoDateSchema.parse('2018-10-01');
/** Milliseconds, from the design. */
const BUDGETS = { record: 16, compiled: 0.05, rank: 10, nearestMiss: 20, openers: 150 } as const;

/** One thing measured, for one company. */
interface Row {
  readonly task: string;
  readonly profile: string;
  readonly provisions: number;
  /** Milliseconds: the fastest (what a busy machine cannot slow down), the middle, what 99 of 100 stay below. */
  readonly fastest: number;
  readonly median: number;
  readonly p99: number;
  readonly budget: number | null;
}

type Task = Omit<Row, 'fastest' | 'median' | 'p99'> & { readonly run: () => unknown };

async function main(): Promise<void> {
  const compiled = compilePack(SEEDS, productVersion());
  if (!compiled.ok) throw new Error(compiled.problems.map(problemLine).join('\n'));
  const { pack } = compiled.value;
  const tasks = [...packTasks(pack), ...rulesTasks(pack.catalogue)];
  const rows = await measure(tasks);
  const processor = cpus()[0]?.model ?? 'unknown processor';
  console.log(
    `${processor}, Node ${process.version}; ${pack.catalogue.provisions.length} provisions in the pack`,
  );
  console.table(summary(rows));
  mkdirSync(join(REPOSITORY, 'dist'), { recursive: true });
  const report = { node: process.version, processor, pack: pack.hash, rows };
  writeFileSync(join(REPOSITORY, 'dist', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
}

function packTasks(pack: Pack): Task[] {
  const text = JSON.stringify(pack);
  const base = { profile: '', provisions: pack.catalogue.provisions.length, budget: null };
  return [
    { ...base, task: 'read the pack: JSON and schema', run: () => packSchema.parse(JSON.parse(text)) },
    { ...base, task: 'build engine and closures', run: () => createAssessor(pack.catalogue) },
  ];
}

function rulesTasks(catalogue: Catalogue): Task[] {
  const assessor = createAssessor(catalogue);
  const compiled = compileCatalogue(catalogue);
  const explorer = createExplorer(catalogue);
  const provisions = catalogue.provisions.length;
  const places = catalogue.places.filter(({ canLocate }) => canLocate).map(({ id }) => id);
  const options = { asOf: AS_OF, places };
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
    ...each('next question', BUDGETS.rank, (answers) => rankQuestions(compiled, answers, options)),
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

async function measure(tasks: readonly Task[]): Promise<Row[]> {
  const bench = new Bench({ time: 150, warmupTime: 60 });
  for (const [index, { run }] of tasks.entries()) bench.add(String(index), run);
  await bench.run();
  return tasks.map(({ run: _run, ...task }, index): Row => {
    const result = bench.tasks[index]?.result;
    if (result?.state !== 'completed')
      throw new Error(`${task.task}, ${task.profile}: ${result?.state ?? 'lost'}`);
    return { ...task, fastest: result.latency.min, median: result.latency.p50, p99: result.latency.p99 };
  });
}

/** One line for each task and size: the middle and the slowest of the profiles. */
function summary(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.task} ${row.provisions}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const sorted = [...group].sort((a, b) => a.median - b.median);
    const [middle, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    if (middle === undefined || worst === undefined) throw new Error('an empty group');
    const { task, provisions, budget } = worst;
    const over = budget !== null && worst.median > budget ? 'OVER' : '';
    return {
      task,
      provisions,
      'fastest ms': show(middle.fastest),
      'median ms': show(middle.median),
      'slowest profile ms': show(worst.median),
      which: worst.profile,
      'budget ms': budget ?? '',
      over,
    };
  });
}

const show = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 1 ? 4 : 2);

await main();
