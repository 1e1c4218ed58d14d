import { describe, expect, test } from 'vitest';
import { ancestorsOf, indexPlaces, isWithin } from '../../../rules/index.ts';
import { consideredPlaces, covers } from '../../../rules/assess/places.ts';
import { catalogueOf, place, placeId, provision, type ProvisionInput } from '../support/builders.ts';
import { assessOne, assessSome } from '../support/decide.ts';

const places = [
  place('district'),
  place('zone', { parent: 'district' }),
  place('park', { parent: 'zone' }),
  place('platform', { parent: 'zone', canLocate: false }),
  place('elsewhere'),
];
const catalogue = catalogueOf({ places });
const index = indexPlaces(catalogue);
const bound = (...ids: string[]): ProvisionInput =>
  provision('p', { where: { located: 'company', places: ids, basis: 'printed' } });
const verdictAt = async (one: ProvisionInput, at: readonly string[]) => {
  const { verdict, at: where } = await assessOne(one, { places, at });
  return [verdict, ...where];
};

describe('places', () => {
  test('7.1 being in an inner place is being in every place around it, and not the other way round', async () => {
    for (const outer of ['park', 'zone', 'district'])
      expect(isWithin(index, placeId('park'), placeId(outer))).toBe(true);
    expect(isWithin(index, placeId('zone'), placeId('park'))).toBe(false);
    expect(ancestorsOf(index, placeId('park'))).toEqual(['park', 'zone', 'district']);
    expect(await verdictAt(bound('zone'), ['park'])).toEqual(['met', 'park']);
    expect(await verdictAt(bound('zone'), ['district'])).toEqual(['out-of-scope', 'district']);
  });

  test('7.2 a provision that is bound to no place reaches every place, and a company without one', async () => {
    for (const { id } of catalogue.places) expect(covers(index, { where: null }, id)).toBe(true);
    expect(await verdictAt(provision('p'), ['elsewhere'])).toEqual(['met', 'elsewhere']);
    const nowhere = await assessSome([provision('p'), bound('zone')], {
      places: [place('platform', { canLocate: false })],
    });
    expect(nowhere.provisions.map(({ verdict }) => verdict)).toEqual(['met', 'out-of-scope']);
    expect(nowhere.agreed).toBe(true);
  });

  test('7.3 where none of the places considered is covered it is out of scope, and the record says why', async () => {
    const result = await assessOne(bound('zone'), { places, at: ['elsewhere'] });
    expect([result.verdict, ...result.at]).toEqual(['out-of-scope', 'elsewhere']);
    expect(result.reasons[0]).toMatchObject({ role: 'place', outcome: 'not-met' });
  });

  test('7.4 the verdict is the best over the places considered, and "at" names those that give it', async () => {
    expect(await verdictAt(bound('zone'), ['district', 'zone', 'park', 'elsewhere'])).toEqual([
      'met',
      'zone',
      'park',
    ]);
    expect(await verdictAt(bound('park', 'elsewhere'), ['park', 'elsewhere'])).toEqual([
      'met',
      'park',
      'elsewhere',
    ]);
    const result = await assessOne(bound('zone'), { places, at: ['park'] });
    expect(result.reasons[0]).toMatchObject({ role: 'place', outcome: 'assumed' });
  });

  test('7.5 without a place asked for, every place where one can locate is considered', async () => {
    expect(consideredPlaces(catalogue, undefined)).toEqual(['district', 'zone', 'park', 'elsewhere']);
    expect(consideredPlaces(catalogue, [])).toEqual(['district', 'zone', 'park', 'elsewhere']);
    expect((await assessSome([], { places })).places).toEqual(['district', 'zone', 'park', 'elsewhere']);
  });

  test('7.6 places asked for are taken in catalogue order, once each; a platform may be asked for', () => {
    const asked = ['elsewhere', 'park', 'platform', 'park', 'unheard-of'].map(placeId);
    expect(consideredPlaces(catalogue, asked)).toEqual(['park', 'platform', 'elsewhere']);
  });

  test('7.9 a place lies in its parent and in every place another document puts it in, nearest first', () => {
    const twice = indexPlaces(
      catalogueOf({
        places: [
          place('city'),
          place('zone', { parent: 'city' }),
          place('corridor'),
          place('park', { parent: 'zone', alsoIn: ['corridor'] }),
          place('hall', { parent: 'park' }),
        ],
      }),
    );
    expect(ancestorsOf(twice, placeId('park'))).toEqual(['park', 'zone', 'corridor', 'city']);
    expect(isWithin(twice, placeId('hall'), placeId('corridor'))).toBe(true);
    expect(isWithin(twice, placeId('zone'), placeId('corridor'))).toBe(false);
  });

  test('7.7 a circle of parents ends, and a parent that does not exist covers nothing', () => {
    const odd = indexPlaces(
      catalogueOf({
        places: [place('a', { parent: 'b' }), place('b', { parent: 'a' }), place('c', { parent: 'lost' })],
      }),
    );
    expect(ancestorsOf(odd, placeId('a'))).toEqual(['a', 'b']);
    expect(ancestorsOf(odd, placeId('c'))).toEqual(['c', 'lost']);
    expect(isWithin(odd, placeId('c'), placeId('a'))).toBe(false);
  });
});
