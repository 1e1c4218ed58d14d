import { compilePack } from '../../cli/pack/compile-pack.ts';
import { productVersion, SEEDS } from '../../cli/pack/paths.ts';
import { problemLine } from '../../cli/pack/problems.ts';
import { isoDateSchema, type Catalogue, type Pack } from '../../seeds/schema/index.ts';

/** Most documents are over on this day. */
export const AS_OF = isoDateSchema.parse('2026-06-30');
/** Most documents are in force: the most to work out. */
export const IN_FORCE = isoDateSchema.parse('2018-10-01');

/** Compiles the seeds. */
export function loadPack(): Pack {
  const compiled = compilePack(SEEDS, productVersion());
  if (!compiled.ok) throw new Error(compiled.problems.map(problemLine).join('\n'));
  return compiled.value.pack;
}

/** Every place where one can locate. */
export const locatable = (catalogue: Catalogue) =>
  catalogue.places.filter(({ canLocate }) => canLocate).map(({ id }) => id);
