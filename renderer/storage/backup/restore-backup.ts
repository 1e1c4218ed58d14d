import { isoDateSchema } from '../../../seeds/schema/index.ts';
import { canonicalText } from '../json-file/canonical.ts';
import { freeName } from '../case-file/free-name.ts';
import { addParts } from '../case-file/import-case.ts';
import { newCaseId, removeWhole } from '../cases.ts';
import { database as db } from '../database.ts';
import { attempt, type Stored } from '../result.ts';
import { caseIdSchema, caseRowSchema } from '../rows.ts';
import { editionRowSchema, snapshotRowSchema } from '../snapshots/rows.ts';
import type { Backup, BackupEntry } from './format.ts';
import { backupTables, gather } from './gather.ts';

/** How a case of a backup stands to what is on this device. A deleted one counts as `new`. */
export type EntryState = 'new' | 'same' | 'differs';

export interface ComparedEntry {
  readonly id: string;
  readonly name: string;
  readonly changedAt: number;
  readonly state: EntryState;
}

/** What becomes of cases that are here and differ. */
export type OnDiffering = 'leave' | 'as-new' | 'replace';

export interface Restored {
  readonly added: number;
  readonly copied: number;
  readonly replaced: number;
  /** Here and the same, or left as they are. */
  readonly untouched: number;
}

/** In an order of its own: in which order things were said makes no difference here. */
function sorted<T>(rows: readonly T[] | undefined, keyOf: (row: T) => string): T[] {
  return [...(rows ?? [])].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * What a case says, without when and with which edition it was last looked at, nor in which order it was said. What
 * the backup was made without is left out.
 */
function saying({ content, archivedAt, snapshots }: BackupEntry, beside: Backup): string | null {
  return canonicalText({
    name: content.name,
    archived: archivedAt !== null,
    tags: content.tags ?? [],
    places: content.places,
    cares: content.cares,
    answers: sorted(content.answers, ({ fact }) => fact),
    later: sorted(content.later, (fact) => fact),
    ...(beside.states && { snapshots }),
    ...(beside.notes && { notes: sorted(content.notes, ({ fact }) => fact) }),
    ...(beside.particulars && { particulars: sorted(content.particulars, ({ key }) => key) }),
  });
}

/** The day makes no difference to what is compared. */
const NO_DAY = isoDateSchema.parse('2000-01-01');

/** Compares inside a transaction over the tables. */
async function compareNow(backup: Backup): Promise<ReadonlyMap<string, EntryState>> {
  const { entries } = await gather(NO_DAY, backup, new Set(backup.cases.map(({ id }) => id)));
  const here = new Map(entries.map((entry) => [entry.id, entry]));
  const states = new Map<string, EntryState>();
  for (const entry of backup.cases) {
    const mine = here.get(entry.id);
    if (mine !== undefined)
      states.set(entry.id, saying(mine, backup) === saying(entry, backup) ? 'same' : 'differs');
    else states.set(entry.id, (await isUnreadable(entry.id)) ? 'differs' : 'new');
  }
  return states;
}

/** A case that is here and cannot be read: it must not be taken for one that is not here. */
async function isUnreadable(id: string): Promise<boolean> {
  const raw = await db.cases.get(id);
  return raw !== undefined && !caseRowSchema.safeParse(raw).success;
}

/** Says of every case of a backup whether it is here. Changes nothing. */
export function compareBackup(backup: Backup): Promise<Stored<readonly ComparedEntry[]>> {
  return attempt(async () => {
    const states = await db.transaction('r', backupTables(), () => compareNow(backup));
    return backup.cases.map(({ id, content, changedAt }) => ({
      id,
      name: content.name,
      changedAt,
      state: states.get(id) ?? 'new',
    }));
  });
}

/** Brings the cases of a backup back, all of it or nothing. What is here and not in the backup stays as it is. */
export function restoreBackup(backup: Backup, onDiffering: OnDiffering): Promise<Stored<Restored>> {
  return attempt(() =>
    db.transaction('rw', backupTables(), async () => {
      const states = await compareNow(backup);
      const counts = { added: 0, copied: 0, replaced: 0, untouched: 0 };
      const names = new Set(
        (await db.cases.toArray()).flatMap((raw) => {
          const row = caseRowSchema.safeParse(raw);
          return row.success ? [row.data.name] : [];
        }),
      );
      for (const entry of backup.cases) {
        const state = states.get(entry.id) ?? 'new';
        if (state === 'same' || (state === 'differs' && onDiffering === 'leave')) counts.untouched += 1;
        else if (state === 'differs' && onDiffering === 'as-new') {
          const name = freeName(entry.content.name, names);
          names.add(name);
          await addEntry(entry, newCaseId(), name);
          counts.copied += 1;
        } else {
          await replaceEntry(entry, backup, state);
          counts[state === 'new' ? 'added' : 'replaced'] += 1;
        }
      }
      for (const edition of backup.editions)
        if ((await db.editions.get(edition.hash)) === undefined)
          await db.editions.add(editionRowSchema.parse(edition));
      return counts;
    }),
  );
}

/** What the backup was made without stays where the case is here already: it was never meant to go. */
async function replaceEntry(entry: BackupEntry, backup: Backup, state: EntryState): Promise<void> {
  const keep = async (isIn: boolean, table: 'notes' | 'particulars' | 'snapshots') =>
    state === 'differs' && !isIn ? db.table(table).where('caseId').equals(entry.id).toArray() : [];
  const notes = await keep(backup.notes, 'notes');
  const particulars = await keep(backup.particulars, 'particulars');
  const states = await keep(backup.states, 'snapshots');
  await removeWhole(entry.id);
  await addEntry(entry, entry.id, entry.content.name);
  await db.notes.bulkAdd(notes);
  await db.particulars.bulkAdd(particulars);
  await db.snapshots.bulkAdd(states);
}

async function addEntry(entry: BackupEntry, id: string, name: string): Promise<void> {
  const { content, createdAt, changedAt, archivedAt, currentQuestion, snapshots } = entry;
  const caseId = caseIdSchema.parse(id);
  await db.cases.add(
    caseRowSchema.parse({
      id,
      name,
      createdAt,
      changedAt,
      deletedAt: null,
      archivedAt,
      tags: content.tags ?? [],
      places: content.places,
      cares: content.cares,
      progress: { currentQuestion, length: content.length },
      pack: content.pack,
    }),
  );
  await addParts(caseId, content, changedAt);
  await db.snapshots.bulkAdd(snapshots.map((one) => snapshotRowSchema.parse({ caseId, ...one })));
}
