import {
  isoDateSchema,
  toAnswer,
  type Answers,
  type Catalogue,
  type FactId,
  type IsoDate,
  type Provision,
} from '../../seeds/schema/index.ts';
import type { Example } from '../../seeds/schema/index.ts';
import { checkAnswer, createAssessor, inForce, type ProvisionResult } from '../../rules/index.ts';
import { checkCoverage, type Ran } from './check-coverage.ts';
import type { Seeds } from './load-seeds.ts';
import { didYouMean, type Problem } from './problems.ts';

/** The day examples are decided on when they name none: the documents' plans differ, so a day in 2021. */
export const EXAMPLE_DAY = isoDateSchema.parse('2021-06-30');

/**
 * Runs every inline example of every provision through the engine of record, and checks that the examples are
 * enough: a best verdict, one failure per test, one open, and every number at n−1, n, n+1.
 */
export async function checkExamples(catalogue: Catalogue, seeds: Seeds): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { file, value } of seeds.provisions) {
    for (const [index, seed] of value.provisions.entries()) {
      const provision = catalogue.provisions.find(({ id }) => id === seed.id);
      if (provision === undefined) continue;
      const path = `provisions[${index}].examples`;
      const ran = await runExamples(catalogue, provision, seed.examples, (at, message) =>
        problems.push({ file, path: `${path}[${at}]`, message: `${message} [${seed.id}]` }),
      );
      for (const [at, { example, result }] of ran.entries()) {
        if (result.verdict === example.expect) continue;
        const message = `"${example.name}" gives ${result.verdict}, expected ${example.expect} [${seed.id}]`;
        problems.push({ file, path: `${path}[${at}]`, message });
      }
      problems.push(
        ...checkCoverage(provision, ran).map((message) => ({
          file,
          path,
          message: `${message} [${seed.id}]`,
        })),
      );
    }
  }
  return problems;
}

/**
 * What the engine of record says about each example of a provision, in order. `complain` hears of facts and values
 * that the catalogue does not know.
 */
export async function runExamples(
  catalogue: Catalogue,
  provision: Provision,
  examples: readonly Example[],
  complain: (at: number, message: string) => void,
): Promise<Ran[]> {
  if (examples.length === 0) return [];
  const assessor = createAssessor(onlyProvision(catalogue, provision));
  const ran: Ran[] = [];
  for (const [at, example] of examples.entries()) {
    const answers = readFacts(catalogue, example, (message) => complain(at, message));
    const result = await runOne(assessor, provision, answers, example, catalogue);
    ran.push({ example, answers, result });
  }
  return ran;
}

/** An example speaks of one provision; leaving the others out keeps a run small. */
export function onlyProvision(catalogue: Catalogue, provision: Provision): Catalogue {
  const places = catalogue.places.map((place) => ({ ...place, criteria: [] }));
  return { ...catalogue, places, provisions: [provision], questions: [], ledger: [] };
}

/** The day an example that names none is decided on: the usual one, or the last one on which the provision holds. */
function dayOf({ period }: Provision): IsoDate {
  return inForce(period, EXAMPLE_DAY) ? EXAMPLE_DAY : (period.until ?? period.from ?? EXAMPLE_DAY);
}

async function runOne(
  assessor: ReturnType<typeof createAssessor>,
  provision: Provision,
  answers: Answers,
  example: Example,
  catalogue: Catalogue,
): Promise<ProvisionResult> {
  const bound = provision.where?.places[0];
  const at = example.at ?? bound ?? catalogue.places[0]?.id;
  const assessment = await assessor.assess(answers, {
    asOf: example.asOf ?? dayOf(provision),
    places: at === undefined ? [] : [at],
  });
  const result = assessment.provisions.find(({ id }) => id === provision.id);
  if (result === undefined) throw new Error(`no result for ${provision.id}`);
  if (!assessment.agreed) throw new Error(`the two evaluators disagree on an example of ${provision.id}`);
  return result;
}

function readFacts(catalogue: Catalogue, example: Example, complain: (message: string) => void): Answers {
  const answers = new Map<FactId, ReturnType<typeof toAnswer>>();
  for (const fact of catalogue.facts) {
    const input = example.facts[fact.id];
    if (input === undefined) continue;
    const answer = toAnswer(input);
    for (const problem of checkAnswer(fact, answer)) {
      complain(
        `"${fact.id}" expects ${problem.expected}, found ${problem.found}${didYouMean(problem.found, problem.candidates)}`,
      );
    }
    answers.set(fact.id, answer);
  }
  const known: readonly string[] = catalogue.facts.map(({ id }) => id);
  for (const id of Object.keys(example.facts)) {
    if (!known.includes(id)) complain(`unknown fact "${id}"${didYouMean(id, known)}`);
  }
  return answers;
}
