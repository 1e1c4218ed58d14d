import { isSeen, plainText } from './json-file/plain-text.ts';
import { database as db } from './database.ts';
import { attempt, MissingCase, type Stored } from './result.ts';
import {
  answerRowSchema,
  caseIdSchema,
  caseRowSchema,
  CLIENT_LETTER,
  laterRowSchema,
  noteRowSchema,
  particularRowSchema,
  type CaseId,
  type CaseRow,
  type PackStamp,
} from './rows.ts';

/** A name that can be shown: plain, trimmed, one line, at most 200 characters. `null` when nothing is left to see. */
export function cleanCaseName(name: string): string | null {
  const plain = plainText(name.slice(0, 10_000)).replace(/\s+/g, ' ').trim();
  const clean = [...plain].slice(0, 200).join('');
  return isSeen(clean) ? clean : null;
}

/** Not `crypto.randomUUID`: some browsers keep that from file:// pages. */
export function newCaseId(): CaseId {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return caseIdSchema.parse([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}

/** Changes some keys of a case and its time of change; other keys are left as another window wrote them. */
export async function updateCaseRow(id: CaseId, change: Partial<CaseRow>): Promise<void> {
  const count = await db.cases.update(id, { changedAt: Date.now(), ...change });
  if (count === 0 && (await db.cases.get(id)) === undefined) throw new MissingCase(id);
}

/** Starts a case. `pack` is the edition of the catalogue in use. */
export function createCase(name: string, pack: PackStamp): Promise<Stored<CaseRow>> {
  const now = Date.now();
  const row = caseRowSchema.parse({
    id: newCaseId(),
    name: cleanCaseName(name) ?? '?',
    createdAt: now,
    changedAt: now,
    deletedAt: null,
    archivedAt: null,
    tags: [],
    places: [],
    cares: [],
    progress: { currentQuestion: null, length: 'full' },
    pack,
  });
  return attempt(async () => {
    await db.cases.add(row);
    return row;
  });
}

/** Gives a case another name. An empty name changes nothing. */
export function renameCase(id: CaseId, name: string): Promise<Stored<void>> {
  const clean = cleanCaseName(name);
  return attempt(async () => {
    if (clean !== null) await updateCaseRow(id, { name: clean });
  });
}

/** The letter was written to the client of the first case. */
const isLetter = (row: object): boolean =>
  'key' in row && typeof row.key === 'string' && row.key.startsWith(CLIENT_LETTER);

/** What belongs to a case, one row each; drafts, and the letter to the client, are left behind when a case is copied. */
const PARTS = [
  { table: () => db.answers, schema: answerRowSchema },
  { table: () => db.notes, schema: noteRowSchema },
  { table: () => db.later, schema: laterRowSchema },
  { table: () => db.particulars, schema: particularRowSchema },
] as const;

/** Copies a case with all its answers, notes and particulars under a new name. Its earlier states stay with the first. */
export function duplicateCase(id: CaseId, name: string): Promise<Stored<CaseRow>> {
  return attempt(() =>
    db.transaction('rw', [db.cases, ...PARTS.map(({ table }) => table())], async () => {
      const source = caseRowSchema.safeParse(await db.cases.get(id));
      if (!source.success) throw new MissingCase(id);
      const now = Date.now();
      const copy: CaseRow = {
        ...source.data,
        id: newCaseId(),
        name: cleanCaseName(name) ?? source.data.name,
        createdAt: now,
        changedAt: now,
        // A copy is made to be worked on.
        archivedAt: null,
      };
      await db.cases.add(copy);
      for (const { table, schema } of PARTS) {
        const raws = await table().where('caseId').equals(id).toArray();
        const readable = raws.flatMap((raw) => {
          const parsed = schema.safeParse(raw);
          return parsed.success && !isLetter(parsed.data) ? [{ ...parsed.data, caseId: copy.id }] : [];
        });
        await table().bulkAdd(readable);
      }
      return copy;
    }),
  );
}

/** Puts a case among the deleted ones; it can be brought back until it is removed for good. */
export function deleteCase(id: CaseId): Promise<Stored<void>> {
  return attempt(async () => {
    const count = await db.cases.update(id, { deletedAt: Date.now() });
    if (count === 0) throw new MissingCase(id);
  });
}

/** Brings a deleted case back as it was. */
export function restoreCase(id: CaseId): Promise<Stored<void>> {
  return attempt(async () => {
    await db.cases.update(id, { deletedAt: null });
  });
}

/** Puts a case away: it leaves the list of those being worked on, and nothing else of it changes. */
export function archiveCase(id: CaseId): Promise<Stored<void>> {
  return attempt(async () => {
    const count = await db.cases.update(id, { archivedAt: Date.now() });
    if (count === 0) throw new MissingCase(id);
  });
}

/** Puts an archived case back into the list. */
export function unarchiveCase(id: CaseId): Promise<Stored<void>> {
  return attempt(async () => {
    await db.cases.update(id, { archivedAt: null });
  });
}

/** Removes a case and all that belongs to it from this device. It cannot be brought back. */
export function purgeCase(id: string): Promise<Stored<void>> {
  return attempt(() => removeWhole(id));
}

/** Removes a case and every row that belongs to it. */
export async function removeWhole(id: string): Promise<void> {
  const tables = [db.drafts, ...PARTS.map(({ table }) => table())];
  await db.transaction('rw', [db.cases, db.snapshots, ...tables], async () => {
    for (const table of tables) await table.where('caseId').equals(id).delete();
    await db.snapshots.where('caseId').equals(id).delete();
    await db.cases.delete(id);
  });
}

/** How long a deleted case can be brought back. */
export const KEEP_DELETED_DAYS = 30;

/** Removes for good what was deleted more than 30 days before `now`. */
export function purgeExpired(now: number): Promise<Stored<number>> {
  const before = now - KEEP_DELETED_DAYS * 86_400_000;
  return attempt(async () => {
    const rows = (await db.cases.toArray()).flatMap((raw) => {
      const parsed = caseRowSchema.safeParse(raw);
      return parsed.success && parsed.data.deletedAt !== null && parsed.data.deletedAt < before
        ? [parsed.data.id]
        : [];
    });
    for (const id of rows) await purgeCase(id);
    return rows.length;
  });
}
