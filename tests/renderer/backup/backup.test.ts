import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeBackup } from '../../../renderer/storage/backup/make-backup.ts';
import { compareBackup, restoreBackup } from '../../../renderer/storage/backup/restore-backup.ts';
import { database as db } from '../../../renderer/storage/database.ts';
import { readCaseRows } from '../../../renderer/storage/read-rows.ts';
import { caseIdSchema } from '../../../renderer/storage/rows.ts';
import { empty, everything, fill } from './many-cases.ts';
import { read, SEALED, textOf, WHOLE } from './made-and-read.ts';

/** What is stored, without forms that are half filled in, and with answers in their order but not at their moments. */
async function lasting(): Promise<unknown> {
  const rows = async (name: string) =>
    (await db.table<Record<string, unknown>>(name).toArray()).map(({ changedAt, ...row }) =>
      name === 'cases' ? { ...row, changedAt } : row,
    );
  const names = ['cases', 'answers', 'notes', 'later', 'particulars', 'snapshots', 'editions'];
  return Promise.all(names.map(rows));
}

beforeEach(async () => {
  await empty();
  await fill({ cases: 8, answers: 30, notes: 3, snapshots: 2 });
});

describe('a backup', () => {
  test.each([
    ['in clear', WHOLE],
    ['under a passphrase', SEALED],
  ])(
    '%s brings everything back on an empty device: notes, particulars, marks, tags, states',
    async (_, how) => {
      const before = await lasting();
      const backup = await read(await textOf(how));
      await empty();
      const done = await restoreBackup(backup, 'leave');
      expect(done).toEqual({ ok: true, value: { added: 8, copied: 0, replaced: 0, untouched: 0 } });
      expect(await lasting()).toEqual(before);
    },
  );

  test('holds neither what is half filled in, nor deleted cases, nor originals', async () => {
    await db.cases.update('case-000001', { deletedAt: 5 });
    await db.originals.add({ doc: 'vip', name: 'vip.txt', text: 'MARKER-ORIGINAL', attachedAt: 1 });
    const backup = await read(await textOf(WHOLE));
    expect(backup.cases.map(({ id }) => id)).not.toContain('case-000001');
    expect(backup.cases).toHaveLength(7);
    expect(JSON.stringify(backup)).not.toMatch(/MARKER-ORIGINAL|"draft"/);
  });

  test('without notes, particulars and states holds none, and restoring it removes none', async () => {
    const slim = await read(await textOf({ ...WHOLE, notes: false, particulars: false, states: false }));
    expect(JSON.stringify(slim)).not.toMatch(/会计说下周给数|turnover/);
    const same = await compareBackup(slim);
    expect(same.ok && same.value.every(({ state }) => state === 'same')).toBe(true);
    await db.cases.update('case-000000', { name: 'Renamed' });
    const done = await restoreBackup(slim, 'replace');
    expect(done).toMatchObject({ ok: true, value: { replaced: 1, untouched: 7 } });
    expect(await db.notes.where('caseId').equals('case-000000').count()).toBe(3);
    expect(await db.particulars.where('caseId').equals('case-000000').count()).toBe(2);
    expect(await db.snapshots.where('caseId').equals('case-000000').count()).toBe(2);
  });

  test('of chosen cases holds those only', async () => {
    const only = [caseIdSchema.parse('case-000002'), caseIdSchema.parse('case-000005')];
    const backup = await read(await textOf({ ...WHOLE, only }));
    expect(backup.cases.map(({ id }) => id).sort()).toEqual(only);
  });

  test('a row that cannot be read is counted, and stays', async () => {
    await db.notes.put({ caseId: 'case-000000', factId: 'topic.fact-9', text: 5, changedAt: 1 });
    const made = await makeBackup(WHOLE);
    expect(made).toMatchObject({ ok: true, value: { cases: 8, unread: 1, left: [] } });
    expect(await db.notes.get(['case-000000', 'topic.fact-9'])).toBeDefined();
  });
});

describe('restoring', () => {
  test('tells what is not here, here and the same, here and different', async () => {
    const backup = await read(await textOf(WHOLE));
    await db.cases.delete('case-000000');
    await db.cases.update('case-000001', { deletedAt: 7 });
    await db.notes.update(['case-000002', 'topic.fact-0'], { text: 'changed' });
    await db.cases.update('case-000003', {
      changedAt: 1,
      progress: { currentQuestion: null, length: 'full' },
    });
    const compared = await compareBackup(backup);
    const states = new Map(compared.ok ? compared.value.map(({ id, state }) => [id, state] as const) : []);
    expect([0, 1, 2, 3, 4].map((index) => states.get(`case-00000${index}`))).toEqual([
      'new',
      'new',
      'differs',
      'same',
      'same',
    ]);
  });

  test('a case that differs is left, added under a new name, or replaced, as chosen', async () => {
    const backup = await read(await textOf(WHOLE));
    const name = backup.cases.find(({ id }) => id === 'case-000002')?.content.name;
    await db.notes.update(['case-000002', 'topic.fact-0'], { text: 'changed' });
    const before = await everything();
    expect(await restoreBackup(backup, 'leave')).toMatchObject({ ok: true, value: { untouched: 8 } });
    expect(await everything()).toBe(before);
    expect(await restoreBackup(backup, 'as-new')).toMatchObject({ ok: true, value: { copied: 1 } });
    expect(await db.notes.get(['case-000002', 'topic.fact-0'])).toMatchObject({ text: 'changed' });
    const { rows } = readCaseRows(await db.cases.toArray());
    expect(rows.map((row) => row.name)).toContain(`${name} (2)`);
    expect(await restoreBackup(backup, 'replace')).toMatchObject({ ok: true, value: { replaced: 1 } });
    expect(await db.notes.get(['case-000002', 'topic.fact-0'])).not.toMatchObject({ text: 'changed' });
    const again = await compareBackup(backup);
    expect(again.ok && again.value.every(({ state }) => state === 'same')).toBe(true);
  });

  test('a case that is here and cannot be read is never overwritten unasked', async () => {
    const backup = await read(await textOf(WHOLE));
    await db.cases.put({ id: 'case-000004', name: 7 });
    const before = await everything();
    expect(await restoreBackup(backup, 'leave')).toMatchObject({ ok: true, value: { untouched: 8 } });
    expect(await everything()).toBe(before);
  });

  test('is all or nothing: where one row cannot be written, nothing is', async () => {
    const backup = await read(await textOf(WHOLE));
    await db.cases.bulkDelete(['case-000000', 'case-000007']);
    const before = await everything();
    const twice = backup.cases.map((entry) =>
      entry.id === 'case-000007'
        ? {
            ...entry,
            content: { ...entry.content, answers: [...entry.content.answers, ...entry.content.answers] },
          }
        : entry,
    );
    expect(await restoreBackup({ ...backup, cases: twice }, 'replace')).toMatchObject({ ok: false });
    expect(await everything()).toBe(before);
  });
});
