import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../../cli/pack/compile-pack.ts';
import { productVersion, REPOSITORY, SEEDS } from '../../../cli/pack/paths.ts';
import { problemLine } from '../../../cli/pack/problems.ts';
import { compileCatalogue, type CompiledCatalogue } from '../../../rules/index.ts';
import { isoDateSchema, type QuestionId } from '../../../seeds/schema/index.ts';
import { benchProfiles, type BenchProfile } from '../profiles.ts';
import { createRandom, randomCompanies } from './random-companies.ts';
import { adaptive, asForm, inOrder, simulate, type Asker, type Run, type Setting } from './simulate.ts';

/**
 * `npm run bench:interview`: how many answers an interview takes and what it knows on the way, for the example
 * companies and for random ones, beside the same questions in a fixed and in a random order. Prints a table and
 * writes dist/interview.json.
 */
const RANDOM_COMPANIES = 500;
const SEED = 20_261_122;

interface Row {
  readonly day: string;
  readonly companies: string;
  readonly order: string;
  readonly median: number;
  readonly p95: number;
  readonly 'facts, median': number;
  readonly after8: number;
  readonly after15: number;
}

function main(): void {
  const pack = compilePack(SEEDS, productVersion());
  if (!pack.ok) throw new Error(pack.problems.map(problemLine).join('\n'));
  const { catalogue } = pack.value.pack;
  const compiled = compileCatalogue(catalogue);
  const places = catalogue.places.filter(({ canLocate }) => canLocate).map(({ id }) => id);
  const groups = {
    examples: benchProfiles(catalogue).filter(({ answers }) => answers.size > 0),
    random: randomCompanies(catalogue, RANDOM_COMPANIES, SEED),
  };
  const rows = ['2026-06-30', '2018-10-01'].flatMap((day) => {
    const setting = { asOf: isoDateSchema.parse(day), places };
    return Object.entries(groups).flatMap(([companies, profiles]) =>
      rowsOf(compiled, profiles, setting).map((row): Row => ({
        day,
        companies: `${companies} (${profiles.length})`,
        ...row,
      })),
    );
  });
  console.log(`${catalogue.questions.length} questions, ${catalogue.provisions.length} provisions`);
  console.table(rows);
  mkdirSync(join(REPOSITORY, 'dist'), { recursive: true });
  writeFileSync(
    join(REPOSITORY, 'dist', 'interview.json'),
    `${JSON.stringify({ pack: pack.value.pack.hash, rows }, null, 2)}\n`,
  );
}

function rowsOf(compiled: CompiledCatalogue, profiles: readonly BenchProfile[], setting: Setting) {
  const questions = compiled.catalogue.questions.map(({ id }) => id);
  const random = createRandom(SEED);
  const orders: Readonly<Record<string, () => Asker>> = {
    adaptive: () => adaptive(compiled, setting),
    'fixed order, skipping what cannot matter': () => inOrder(compiled, setting, questions),
    'random order, skipping what cannot matter': () =>
      inOrder(compiled, setting, shuffled(questions, random)),
    'fixed form, every question': () => asForm(compiled, questions),
  };
  return Object.entries(orders).map(([order, asker]) => {
    const runs = profiles.map(({ answers }) => simulate(compiled, answers, setting, asker()));
    return { order, ...summary(runs) };
  });
}

function shuffled(ids: readonly QuestionId[], random: () => number): QuestionId[] {
  return ids
    .map((id) => ({ id, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

function summary(runs: readonly Run[]) {
  const lengths = runs.map(({ questions }) => questions).sort((a, b) => a - b);
  const at = (share: number) =>
    lengths[Math.min(lengths.length - 1, Math.ceil(share * lengths.length) - 1)] ?? 0;
  const facts = runs.map((run) => run.facts).sort((a, b) => a - b)[Math.ceil(runs.length / 2) - 1] ?? 0;
  const mean = (after: number) => {
    const shares = runs.map(({ decided }) => decided[Math.min(after, decided.length - 1)] ?? 1);
    return Math.round((shares.reduce((sum, share) => sum + share, 0) / shares.length) * 1000) / 10;
  };
  return { median: at(0.5), p95: at(0.95), 'facts, median': facts, after8: mean(8), after15: mean(15) };
}

main();
