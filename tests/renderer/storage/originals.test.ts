import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { database } from '../../../renderer/storage/database.ts';
import {
  attachOriginal,
  loadOriginals,
  readOriginalRows,
  removeOriginal,
} from '../../../renderer/storage/originals.ts';
import { createCase, exportCase } from '../../../renderer/storage/index.ts';
import { ORIGINAL_LENGTH } from '../../../renderer/storage/rows.ts';
import { docIdSchema, isoDateSchema } from '../../../seeds/schema/index.ts';

const doc = docIdSchema.parse('plan');
const other = docIdSchema.parse('article');

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all([database.originals.clear(), database.cases.clear()]);
});

async function kept() {
  const loaded = await loadOriginals();
  if (!loaded.ok) throw new Error('not loaded');
  return [...loaded.value.values()].map(({ doc: id, name, text }) => [id, name, text]);
}

describe('attached originals', () => {
  test('one for each document: the next takes its place, and can be removed', async () => {
    expect(await attachOriginal({ doc, name: 'a.txt', text: '一' })).toMatchObject({ ok: true });
    expect(await attachOriginal({ doc: other, name: 'b.txt', text: '二' })).toMatchObject({ ok: true });
    expect(await attachOriginal({ doc, name: 'c.txt', text: '三' })).toMatchObject({ ok: true });
    expect(await kept()).toEqual([
      ['article', 'b.txt', '二'],
      ['plan', 'c.txt', '三'],
    ]);
    expect(await removeOriginal(doc)).toMatchObject({ ok: true });
    expect(await kept()).toEqual([['article', 'b.txt', '二']]);
  });

  test('where the device has no room left, that is told and the one before stays whole', async () => {
    await attachOriginal({ doc, name: 'a.txt', text: '一' });
    vi.spyOn(database.originals, 'put').mockRejectedValue(new Dexie.QuotaExceededError('no room'));
    expect(await attachOriginal({ doc, name: 'b.txt', text: '二' })).toMatchObject({
      ok: false,
      problem: { kind: 'full' },
    });
    expect(await kept()).toEqual([['plan', 'a.txt', '一']]);
  });

  test('no text beyond the limit is kept, whoever asks', async () => {
    const text = (length: number) => ({ doc, name: 'a.txt', text: '一'.repeat(length) });
    expect(await attachOriginal(text(ORIGINAL_LENGTH + 1))).toMatchObject({ ok: false });
    expect(await kept()).toEqual([]);
    expect(await attachOriginal(text(ORIGINAL_LENGTH))).toMatchObject({ ok: true });
  });

  test('a damaged row is as good as none, and hides no other', () => {
    const row = { doc: 'plan', name: 'a.txt', text: '一', attachedAt: 1 };
    const rows = [
      null,
      'x',
      {},
      { ...row, text: 7 },
      { ...row, doc: '../x' },
      { ...row, doc: 'article', text: '' },
    ];
    expect([...readOriginalRows(rows)]).toEqual([]);
    expect([...readOriginalRows([...rows, row]).keys()]).toEqual(['plan']);
  });

  test('no original is in the file of a case', async () => {
    await attachOriginal({ doc, name: 'secret.txt', text: '只在本機的原文' });
    const made = await createCase('Kwong Fai', { version: '0', hash: 'f'.repeat(64) });
    if (!made.ok) throw new Error('no case');
    const exported = await exportCase(made.value.id, {
      asOf: isoDateSchema.parse('2026-11-22'),
      particulars: true,
      notes: true,
    });
    expect(exported.ok).toBe(true);
    expect(JSON.stringify(exported)).not.toMatch(/只在本機|secret/u);
  });
});
