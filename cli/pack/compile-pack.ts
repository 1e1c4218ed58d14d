import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueSchema, hongKongFileSchema, packSchema, type Pack } from '../../seeds/schema/index.ts';
import { assembleCatalogue } from './assemble.ts';
import type { Broken } from './broken.ts';
import { crossCheck } from './cross-check.ts';
import { loadSeeds, type Seeds } from './load-seeds.ts';
import type { Problem } from './problems.ts';
import { parseWith, parseYaml, type Parsed } from './read-yaml.ts';

/** The compiled pack beside the seeds it came from (the examples are not in the pack). */
export interface Compiled {
  readonly pack: Pack;
  readonly seeds: Seeds;
  /** Folders in which a file could not be read; none in a pack that is fit for use. */
  readonly broken: Broken;
}

/**
 * Compiles every seed file under `root` (the `seeds` folder) as far as possible. Every problem is returned at
 * once with its file and path; what could be compiled in spite of them comes along for further checks.
 */
export function tryCompilePack(
  root: string,
  version: string,
): { problems: Problem[]; compiled: Compiled | null } {
  const { seeds, problems, broken } = loadSeeds(root);
  const hongKong = readHongKong(root);
  if (!hongKong.ok) return { problems: [...problems, ...hongKong.problems], compiled: null };
  if (seeds.wording.length !== 1) {
    const message = `expected one valid wording file, found ${seeds.wording.length}`;
    return { problems: [...problems, { file: 'seeds/wording', path: '', message }], compiled: null };
  }
  const catalogue = parseWith(catalogueSchema, 'pack', assembleCatalogue(seeds, hongKong.value));
  // Where a file is missing from it, the whole need not fit its schema: that is no mistake of its own.
  if (!catalogue.ok)
    return { problems: broken.size > 0 ? problems : [...problems, ...catalogue.problems], compiled: null };
  const hash = createHash('sha256').update(JSON.stringify(catalogue.value)).digest('hex');
  const pack = packSchema.parse({ version, hash, catalogue: catalogue.value });
  return {
    problems: [...problems, ...crossCheck(catalogue.value, seeds, broken)],
    compiled: { pack, seeds, broken },
  };
}

/** The compiled pack, or every problem. `version` is the product's. */
export function compilePack(root: string, version: string): Parsed<Compiled> {
  const { problems, compiled } = tryCompilePack(root, version);
  if (compiled !== null && problems.length === 0) return { ok: true, value: compiled };
  return { ok: false, problems };
}

function readHongKong(root: string) {
  const file = 'seeds/hong-kong/terms.yaml';
  const yaml = parseYaml(file, readFileSync(join(root, 'hong-kong', 'terms.yaml'), 'utf8'));
  return yaml.ok ? parseWith(hongKongFileSchema, file, yaml.value) : yaml;
}
