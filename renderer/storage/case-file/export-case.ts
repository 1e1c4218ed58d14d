import type { IsoDate } from '../../../seeds/schema/index.ts';
import { database as db } from '../database.ts';
import type { Protection } from '../json-file/sealed.ts';
import { readAnswerRows, readCaseRows, readPaperRows } from '../read-rows.ts';
import { attempt, MissingCase, type Stored } from '../result.ts';
import type { CaseId } from '../rows.ts';
import { cleanTags } from '../tag-rules.ts';
import type { CaseContent } from './format.ts';
import { writeCaseFile } from './write-case-file.ts';

export interface ExportChoice {
  /** The day for which verdicts are shown now. */
  readonly asOf: IsoDate;
  /** Particulars of the company, and the letter to the client. */
  readonly particulars: boolean;
  /** Private notes. */
  readonly notes: boolean;
  /** The words the case is sorted by. */
  readonly tags?: boolean;
  /** Absent or `null`: everybody can read the file. */
  readonly protection?: Protection | null;
}

export interface ExportedCase {
  readonly name: string;
  /** The whole file. */
  readonly text: string;
  /** Rows of the case that cannot be read and are therefore not in the file. They stay on the device. */
  readonly unread: number;
}

/** Writes a case of this device as a case file. Forms left half filled in stay behind. */
export function exportCase(id: CaseId, choice: ExportChoice): Promise<Stored<ExportedCase>> {
  return attempt(async () => {
    const [raw, answers, notes, later, particulars] = await db.transaction(
      'r',
      [db.cases, db.answers, db.notes, db.later, db.particulars],
      () =>
        Promise.all([
          db.cases.get(id),
          ...[db.answers, db.notes, db.later, db.particulars].map((table) =>
            table.where('caseId').equals(id).toArray(),
          ),
        ]),
    );
    const row = readCaseRows([raw]).rows[0];
    if (row === undefined) throw new MissingCase(id);
    const said = readAnswerRows(answers ?? []);
    const beside = readPaperRows({ notes: notes ?? [], later: later ?? [], particulars: particulars ?? [] });
    const { papers } = beside;
    const content: CaseContent = {
      name: row.name,
      asOf: choice.asOf,
      pack: { version: row.pack.version, hash: row.pack.hash },
      places: row.places,
      cares: row.cares,
      length: row.progress.length,
      answers: [...said.answers].map(([fact, answer]) => ({ fact, answer })),
      later: [...papers.later],
      ...(choice.tags === true && row.tags.length > 0 && { tags: cleanTags(row.tags) }),
      ...(choice.particulars && {
        particulars: [...papers.particulars].map(([key, value]) => ({ key, value })),
      }),
      ...(choice.notes && { notes: [...papers.notes].map(([fact, text]) => ({ fact, text })) }),
    };
    const text = await writeCaseFile(content, choice.protection ?? null);
    const unread = beside.damaged.filter(
      ({ table }) => table === 'later' || (table === 'notes' ? choice.notes : choice.particulars),
    );
    return { name: row.name, text, unread: said.damaged.length + unread.length };
  });
}
