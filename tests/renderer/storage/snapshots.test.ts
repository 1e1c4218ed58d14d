import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  factIdSchema,
  placeIdSchema,
  STANDING_VERDICTS,
  STANDINGS,
  type Answer,
} from '../../../seeds/schema/index.ts';
import { createCase, purgeCase } from '../../../renderer/storage/cases.ts';
import { database } from '../../../renderer/storage/database.ts';
import type { CaseId } from '../../../renderer/storage/rows.ts';
import {
  readStandingLetter,
  readVerdictLetter,
  standingLetter,
  STANDING_TEXT,
  verdictLetter,
  VERDICT_TEXT,
} from '../../../renderer/storage/snapshots/letters.ts';
import { readHistory } from '../../../renderer/storage/snapshots/load-snapshots.ts';
import type { SnapshotReason } from '../../../renderer/storage/snapshots/rows.ts';
import { MOST_BY_HAND, MOST_SNAPSHOTS } from '../../../renderer/storage/snapshots/upkeep.ts';
import {
  cleanLabel,
  keepSnapshot,
  removeSnapshot,
  type StateToKeep,
} from '../../../renderer/storage/snapshots/write-snapshot.ts';
import { stateOf } from './a-state.ts';

const SIZE = factIdSchema.parse('company.size');
const ORIGINS = factIdSchema.parse('capital.origins');
const DAY = 86_400_000;
/** Midnight in Guangzhou. */
const MIDNIGHT = Date.UTC(2026, 10, 21, 16);
const said = (value: string): Answer => ({ state: 'known', value });
const sized = (value: string): StateToKeep => stateOf([[SIZE, said(value)]]);

async function newCase(): Promise<CaseId> {
  const made = await createCase('Kwong Fai', { version: '0.1.0', hash: 'a'.repeat(64) });
  return made.ok ? made.value.id : expect.fail(made.problem.kind);
}

async function keep(id: CaseId, reason: SnapshotReason, state: StateToKeep, now: number, label?: string) {
  const kept = await keepSnapshot(id, { reason, ...(label !== undefined && { label }) }, state, now);
  return kept.ok ? kept.value : expect.fail(kept.problem.kind);
}

const kept = async (id: CaseId) => (await readHistory(id)).snapshots.map(({ reason, at }) => [reason, at]);

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
});

describe('a kept state', () => {
  test('comes back with answers in their order, every verdict and every standing', async () => {
    const id = await newCase();
    const state = {
      ...stateOf([
        [SIZE, said('small')],
        [ORIGINS, { state: 'declined' }],
      ]),
      places: [placeIdSchema.parse('here')],
    };
    expect(await keep(id, 'by-hand', state, 5, '  Before\n the visit ')).toBe('kept');
    const [snapshot] = (await readHistory(id)).snapshots;
    expect(snapshot).toMatchObject({ at: 5, reason: 'by-hand', label: 'Before the visit', agreed: true });
    expect([...(snapshot?.answers ?? [])]).toEqual([...state.answers]);
    expect(Object.fromEntries(snapshot?.verdicts ?? [])).toEqual({
      'fake.a': { verdict: 'met' },
      'fake.b': { verdict: 'closed', wouldBe: 'met-if-judged' },
    });
    expect(Object.fromEntries(snapshot?.standings ?? [])).toEqual({ here: 'not-suitable' });
  });

  test('whose edition is gone, or does not fit the letters, gives no verdicts rather than wrong ones', async () => {
    const id = await newCase();
    await keep(id, 'by-hand', sized('small'), 5);
    await database.editions.update('a'.repeat(64), { provisions: ['fake.a'] });
    expect((await readHistory(id)).snapshots[0]).toMatchObject({ verdicts: null });
    await database.editions.clear();
    expect((await readHistory(id)).snapshots[0]).toMatchObject({ verdicts: null, standings: null });
  });

  test('that cannot be read is set aside, and the others are read', async () => {
    const id = await newCase();
    await keep(id, 'by-hand', sized('small'), 5);
    await database.snapshots.put({ caseId: id, at: 6, reason: 'whim' });
    const { snapshots, damaged } = await readHistory(id);
    expect([snapshots.map(({ at }) => at), damaged.map(({ at }) => at)]).toEqual([[5], [6]]);
    await removeSnapshot(id, 6);
    expect((await readHistory(id)).damaged).toEqual([]);
  });

  test('never takes the place of another kept in the same millisecond', async () => {
    const id = await newCase();
    await database.snapshots.put({ caseId: id, at: 6, reason: 'whim' });
    for (const value of ['a', 'b']) await keep(id, 'by-hand', sized(value), 5);
    expect((await kept(id)).map(([, at]) => at)).toEqual([7, 5]);
  });

  test('goes with its case when that is removed for good, and those of other cases stay', async () => {
    const [id, other] = [await newCase(), await newCase()];
    for (const one of [id, other]) await keep(one, 'by-hand', sized('small'), 5);
    await purgeCase(id);
    expect([await kept(id), await kept(other)]).toEqual([[], [['by-hand', 5]]]);
  });

  test('of a case that is gone is not kept', async () => {
    const id = await newCase();
    await purgeCase(id);
    const result = await keepSnapshot(id, { reason: 'visit' }, sized('small'));
    expect(result).toMatchObject({ ok: false, problem: { kind: 'missing' } });
    expect(await database.snapshots.count()).toBe(0);
  });

  test('has a name of at most 80 whole characters', () => {
    expect(cleanLabel(' \u202e ')).toBeNull();
    expect([...(cleanLabel('𠮷'.repeat(81)) ?? '')]).toHaveLength(80);
  });
});

describe('states that are kept of themselves', () => {
  test('of a visit, one a day in Guangzhou, the latest', async () => {
    const id = await newCase();
    await keep(id, 'visit', sized('a'), MIDNIGHT - 1);
    await keep(id, 'visit', sized('b'), MIDNIGHT);
    await keep(id, 'visit', sized('c'), MIDNIGHT + DAY - 1);
    expect(await kept(id)).toEqual([
      ['visit', MIDNIGHT + DAY - 1],
      ['visit', MIDNIGHT - 1],
    ]);
  });

  test('are not kept twice where they say the same, in whatever order it was said', async () => {
    const id = await newCase();
    const pairs = [[SIZE, said('a')] as const, [ORIGINS, said('b')] as const];
    await keep(id, 'by-hand', stateOf(pairs), 1);
    for (const reason of ['visit', 'before-change', 'other-catalogue'] as const)
      expect(await keep(id, reason, stateOf([...pairs].reverse()), 2)).toBe('same');
    // What was handed over is noted, also where the state is kept already; but once.
    expect(await keep(id, 'report', stateOf(pairs), 3)).toBe('kept');
    expect(await keep(id, 'report', stateOf(pairs), 4)).toBe('same');
    expect(await keep(id, 'report', sized('c'), 5)).toBe('kept');
    expect(await keep(id, 'visit', { ...sized('c'), agreed: false }, 6)).toBe('kept');
  });

  test(`give way, oldest first, beyond ${MOST_SNAPSHOTS}; those kept by hand never do`, async () => {
    const id = await newCase();
    await keep(id, 'by-hand', sized('first'), 1);
    for (let at = 2; at <= MOST_SNAPSHOTS; at += 1) await keep(id, 'report', sized(`${at}`), at);
    expect((await kept(id)).length).toBe(MOST_SNAPSHOTS);
    await keep(id, 'report', sized('more'), 100);
    const after = await kept(id);
    expect(after.length).toBe(MOST_SNAPSHOTS);
    expect([after.at(-1), after.at(-2), after[0]]).toEqual([
      ['by-hand', 1],
      ['report', 3],
      ['report', 100],
    ]);
  });

  test('a visit under another catalogue stands beside that of the same day under the one before', async () => {
    const id = await newCase();
    const other = { ...sized('a'), pack: { version: '0.2.0', hash: 'b'.repeat(64) } };
    await keep(id, 'visit', sized('a'), 1);
    await keep(id, 'visit', other, 2);
    await keep(id, 'visit', { ...other, agreed: false }, 3);
    expect(await kept(id)).toEqual([
      ['visit', 3],
      ['other-catalogue', 2],
      ['visit', 1],
    ]);
    expect(await database.editions.count()).toBe(2);
  });

  test('a visit that takes the place of an earlier one lets none of the others go', async () => {
    const id = await newCase();
    await keep(id, 'visit', sized('v'), 1);
    for (let at = 2; at <= MOST_SNAPSHOTS; at += 1) await keep(id, 'report', sized(`${at}`), at);
    await keep(id, 'visit', sized('w'), 200);
    expect((await kept(id)).filter(([reason]) => reason === 'report')).toHaveLength(MOST_SNAPSHOTS - 1);
  });

  test(`by hand, ${MOST_BY_HAND} are kept and one more is refused, nothing lost`, async () => {
    const id = await newCase();
    for (let at = 1; at <= MOST_BY_HAND; at += 1)
      expect(await keep(id, 'by-hand', sized(`${at}`), at)).toBe('kept');
    expect(await keep(id, 'by-hand', sized('more'), 100)).toBe('full');
    expect((await kept(id)).length).toBe(MOST_BY_HAND);
  });
});

test('every verdict and every standing has a letter of its own that a row may hold', () => {
  const verdicts = [
    ...STANDING_VERDICTS.map((verdict) => ({ verdict })),
    ...STANDING_VERDICTS.map((wouldBe) => ({ verdict: 'closed' as const, wouldBe })),
    { verdict: 'closed' as const },
  ];
  for (const verdict of verdicts) expect(readVerdictLetter(verdictLetter(verdict))).toEqual(verdict);
  for (const standing of STANDINGS) expect(readStandingLetter(standingLetter(standing))).toBe(standing);
  expect(verdicts.map(verdictLetter).join('')).toMatch(VERDICT_TEXT);
  expect(STANDINGS.map(standingLetter).join('')).toMatch(STANDING_TEXT);
  expect([readVerdictLetter('-'), readStandingLetter('-')]).toEqual([null, null]);
});
