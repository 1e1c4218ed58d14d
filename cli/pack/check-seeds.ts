import type { Catalogue, ProvisionId } from '../../seeds/schema/index.ts';
import { checkExamples } from './check-examples.ts';
import { tryCompilePack, type Compiled } from './compile-pack.ts';
import type { Folder } from './load-seeds.ts';
import type { Problem } from './problems.ts';

/** What is wrong with a folder of seeds, all at once, and what could be compiled in spite of it. */
export interface CheckedSeeds {
  readonly problems: readonly Problem[];
  readonly compiled: Compiled | null;
  /** Provisions whose examples could not be run for what is wrong elsewhere. */
  readonly notRun: readonly ProvisionId[];
}

/** Without these an example can come out wrong for no fault of its own. */
const NEEDED: readonly Folder[] = ['documents', 'places', 'questions', 'industries'];

/** Compiles and cross-checks the seeds under `root`, and runs the examples of every provision that is sound. */
export async function checkSeeds(root: string, version: string): Promise<CheckedSeeds> {
  const { problems, compiled } = tryCompilePack(root, version);
  if (compiled === null) return { problems, compiled, notRun: [] };
  const { pack, seeds, broken } = compiled;
  const sick = new Set<ProvisionId>();
  for (const { file, value } of seeds.provisions) {
    for (const [index, { id }] of value.provisions.entries()) {
      const path = `provisions[${index}].`;
      const isSick = problems.some((problem) => problem.file === file && `${problem.path}.`.startsWith(path));
      if (isSick || NEEDED.some((folder) => broken.has(folder))) sick.add(id);
    }
  }
  const sound = onlySound(pack.catalogue, sick);
  return { problems: [...problems, ...(await checkExamples(sound, seeds))], compiled, notRun: [...sick] };
}

/** Criteria of places have no part in an example, so a mistake in one cannot spoil any. */
function onlySound(catalogue: Catalogue, sick: ReadonlySet<ProvisionId>): Catalogue {
  return {
    ...catalogue,
    places: catalogue.places.map((place) => ({ ...place, criteria: [] })),
    provisions: catalogue.provisions.filter(({ id }) => !sick.has(id)),
  };
}
