import { compileCatalogue, createAssessor } from '../../rules/index.ts';
import type { Pack } from '../../seeds/schema/index.ts';
import { packSchema } from '../../seeds/schema/index.ts';

/** Megabytes of heap that something holds once made. */
export interface MemoryRow {
  readonly what: string;
  readonly megabytes: number;
}

/** Weighs the pack and what is built from it. Exact to about a megabyte; `node --expose-gc` makes it steady. */
export function measureMemory(pack: Pack): MemoryRow[] {
  const text = JSON.stringify(pack);
  return [
    weigh('the pack, read', () => packSchema.parse(JSON.parse(text))),
    weigh('compiled evaluator', () => compileCatalogue(pack.catalogue)),
    weigh('engine of record and compiled evaluator', () => createAssessor(pack.catalogue)),
  ];
}

function weigh(what: string, make: () => unknown): MemoryRow {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  // Looked at afterwards, so that it is still held when the heap is measured.
  if (made === undefined) throw new Error(`${what}: nothing was made`);
  return { what, megabytes: (after - before) / 1e6 };
}
