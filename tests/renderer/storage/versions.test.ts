import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { AdvisorDatabase } from '../../../renderer/storage/database.ts';
import { readAnswerRows, readCaseRows, readPreferenceRows } from '../../../renderer/storage/read-rows.ts';
import * as v1 from './fixtures/v1.ts';

describe('database versions', () => {
  test('a database written by version 1 opens, and every row is read', async () => {
    const old = new Dexie('from-v1');
    old.version(v1.VERSION).stores(v1.STORES);
    await old.table('cases').bulkAdd(v1.ROWS.cases);
    await old.table('answers').bulkAdd(v1.ROWS.answers);
    await old.table('preferences').bulkAdd(v1.ROWS.preferences);
    old.close();
    const now = new AdvisorDatabase('from-v1');
    const cases = readCaseRows(await now.cases.toArray());
    const answers = readAnswerRows(await now.answers.toArray());
    expect(cases.damaged).toEqual([]);
    expect(cases.rows.map(({ name }) => name)).toEqual(['Kwong Fai', 'Alt']);
    expect(answers.damaged).toEqual([]);
    expect(answers.answers.size).toBe(v1.ROWS.answers.length);
    expect(readPreferenceRows(await now.preferences.toArray()).language).toBe('zh-Hant');
    now.close();
  });
});
