import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { AdvisorDatabase } from '../../../renderer/storage/database.ts';
import { readOriginalRows } from '../../../renderer/storage/originals.ts';
import {
  readAnswerRows,
  readCaseRows,
  readDraftRows,
  readPaperRows,
  readPreferenceRows,
} from '../../../renderer/storage/read-rows.ts';
import {
  readEditionRows,
  readSnapshotRows,
  toSnapshot,
} from '../../../renderer/storage/snapshots/read-snapshots.ts';
import * as v1 from './fixtures/v1.ts';
import * as v2 from './fixtures/v2.ts';
import * as v3 from './fixtures/v3.ts';
import * as v4 from './fixtures/v4.ts';

interface Fixture {
  readonly VERSION: number;
  readonly STORES: Readonly<Record<string, string>>;
  readonly ROWS: Readonly<Record<string, readonly object[]>>;
}

/** What the row of a case has gained since, as it reads where it is not there. */
const NEW_IN_4 = { archivedAt: null, tags: [] };

const opened: AdvisorDatabase[] = [];

/** Writes a database as an older program left it, and opens it with this one. */
async function openLeftBy({ VERSION, STORES, ROWS }: Fixture): Promise<AdvisorDatabase> {
  const old = new Dexie(`left-by-${VERSION}`);
  old.version(VERSION).stores(STORES);
  for (const [table, rows] of Object.entries(ROWS)) await old.table(table).bulkAdd([...rows]);
  old.close();
  const now = new AdvisorDatabase(`left-by-${VERSION}`);
  opened.push(now);
  return now;
}

async function papersIn(db: AdvisorDatabase) {
  return readPaperRows({
    notes: await db.notes.toArray(),
    later: await db.later.toArray(),
    particulars: await db.particulars.toArray(),
  });
}

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

describe('database versions', () => {
  test('a database written by version 1 opens, every row is read, and what is new has its default', async () => {
    const now = await openLeftBy(v1);
    const cases = readCaseRows(await now.cases.toArray());
    const answers = readAnswerRows(await now.answers.toArray());
    expect(cases.damaged).toEqual([]);
    expect(cases.rows.map(({ name }) => name)).toEqual(['Kwong Fai', 'Alt']);
    for (const row of cases.rows) {
      expect([row.archivedAt, row.tags]).toEqual([null, []]);
      expect(row.cares).toEqual([]);
      expect(row.progress.length).toBe('full');
    }
    expect(cases.rows[0]?.progress.currentQuestion).toBe('org-kinds');
    expect(answers.damaged).toEqual([]);
    expect(answers.answers.size).toBe(v1.ROWS.answers.length);
    expect(readPreferenceRows(await now.preferences.toArray())).toMatchObject({
      language: 'zh-Hant',
      visit: false,
      beside: null,
      rates: null,
    });
    expect((await papersIn(now)).damaged).toEqual([]);
    expect(await now.drafts.count()).toBe(0);
  });

  test('a database written by version 2 opens, and every row is read', async () => {
    const now = await openLeftBy(v2);
    const cases = readCaseRows(await now.cases.toArray());
    const { papers, damaged } = await papersIn(now);
    expect([...cases.damaged, ...damaged]).toEqual([]);
    expect(cases.rows).toEqual(v2.ROWS.cases.map((row) => ({ ...row, ...NEW_IN_4 })));
    expect(readAnswerRows(await now.answers.toArray()).answers.size).toBe(v2.ROWS.answers.length);
    expect([...papers.notes]).toEqual([['a.known', 'Seemed unsure; ask the accountant.']]);
    expect([...papers.later]).toEqual(['b.unknown']);
    expect([...papers.particulars].map(([key, value]) => [key, value.type])).toEqual([
      ['name', 'text'],
      ['turnover', 'amount'],
    ]);
    const drafts = readDraftRows(await now.drafts.toArray());
    expect([...drafts].map(([fact, { query }]) => [fact, query])).toEqual([
      ['c.choices', 'toy'],
      ['d.number', ''],
    ]);
    expect(readPreferenceRows(await now.preferences.toArray())).toMatchObject({
      visit: true,
      beside: 'en',
      rates: { hkd: 0.92, usd: 7.1, setOn: '2026-11-20' },
    });
    expect(await now.originals.count()).toBe(0);
  });

  test('a database written by version 3 opens, and every row is read', async () => {
    const now = await openLeftBy(v3);
    const { papers, damaged } = await papersIn(now);
    expect(damaged).toEqual([]);
    expect(readCaseRows(await now.cases.toArray()).rows).toEqual(
      v3.ROWS.cases.map((row) => ({ ...row, ...NEW_IN_4 })),
    );
    expect([await now.snapshots.count(), await now.editions.count()]).toEqual([0, 0]);
    expect(papers.notes.size).toBe(v3.ROWS.notes.length);
    const originals = readOriginalRows(await now.originals.toArray());
    expect([...originals.values()]).toEqual(v3.ROWS.originals);
  });

  test('a database written by version 4 opens, and every row is read', async () => {
    const now = await openLeftBy(v4);
    const { rows, damaged } = readCaseRows(await now.cases.toArray());
    expect(damaged).toEqual([]);
    expect(rows).toEqual(v4.ROWS.cases);
    const kept = readSnapshotRows(await now.snapshots.toArray());
    expect(kept).toEqual({ rows: v4.ROWS.snapshots, damaged: [] });
    const [row] = kept.rows;
    if (row === undefined) throw new Error('no snapshot');
    const editions = readEditionRows(await now.editions.toArray());
    const snapshot = toSnapshot(row, editions.get(row.pack.hash));
    expect(Object.fromEntries(snapshot.verdicts ?? [])).toEqual({
      'fake.a.met': { verdict: 'met' },
      'fake.b.closed': { verdict: 'closed', wouldBe: 'open' },
      'fake.c.out': { verdict: 'out-of-scope' },
    });
    expect(Object.fromEntries(snapshot.standings ?? [])).toEqual({ 'sghk-zone': 'good' });
  });

  test('every version has a fixture, which has its number, its tables and a row for each of them', async () => {
    const folder = new URL('../../../renderer/storage/versions/', import.meta.url);
    const fixtures = new Map<string, Fixture>(Object.entries({ v1, v2, v3, v4 }));
    const versions = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect([...fixtures.keys()].sort()).toEqual(versions.sort());
    for (const name of versions) {
      const fixture = fixtures.get(name);
      const module: unknown = await import(new URL(`${name}.ts`, folder).href);
      expect(module).toMatchObject({ [name]: { version: fixture?.VERSION, stores: fixture?.STORES } });
      expect(Object.keys(fixture?.ROWS ?? {}).sort()).toEqual(Object.keys(fixture?.STORES ?? {}).sort());
      for (const rows of Object.values(fixture?.ROWS ?? {})) expect(rows.length).toBeGreaterThan(0);
    }
  });

  test('the newest version with a file is the one that opens', () => {
    const newest = Math.max(v1.VERSION, v2.VERSION, v3.VERSION, v4.VERSION);
    const now = new AdvisorDatabase('newest');
    expect(now.verno).toBe(newest);
    expect(now.tables.map(({ name }) => name).sort()).toEqual(Object.keys(v4.STORES).sort());
  });
});
