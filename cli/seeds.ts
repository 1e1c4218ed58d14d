import { checkSeeds } from './pack/check-seeds.ts';
import { productVersion, SEEDS } from './pack/paths.ts';
import { problemLine } from './pack/problems.ts';

/**
 * `npm run seeds`: compiles every seed file, cross-checks it, runs every example, prints all problems at once.
 * Exit code 1 when there is any.
 */
const started = performance.now();
const { problems, compiled, notRun } = await checkSeeds(SEEDS, productVersion());
for (const problem of problems) console.error(problemLine(problem));
if (compiled !== null) {
  const { catalogue, hash } = compiled.pack;
  const examples = compiled.seeds.provisions.flatMap(({ value }) =>
    value.provisions.flatMap((p) => p.examples),
  );
  const counts = [
    `${catalogue.documents.length} documents`,
    `${catalogue.provisions.length} provisions`,
    `${catalogue.ledger.length} other sentences`,
    `${catalogue.places.length} places`,
    `${catalogue.facts.length} facts`,
    `${catalogue.questions.length} questions`,
    `${examples.length} examples`,
  ];
  console.log(
    `pack ${hash.slice(0, 12)}: ${counts.join(', ')} (${Math.round(performance.now() - started)} ms)`,
  );
}
if (notRun.length > 0)
  console.error(`the examples of ${notRun.length} provisions were not run: mend what is above first`);
if (problems.length > 0) {
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
}
