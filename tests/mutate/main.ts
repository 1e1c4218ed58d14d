import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../cli/pack/compile-pack.ts';
import { examplesOf } from '../../cli/pack/examples-of.ts';
import { productVersion, REPOSITORY, SEEDS } from '../../cli/pack/paths.ts';
import { problemLine } from '../../cli/pack/problems.ts';
import { isoDateSchema, type Catalogue, type Example } from '../../seeds/schema/index.ts';
import { exampleNames, readExample } from '../cli/support/examples.ts';
import { createJudge, type Noticed } from './judge.ts';
import { MUTATIONS, mutantsOf, type Mutation } from './mutants.ts';

/**
 * `npm run mutate`: makes every small mistake it knows in every provision, one at a time, and sees whether the
 * provision's own examples or the golden companies notice. Prints the share for each kind of mistake and every
 * survivor; writes dist/mutate.json. Ends with 1 below the aim.
 */
const AIM = 0.95;
const DAY = isoDateSchema.parse('2026-06-30');

interface Outcome {
  readonly provision: string;
  readonly mutation: Mutation;
  readonly what: string;
  readonly noticed: Noticed;
}

async function main(): Promise<number> {
  const compiled = compilePack(SEEDS, productVersion());
  if (!compiled.ok) {
    for (const problem of compiled.problems) console.error(problemLine(problem));
    return 2;
  }
  const { pack, seeds } = compiled.value;
  const outcomes = await mutateAll(pack.catalogue, examplesOf(seeds));
  report(outcomes);
  mkdirSync(join(REPOSITORY, 'dist'), { recursive: true });
  writeFileSync(
    join(REPOSITORY, 'dist', 'mutate.json'),
    `${JSON.stringify({ pack: pack.hash, outcomes }, null, 1)}\n`,
  );
  return share(outcomes) >= AIM ? 0 : 1;
}

async function mutateAll(
  catalogue: Catalogue,
  examples: ReadonlyMap<string, readonly Example[]>,
): Promise<Outcome[]> {
  const golden = exampleNames.map((name) => readExample(name, catalogue));
  const outcomes: Outcome[] = [];
  for (const provision of catalogue.provisions) {
    const { judge } = await createJudge(catalogue, provision, examples.get(provision.id) ?? [], golden, DAY);
    for (const { mutation, what, provision: mutant } of mutantsOf(catalogue, provision)) {
      outcomes.push({ provision: provision.id, mutation, what, noticed: await judge(mutant) });
    }
  }
  return outcomes;
}

const share = (outcomes: readonly Outcome[]): number =>
  outcomes.length === 0 ? 1 : outcomes.filter(({ noticed }) => noticed !== 'nobody').length / outcomes.length;

function report(outcomes: readonly Outcome[]): void {
  const row = (name: string, some: readonly Outcome[]) => ({
    mistake: name,
    made: some.length,
    'noticed by an example': some.filter(({ noticed }) => noticed === 'example').length,
    'by a golden company': some.filter(({ noticed }) => noticed === 'golden company').length,
    survived: some.filter(({ noticed }) => noticed === 'nobody').length,
    share: `${(share(some) * 100).toFixed(1)} %`,
  });
  console.table([
    ...MUTATIONS.map((kind) =>
      row(
        kind,
        outcomes.filter(({ mutation }) => mutation === kind),
      ),
    ),
    row('all', outcomes),
  ]);
  for (const { provision, mutation, what } of outcomes.filter(({ noticed }) => noticed === 'nobody'))
    console.log(`survived: ${provision}: ${mutation}: ${what}`);
}

process.exitCode = await main();
