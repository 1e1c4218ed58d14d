import { describe, expect, test } from 'vitest';
import { indexPlaces, liesByReading, placeDoubts, restsOnReading } from '../../../rules/index.ts';
import { catalogueOf, place, placeId, provision, text } from '../support/builders.ts';
import { assessSome } from '../support/decide.ts';

const read = (outer: string) => ({ unprinted: [{ in: outer, says: text(`read: in ${outer}`) }] });
const places = [
  place('city', { kind: 'city' }),
  place('district', { parent: 'city' }),
  place('corridor'),
  place('zone', { parent: 'district', ...read('district') }),
  place('west', { parent: 'zone', alsoIn: ['district'] }),
  place('east', { parent: 'zone' }),
  place('hall', { parent: 'east', alsoIn: ['corridor'], ...read('east') }),
];
const bound = (id: string, ...to: string[]) =>
  provision(id, { where: { located: 'company', places: to, basis: 'document' } });
const provisions = [
  bound('of-district', 'district'),
  bound('of-zone', 'zone'),
  bound('of-city', 'city'),
  bound('of-two', 'district', 'corridor'),
  bound('of-corridor', 'corridor'),
  provision('of-all'),
  provision('for-authority', { ...bound('x', 'district'), id: 'for-authority', addressee: 'authority' }),
  provision('over', { ...bound('x', 'district'), id: 'over', period: { from: null, until: '2000-01-01' } }),
];
const catalogue = catalogueOf({ places, provisions });
const index = indexPlaces(catalogue);

async function doubtsAt(id: string, ...at: string[]) {
  const { provisions: results } = await assessSome(provisions, { places, at });
  const one = catalogue.provisions.find((candidate) => candidate.id === id);
  const result = results.find((candidate) => candidate.id === id);
  if (one === undefined || result === undefined) throw new Error(`no ${id}`);
  return {
    doubts: placeDoubts(index, one, result).map((doubt) => [doubt.place, doubt.in, doubt.at.join(' ')]),
    only: restsOnReading(index, one, result),
  };
}

const NONE = { doubts: [], only: false };

describe('containments that no document prints', () => {
  test('7.10 a result names the readings it rests on, and the places; not those of places that need none', async () => {
    const zone = ['zone', 'district'];
    expect(await doubtsAt('of-district', 'east')).toEqual({ doubts: [[...zone, 'east']], only: true });
    expect(await doubtsAt('of-district', 'district', 'zone', 'west', 'east')).toEqual({
      doubts: [[...zone, 'zone east']],
      only: false,
    });
    expect(await doubtsAt('of-zone', 'zone', 'west', 'east')).toEqual(NONE);
    expect(await doubtsAt('of-zone', 'hall')).toEqual({ doubts: [['hall', 'east', 'hall']], only: true });
    expect(await doubtsAt('of-all', 'hall')).toEqual(NONE);
  });

  test('7.10 every reading on the way is named, and a text that has ended rests on them as well', async () => {
    const both = {
      doubts: [
        ['hall', 'east', 'hall'],
        ['zone', 'district', 'hall'],
      ],
      only: true,
    };
    expect(await doubtsAt('of-district', 'hall')).toEqual(both);
    expect(await doubtsAt('over', 'hall')).toEqual(both);
  });

  test('7.10 no verdict, standing or place changes by it', async () => {
    const plain = places.map(({ unprinted: _, ...rest }) => rest);
    for (const at of [[], ['east'], ['hall', 'zone']])
      expect(await assessSome(provisions, { places, at })).toEqual(
        await assessSome(provisions, { places: plain, at }),
      );
  });

  test('7.11 one printed way is enough, and of two unprinted ones the shorter counts', async () => {
    expect(await doubtsAt('of-district', 'west')).toEqual(NONE);
    expect(await doubtsAt('of-two', 'hall')).toEqual(NONE);
    expect(await doubtsAt('of-corridor', 'hall')).toEqual(NONE);
    expect(await doubtsAt('of-two', 'east')).toEqual({ doubts: [['zone', 'district', 'east']], only: true });
  });

  test('7.11 the city is not in doubt, nor what is out of scope', async () => {
    expect(await doubtsAt('of-city', 'hall', 'east')).toEqual(NONE);
    expect(await doubtsAt('for-authority', 'east')).toEqual(NONE);
    expect(await doubtsAt('of-corridor', 'east')).toEqual(NONE);
    const lies = (inner: string, outer: string) => liesByReading(index, placeId(inner), placeId(outer));
    expect([lies('east', 'district'), lies('east', 'zone'), lies('east', 'city')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([lies('district', 'east'), lies('corridor', 'district')]).toEqual([false, false]);
  });

  test('7.10 a circle of places ends', () => {
    const odd = indexPlaces(
      catalogueOf({ places: [place('a', { parent: 'b' }), place('b', { parent: 'a', ...read('a') })] }),
    );
    expect(liesByReading(odd, placeId('b'), placeId('a'))).toBe(true);
    expect(liesByReading(odd, placeId('a'), placeId('lost'))).toBe(false);
  });
});
