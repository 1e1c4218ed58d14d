import { database as db } from '../../../renderer/storage/database.ts';
import { isoDateSchema } from '../../../seeds/schema/index.ts';

export const DAY = isoDateSchema.parse('2026-11-22');
/** So cheap that thousands can be tried. */
export const CHEAP = { memory: 8, passes: 1, lanes: 1 } as const;
export const PASSPHRASE = 'three herons over the sluice';

const HASH = 'a'.repeat(64);
const PACK = { version: '0.1.0', hash: HASH };
const START = Date.UTC(2026, 0, 1);
const VERDICTS = 'mjonsMJONSc-';

/** One answer of each kind in turn. */
function answerNo(index: number) {
  const kinds = [
    { state: 'known', value: true },
    { state: 'known', value: ['mainland', 'hong-kong'] },
    { state: 'planned', value: { min: 10, max: 200 + index }, by: '2027-03-31' },
    { state: 'known', value: 1_000_000 + index },
    { state: 'unknown' },
    { state: 'declined' },
    { state: 'known', value: 'manufacturing' },
  ] as const;
  return kinds[index % kinds.length];
}

interface Sizes {
  readonly cases: number;
  readonly answers: number;
  readonly notes: number;
  readonly snapshots: number;
}

/** Fills the database of this process with cases, as an office that has used the program for years would have them. */
export async function fill({ cases, answers, notes, snapshots }: Sizes): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (let index = 0; index < cases; index += 1) {
      const caseId = `case-${String(index).padStart(6, '0')}`;
      const changedAt = START + index * 60_000;
      await db.cases.add({
        id: caseId,
        name: `廣州測試 Trading Co. ${index} — "quoted" & <b>marked</b>`,
        createdAt: START,
        changedAt,
        deletedAt: null,
        archivedAt: index % 7 === 3 ? changedAt : null,
        tags: index % 3 === 0 ? ['玩具', `fair ${index}`] : [],
        places: index % 2 === 0 ? ['gdd'] : [],
        cares: ['tax'],
        progress: { currentQuestion: index % 4 === 0 ? 'org-kinds' : null, length: 'full' },
        pack: PACK,
      });
      const said = Array.from({ length: answers }, (_, at) => ({
        caseId,
        factId: `topic.fact-${at}`,
        answer: answerNo(at + index),
        changedAt: changedAt + at,
      }));
      await db.answers.bulkAdd(said);
      await db.notes.bulkAdd(
        said.slice(0, notes).map(({ factId }, at) => ({
          caseId,
          factId,
          text: `会计说下周给数。Note ${at} of ${index}\nsecond line`,
          changedAt: changedAt + at,
        })),
      );
      await db.later.add({ caseId, factId: 'topic.fact-1', changedAt });
      await db.particulars.bulkAdd([
        { caseId, key: 'name-en', value: { type: 'text', text: `Name ${index}` }, changedAt },
        {
          caseId,
          key: 'turnover',
          value: { type: 'amount', form: 'exact', unit: 'CNY', exact: 5e6 + index, min: null, max: null },
          changedAt: changedAt + 1,
        },
      ]);
      await db.drafts.add({
        caseId,
        factId: 'topic.fact-2',
        draft: { mode: 'now', by: null, value: { type: 'choice', option: 'x' } },
        query: '',
        changedAt,
      });
      await db.snapshots.bulkAdd(
        Array.from({ length: snapshots }, (_, at) => ({
          caseId,
          at: changedAt + at,
          reason: at === 0 ? 'by-hand' : 'visit',
          label: at === 0 ? 'before the fair' : null,
          pack: PACK,
          asOf: DAY,
          answers: said.map(({ factId, answer }) => ({ factId, answer })),
          places: [],
          cares: [],
          verdicts: Array.from({ length: 600 }, (__, i) => VERDICTS[(i * 7 + index + at) % 12]).join(''),
          standings: 'sgpwn-',
          agreed: true,
        })),
      );
    }
    await db.editions.add({ hash: HASH, version: '0.1.0', provisions: ['p.one'], places: ['gdd'] });
  });
}

/** Everything that is stored, as text: two states are the same when this is. */
export async function everything(): Promise<string> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return JSON.stringify(tables);
}

/** An empty device. */
export async function empty(): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
}
