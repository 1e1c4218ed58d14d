import { describe, expect, test } from 'vitest';
import {
  countWithoutPosition,
  createPlaceFinder,
  facilitiesByKind,
  groupStandings,
  placesIn,
} from '../../../renderer/features/results/logic/places.ts';
import { indexCatalogue } from '../../../renderer/shared/catalogue/catalogue-index.ts';
import { endedOn, wouldHoldAt } from '../../../rules/index.ts';
import { catalogueSchema } from '../../../seeds/schema/index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  is,
  place,
  placeId,
  provision,
  text,
} from '../../rules/support/builders.ts';
import { assessAll, TODAY } from '../../rules/support/decide.ts';

const cite = (doc: string) => ({ doc, at: '一', from: '開頭六個字元' });
const criterion = (id: string, value: boolean) => ({
  id,
  role: 'fit' as const,
  says: text(id),
  when: is('a', value),
  cite: [cite('doc')],
});
const documentOf = (id: string, until: string | null) => ({
  id,
  printedTitle: id,
  title: text(id),
  shortName: text(id),
  script: 'zh-Hans',
  nature: 'plan',
  number: null,
  issuer: null,
  issued: null,
  period: { from: null, until },
  currency: text('currency'),
  edition: { sha256: 'a'.repeat(64), firstLine: id },
  outline: [{ at: '一', heading: text('one') }],
});
const bound = (at: string) => ({ located: 'company' as const, places: [at], basis: 'printed' as const });
const period = { from: null, until: '2020-12-31' };
const catalogue = catalogueSchema.parse({
  ...catalogueOf({
    facts: [booleanFact('a')],
    places: [
      place('zone', { criteria: [criterion('fits', true), criterion('fits-too', true)] }),
      place('park', {
        parent: 'zone',
        cite: [cite('old')],
        printed: ['知识城'],
        criteria: [{ ...criterion('fails', false), cite: [cite('older')] }],
        facilities: [
          { kind: 'school', state: 'planned', says: text('a school'), cite: cite('old') },
          { kind: 'transport', state: 'existing', says: text('a line'), cite: cite('old') },
        ],
      }),
      place('renamed', {
        alsoIn: ['zone'],
        cite: [cite('old')],
        aliases: [{ doc: 'doc', printed: '別名', sure: 'certain', says: text('the same') }],
      }),
      place('guessed', {
        cite: [cite('old')],
        aliases: [{ doc: 'doc', printed: '別名', sure: 'unsure', says: text('perhaps') }],
      }),
    ],
    provisions: [
      provision('over', { where: bound('zone'), period }),
      provision('over-road', { where: bound('zone'), period, addressee: 'area' }),
      provision('in-force', { where: bound('zone') }),
    ],
  }),
  documents: [documentOf('doc', null), documentOf('old', '2020-12-31'), documentOf('older', '2018-12-31')],
});
const { documents, places, provisions } = indexCatalogue(catalogue);
const placeOf = (id: string) => {
  const found = places.get(placeId(id));
  if (found === undefined) throw new Error(id);
  return found;
};

describe('places', () => {
  test('are ranked within their standing; what nothing is known of stands apart, without a number', async () => {
    const { standings } = await assessAll(catalogue, answersOf({ a: true }));
    expect(
      groupStandings(standings).map(({ standing, members }) => [
        standing,
        members.map(({ result, rank }) => [result.id, rank]),
      ]),
    ).toEqual([
      ['strong', [['zone', 1]]],
      ['weak', [['park', 2]]],
      [
        'unranked',
        [
          ['renamed', null],
          ['guessed', null],
        ],
      ],
    ]);
  });

  test('that stand level by every criterion share a number, and the next one counts on', async () => {
    const [one] = (await assessAll(catalogue, answersOf({ a: true }))).standings;
    if (one === undefined) throw new Error('no standing');
    const { met } = one;
    const named = (ids: readonly string[], over: Partial<typeof one> = {}) =>
      ids.map((id) => ({ ...one, ...over, id: placeId(id) }));
    const groups = groupStandings([
      ...named(['zone'], { met: met + 1 }),
      ...named(['park', 'renamed']),
      ...named(['guessed'], { open: one.open + 1 }),
    ]);
    expect(
      groups.flatMap(({ members }) => members).map(({ result, rank, level }) => [result.id, rank, level]),
    ).toEqual([
      ['zone', 1, false],
      ['park', 2, true],
      ['renamed', 2, true],
      ['guessed', 4, false],
    ]);
  });

  test('what a map cannot show: places considered that have no known position, and no others', async () => {
    const { standings } = await assessAll(catalogue, answersOf({ a: true }));
    const results = new Map(standings.map((one) => [one.id, one]));
    const [first, ...rest] = catalogue.places;
    if (first === undefined) throw new Error('no place');
    const located = [{ ...first, coordinates: { lat: 23.1, lon: 113.5 } }, ...rest];
    expect(countWithoutPosition(catalogue.places, results)).toBe(results.size);
    expect(countWithoutPosition(located, results)).toBe(results.size - 1);
    expect(countWithoutPosition(catalogue.places, new Map())).toBe(0);
  });

  test.each([
    ['zone', null],
    ['park', '2020-12-31'],
    ['renamed', null],
    ['guessed', '2020-12-31'],
  ])('%s: the last text that surely speaks of it ended on %s', (id, ended) => {
    expect(endedOn(placeOf(id), documents, TODAY)).toBe(ended);
  });

  test('what would hold there, were its text in force, leaves out what is in force and what is for the area', async () => {
    const held = wouldHoldAt(provisions, await assessAll(catalogue, new Map()));
    expect([...held].map(([id, list]) => [id, list])).toEqual([
      ['zone', ['over']],
      ['park', ['over']],
      ['renamed', ['over']],
    ]);
  });

  test('are found by any of their names; with nothing to look for there is no answer', () => {
    const find = createPlaceFinder(catalogue);
    expect([...(find('知识城') ?? [])]).toEqual(['park']);
    expect([...(find('NAME of zone') ?? [])]).toEqual(['zone']);
    expect(find('nothing like it')?.size).toBe(0);
    expect(find(' ')).toBeNull();
  });

  test('what lies in a place, by any text', () => {
    expect(placesIn(catalogue, placeId('zone')).map(({ id }) => id)).toEqual(['park', 'renamed']);
  });

  test('facilities stand in the order of their kinds', () => {
    expect(facilitiesByKind(placeOf('park').facilities ?? []).map(({ kind }) => kind)).toEqual([
      'transport',
      'school',
    ]);
  });
});
