import { useLiveQuery } from 'dexie-react-hooks';
import type { DocId } from '../../seeds/schema/index.ts';
import { database as db } from './database.ts';
import { guarded, LOADING, type Live } from './live.ts';
import { attempt, type Stored } from './result.ts';
import { originalRowSchema, type OriginalRow } from './rows.ts';

/** Keeps a printed document on this device, instead of one attached before. Written whole or not at all. */
export function attachOriginal(original: Omit<OriginalRow, 'attachedAt'>): Promise<Stored<void>> {
  return attempt(async () => {
    await db.originals.put(originalRowSchema.parse({ ...original, attachedAt: Date.now() }));
  });
}

/** Takes a printed document off this device. */
export function removeOriginal(doc: DocId): Promise<Stored<void>> {
  return attempt(async () => {
    await db.originals.delete(doc);
  });
}

/** The attached originals by document. One that cannot be read is as good as none: the file can be attached again. */
export function readOriginalRows(raws: readonly unknown[]): ReadonlyMap<DocId, OriginalRow> {
  return new Map(
    raws.flatMap((raw) => {
      const parsed = originalRowSchema.safeParse(raw);
      return parsed.success ? [[parsed.data.doc, parsed.data] as const] : [];
    }),
  );
}

/** What is attached on this device, read once. */
export function loadOriginals(): Promise<Stored<ReadonlyMap<DocId, OriginalRow>>> {
  return attempt(async () => readOriginalRows(await db.originals.toArray()));
}

/** What is attached on this device, following changes made in any window. */
export function useOriginals(): Live<{ readonly originals: ReadonlyMap<DocId, OriginalRow> }> {
  return useLiveQuery(
    () => guarded(async () => ({ originals: readOriginalRows(await db.originals.toArray()) })),
    [],
    LOADING,
  );
}
