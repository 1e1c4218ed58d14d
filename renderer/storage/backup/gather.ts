import type { IsoDate } from '../../../seeds/schema/index.ts';
import { database as db } from '../database.ts';
import { readAnswerRows, readCaseRows, readPaperRows } from '../read-rows.ts';
import type { CaseRow } from '../rows.ts';
import { readEditionRows, readSnapshotRows } from '../snapshots/read-snapshots.ts';
import type { EditionRow } from '../snapshots/rows.ts';
import { cleanTags } from '../tag-rules.ts';
import type { BackupEntry } from './format.ts';

/** What goes into a backup beside the answers. */
export interface Beside {
  readonly notes: boolean;
  readonly particulars: boolean;
  /** Earlier states of the cases. */
  readonly states: boolean;
}

/** Cases of this device as they stand in a backup. */
export interface Gathered {
  readonly entries: readonly BackupEntry[];
  readonly editions: readonly EditionRow[];
  /** Rows that cannot be read and are therefore not in it. They stay on the device. */
  readonly unread: number;
}

/** The tables a backup is made of, and restored into. */
export const backupTables = () => [
  db.cases,
  db.answers,
  db.drafts,
  db.notes,
  db.later,
  db.particulars,
  db.snapshots,
  db.editions,
];

function byCase(raws: readonly unknown[]): (id: string) => readonly unknown[] {
  const groups = new Map<unknown, unknown[]>();
  for (const raw of raws) {
    const id: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'caseId') : null;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [raw]);
    else group.push(raw);
  }
  return (id) => groups.get(id) ?? [];
}

/** Reads cases, inside a transaction over the tables. Deleted ones are left out. `only` names those that are wanted. */
export async function gather(asOf: IsoDate, beside: Beside, only?: ReadonlySet<string>): Promise<Gathered> {
  const { rows, damaged } = readCaseRows(await db.cases.toArray());
  const wanted = rows.filter((row) => row.deletedAt === null && (only === undefined || only.has(row.id)));
  const parts = {
    answers: byCase(await db.answers.toArray()),
    notes: byCase(await db.notes.toArray()),
    later: byCase(await db.later.toArray()),
    particulars: byCase(await db.particulars.toArray()),
    snapshots: byCase(await db.snapshots.toArray()),
  };
  const made = wanted.map((row) => entryOf(row, parts, asOf, beside));
  const entries = made.map(({ entry }) => entry);
  const hashes = new Set(entries.flatMap(({ snapshots }) => snapshots.map(({ pack }) => pack.hash)));
  const editions = [...readEditionRows(await db.editions.toArray()).values()];
  return {
    entries,
    editions: editions.filter(({ hash }) => hashes.has(hash)),
    unread: made.reduce((sum, { unread }) => sum + unread, only === undefined ? damaged.length : 0),
  };
}

type Parts = Readonly<
  Record<'answers' | 'notes' | 'later' | 'particulars' | 'snapshots', (id: string) => readonly unknown[]>
>;

function entryOf(
  row: CaseRow,
  parts: Parts,
  asOf: IsoDate,
  beside: Beside,
): { readonly entry: BackupEntry; readonly unread: number } {
  const said = readAnswerRows(parts.answers(row.id));
  const lying = readPaperRows({
    notes: parts.notes(row.id),
    later: parts.later(row.id),
    particulars: parts.particulars(row.id),
  });
  const states = readSnapshotRows(parts.snapshots(row.id));
  const { papers } = lying;
  const entry: BackupEntry = {
    id: row.id,
    createdAt: row.createdAt,
    changedAt: row.changedAt,
    archivedAt: row.archivedAt,
    currentQuestion: row.progress.currentQuestion,
    content: {
      name: row.name,
      asOf,
      pack: { version: row.pack.version, hash: row.pack.hash },
      places: row.places,
      cares: row.cares,
      length: row.progress.length,
      tags: cleanTags(row.tags),
      answers: [...said.answers].map(([fact, answer]) => ({ fact, answer })),
      later: [...papers.later],
      ...(beside.particulars && {
        particulars: [...papers.particulars].map(([key, value]) => ({ key, value })),
      }),
      ...(beside.notes && { notes: [...papers.notes].map(([fact, text]) => ({ fact, text })) }),
    },
    snapshots: (beside.states ? states.rows : []).map(({ caseId: _, pack, ...state }) => ({
      ...state,
      pack: { version: pack.version, hash: pack.hash },
    })),
  };
  return { entry, unread: said.damaged.length + lying.damaged.length + states.damaged.length };
}
