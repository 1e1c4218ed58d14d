import type { IsoDate } from '../../../seeds/schema/index.ts';
import { database as db } from '../database.ts';
import type { Protection } from '../json-file/sealed.ts';
import { attempt, type Stored } from '../result.ts';
import type { CaseId } from '../rows.ts';
import { backupSchema, type Backup } from './format.ts';
import { backupTables, gather, type Beside } from './gather.ts';
import { writeBackup, type WrittenBackup } from './write-backup.ts';

/** What to put into a backup. */
export interface BackupChoice extends Beside {
  /** `null`: every case that is not among the deleted ones. */
  readonly only: readonly CaseId[] | null;
  readonly asOf: IsoDate;
  /** `null`: everybody can read the file. */
  readonly protection: Protection | null;
}

export interface MadeBackup {
  readonly file: WrittenBackup;
  readonly cases: number;
  /** Cases that are too odd to be read back, by name: they are not in the file. */
  readonly left: readonly string[];
  /** Rows that cannot be read and are therefore not in it. They stay on the device. */
  readonly unread: number;
  readonly madeAt: number;
}

/** Writes the cases of this device as a backup. Nothing is changed. */
export function makeBackup(choice: BackupChoice, now = Date.now()): Promise<Stored<MadeBackup>> {
  return attempt(async () => {
    const only = choice.only === null ? undefined : new Set<string>(choice.only);
    const found = await db.transaction('r', backupTables(), () => gather(choice.asOf, choice, only));
    const readable = (entry: Backup['cases'][number]): boolean =>
      backupSchema.shape.cases.safeParse([entry]).success;
    const cases = found.entries.filter(readable);
    const backup: Backup = {
      madeAt: now,
      notes: choice.notes,
      particulars: choice.particulars,
      states: choice.states,
      cases,
      editions: [...found.editions],
    };
    return {
      file: await writeBackup(backup, choice.protection),
      cases: cases.length,
      left: found.entries.filter((entry) => !cases.includes(entry)).map(({ content }) => content.name),
      unread: found.unread,
      madeAt: now,
    };
  });
}
