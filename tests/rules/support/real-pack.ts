import { compilePack } from '../../../cli/pack/compile-pack.ts';
import { SEEDS } from '../../../cli/pack/paths.ts';
import { problemLine } from '../../../cli/pack/problems.ts';
import type { Seeds } from '../../../cli/pack/load-seeds.ts';
import {
  factIdSchema,
  toAnswer,
  type Answer,
  type Answers,
  type Catalogue,
  type FactId,
} from '../../../seeds/schema/index.ts';
import {
  createAssessor,
  compileCatalogue,
  type Assessor,
  type CompiledCatalogue,
} from '../../../rules/index.ts';

/** The catalogue of the seeds as they are now, with what is built from it: once for each worker. */
export interface RealPack {
  readonly catalogue: Catalogue;
  readonly assessor: Assessor;
  readonly compiled: CompiledCatalogue;
}

let read: { readonly catalogue: Catalogue; readonly seeds: Seeds } | null = null;
let made: RealPack | null = null;

/** The seeds through the pack compiler. */
function compiledSeeds() {
  if (read !== null) return read;
  const compiled = compilePack(SEEDS, '0.0.0');
  if (!compiled.ok)
    throw new Error(`the seeds do not compile:\n${compiled.problems.map(problemLine).join('\n')}`);
  read = { catalogue: compiled.value.pack.catalogue, seeds: compiled.value.seeds };
  return read;
}

/** Compiles the seeds and what is built from them, the first time it is asked. */
export function realPack(): RealPack {
  const { catalogue } = compiledSeeds();
  made ??= { catalogue, assessor: createAssessor(catalogue), compiled: compileCatalogue(catalogue) };
  return made;
}

/** The answers of every inline example of the seeds: companies that somebody thought of. */
export function exampleAnswers(): Answers[] {
  const { catalogue, seeds } = compiledSeeds();
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const examples = seeds.provisions.flatMap(({ value }) => value.provisions.flatMap((one) => one.examples));
  return examples.map((example) => {
    const answers = new Map<FactId, Answer>();
    for (const [id, input] of Object.entries(example.facts)) {
      const fact = facts.get(factIdSchema.parse(id));
      if (fact !== undefined) answers.set(fact.id, toAnswer(input));
    }
    return answers;
  });
}
