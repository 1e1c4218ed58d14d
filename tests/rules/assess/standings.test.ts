import { describe, expect, test } from 'vitest';
import { comparePlaces, standingOf } from '../../../rules/assess/assess-place.ts';
import type { PlaceResult } from '../../../rules/index.ts';
import { STANDINGS, type Standing } from '../../../seeds/schema/index.ts';
import {
  booleanFact,
  criterion,
  is,
  judgedItem,
  place,
  placeId,
  provision,
  tests,
  type ProvisionInput,
} from '../support/builders.ts';
import { assessSome } from '../support/decide.ts';

const facts = ['k0', 'k1', 'k2', 'limit'].map((id) => booleanFact(id));
const candidate = place('candidate', {
  criteria: [
    ...['k0', 'k1', 'k2'].map((id) => criterion(id, is(id, true))),
    criterion('limit', is('limit', true), 'constraint'),
  ],
});
const standing = async (answers: Record<string, unknown>) => {
  const { standings } = await assessSome([], { facts, places: [candidate], answers });
  return standings[0];
};

describe('standings', () => {
  test('8.1 each criterion is met, not met or unknown, and the counts add up', async () => {
    const found = await standing({ k0: true, k1: false });
    expect(found?.criteria.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['k0', 'met'],
      ['k1', 'not-met'],
      ['k2', 'unknown'],
      ['limit', 'unknown'],
    ]);
    expect(found).toMatchObject({ met: 1, notMet: 1, open: 2 });
  });

  test('8.2 the word follows from the known criteria alone', () => {
    const rows: readonly (readonly [number, number, Standing])[] = [
      [0, 0, 'possible'],
      [1, 0, 'good'],
      [2, 0, 'strong'],
      [9, 0, 'strong'],
      [0, 1, 'weak'],
      [1, 1, 'possible'],
      [2, 1, 'good'],
      [1, 2, 'weak'],
      [2, 2, 'possible'],
    ];
    for (const [met, notMet, expected] of rows)
      expect(standingOf(met, notMet), `${met}:${notMet}`).toBe(expected);
  });

  test('8.3 a failed constraint makes the place unsuitable, however well the rest fits; an unknown one does not', async () => {
    const fits = { k0: true, k1: true, k2: true };
    expect((await standing({ ...fits, limit: false }))?.standing).toBe('not-suitable');
    expect((await standing({ ...fits, limit: true }))?.standing).toBe('strong');
    expect((await standing(fits))?.standing).toBe('strong');
  });

  test('8.4 places are ranked by standing, then criteria met, failed, open, provisions; then printed order', () => {
    const base: PlaceResult = {
      id: placeId('a'),
      standing: 'good',
      met: 2,
      notMet: 1,
      open: 1,
      criteria: [],
      unlocked: [],
    };
    const better: Partial<PlaceResult>[] = [
      { standing: 'strong', met: 0 },
      { met: 3, notMet: 9 },
      { notMet: 0, open: 9 },
      { open: 0 },
    ];
    for (const over of better) expect(comparePlaces({ ...base, ...over }, base)).toBeLessThan(0);
    expect(comparePlaces(base, { ...base, id: placeId('b') })).toBe(0);
    const ranked = STANDINGS.map((word) => ({ ...base, standing: word }));
    expect(
      [...ranked]
        .reverse()
        .sort(comparePlaces)
        .map((one) => one.standing),
    ).toEqual([...STANDINGS]);
  });

  test('8.4 a place of which nothing can be checked stands behind one with open criteria', () => {
    const nothing: PlaceResult = {
      id: placeId('a'),
      standing: 'possible',
      met: 0,
      notMet: 0,
      open: 0,
      criteria: [],
      unlocked: [],
    };
    const known: PlaceResult = {
      ...nothing,
      id: placeId('b'),
      open: 1,
      criteria: [{ id: 'c1', outcome: 'unknown', facts: [] }],
    };
    expect([nothing, known].sort(comparePlaces).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('8.4 equal places keep their printed order', async () => {
    const places = ['c', 'a', 'b'].map((id) => place(id));
    expect((await assessSome([], { places })).standings.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('8.5 a place unlocks the provisions bound to it or around it that hold, for somebody other than the area and no burdens', async () => {
    const places = [place('zone'), place('park', { parent: 'zone' }), place('away')];
    const where: ProvisionInput['where'] = { located: 'company', places: ['zone'], basis: 'printed' };
    const { standings } = await assessSome(
      [
        provision('holds', { where }),
        provision('judged', { where, judged: [judgedItem()] }),
        provision('everywhere'),
        provision('for-the-area', { where, addressee: 'area' }),
        provision('burden', { where, effect: 'burden' }),
        provision('fails', { where, conditions: tests([is('k0', true)]) }),
        provision('over', { where, period: { from: null, until: '2020-12-31' } }),
      ],
      { facts, places, answers: { k0: false } },
    );
    expect(standings.map(({ id, unlocked }) => [id, ...unlocked])).toEqual([
      ['zone', 'holds', 'judged'],
      ['park', 'holds', 'judged'],
      ['away'],
    ]);
  });
});
