import { canonicalText } from '../json-file/canonical.ts';
import type { AdvisorDatabase } from '../database.ts';
import type { OnProgress } from './header.ts';

/** Rows written in one go; between two, the page may do something else. */
const STEP = 500;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Thrown where a copy is not what it was made of. */
export class CopyFailed extends Error {}

async function rowsOf(database: AdvisorDatabase): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const tables = database.tables;
  return database.transaction('r', tables, async () => {
    const read = tables.map(async (table) => [table.name, await table.toArray()] as const);
    return new Map<string, readonly unknown[]>(await Promise.all(read));
  });
}

/** Whatever order the keys give. */
const said = (rows: readonly unknown[]): string => rows.map(canonicalText).sort().join('\n');

/**
 * Copies every row of a database into an empty one, reads all of it back, and looks whether anything was written to the
 * first meanwhile. Rejects where the two are not the same.
 */
export async function copyTables(
  from: AdvisorDatabase,
  to: AdvisorDatabase,
  onProgress?: OnProgress,
): Promise<void> {
  const source = await rowsOf(from);
  const total = [...source.values()].reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  for (const [name, rows] of source) {
    for (let at = 0; at < rows.length; at += STEP) {
      const step = rows.slice(at, at + STEP);
      await to.table<unknown>(name).bulkAdd([...step]);
      done += step.length;
      onProgress?.(done / total);
      await pause();
    }
  }
  const [again, copied] = [await rowsOf(from), await rowsOf(to)];
  for (const [name, rows] of source) {
    const before = said(rows);
    if (said(again.get(name) ?? []) !== before) throw new CopyFailed(`${name} was written to meanwhile`);
    if (said(copied.get(name) ?? []) !== before) throw new CopyFailed(`${name} was not copied whole`);
  }
}
