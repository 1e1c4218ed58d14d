import { compilePack } from '../../../cli/pack/compile-pack.ts';
import { SEEDS } from '../../../cli/pack/paths.ts';
import { problemLine } from '../../../cli/pack/problems.ts';
import type { Catalogue } from '../../../seeds/schema/index.ts';
import { createAssessor, compileCatalogue, type Assessor, type CompiledCatalogue } from '../../../rules/index.ts';

/** The catalogue of the seeds as they are now, with what is built from it: once for each worker. */
export interface RealPack {
  readonly catalogue: Catalogue;
  readonly assessor: Assessor;
  readonly compiled: CompiledCatalogue;
}

let made: RealPack | null = null;

/** Compiles the seeds through the pack compiler, the first time it is asked. */
export function realPack(): RealPack {
  made ??= make();
  return made;
}

function make(): RealPack {
  const compiled = compilePack(SEEDS, '0.0.0');
  if (!compiled.ok) throw new Error(`the seeds do not compile:\n${compiled.problems.map(problemLine).join('\n')}`);
  const { catalogue } = compiled.value.pack;
  return { catalogue, assessor: createAssessor(catalogue), compiled: compileCatalogue(catalogue) };
}
