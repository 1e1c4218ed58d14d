import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readProfile, type Company } from '../../../cli/assess/read-profile.ts';
import { loadPack } from '../../../cli/pack/cached-pack.ts';
import { REPOSITORY } from '../../../cli/pack/paths.ts';
import { problemLine } from '../../../cli/pack/problems.ts';
import type { Catalogue, Pack } from '../../../seeds/schema/index.ts';

export const EXAMPLES = join(REPOSITORY, 'examples');

/** Names of the example companies, without `.yaml`, in code-unit order. */
export const exampleNames: readonly string[] = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();

/** The file of an example, as a person would name it from the repository. */
export const exampleFile = (name: string): string => join('examples', `${name}.yaml`);

/** The pack compiled from the seeds as they are now; the test fails with every problem if there is none. */
export function packNow(): Pack {
  const pack = loadPack();
  if (!pack.ok) throw new Error(pack.problems.map(problemLine).join('\n'));
  return pack.value;
}

/** One example company, read as the command reads it. */
export function readExample(name: string, catalogue: Catalogue): Company {
  const read = readProfile(join(EXAMPLES, `${name}.yaml`), catalogue);
  if (!read.ok) throw new Error(read.lines.join('\n'));
  return read.company;
}
