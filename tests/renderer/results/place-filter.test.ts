import { describe, expect, test } from 'vitest';
import { fitParts } from '../../../renderer/features/results/logic/fit-bar.ts';
import { areaOf, groupByArea } from '../../../renderer/features/results/logic/place-areas.ts';
import {
  countPlaceFacets,
  documentsOn,
  filterPlaces,
  narrows,
  NO_PLACE_FILTER,
  type PlaceFilter,
  type PlaceKnowledge,
} from '../../../renderer/features/results/logic/place-filter.ts';
import { placesByStanding } from '../../../renderer/features/results/logic/places.ts';
import { indexCatalogue } from '../../../renderer/shared/catalogue/catalogue-index.ts';
import type { PlaceResult } from '../../../rules/index.ts';
import { docIdSchema } from '../../../seeds/schema/index.ts';
import { catalogueOf, place, placeId, text } from '../../rules/support/builders.ts';
import { catalogueSchema } from '../../../seeds/schema/index.ts';

const cite = (doc: string) => ({ doc, at: '一', from: '開頭六個字元' });
const doc = (id: string) => docIdSchema.parse(id);
const facility = { kind: 'school', state: 'planned', says: text('a school'), cite: cite('plan') } as const;

const catalogue = catalogueSchema.parse(
  catalogueOf({
    facts: [],
    provisions: [],
    places: [
      place('city', { kind: 'city', cite: [cite('plan')] }),
      place('north', { kind: 'district', parent: 'city', cite: [cite('plan')] }),
      place('south', { kind: 'district', parent: 'city', cite: [cite('measures')] }),
      place('park', { kind: 'park', parent: 'south', alsoIn: ['north'], cite: [cite('measures')] }),
      place('lab', { kind: 'facility', parent: 'park', cite: [cite('measures')], facilities: [facility] }),
      place('campus', { kind: 'park', parent: 'city', cite: [cite('plan')] }),
      place('nowhere', { kind: 'platform', cite: [cite('plan')] }),
    ],
  }),
);
const { places } = catalogue;
const index = indexCatalogue(catalogue).places;
const standing = (id: string, met: number): [ReturnType<typeof placeId>, PlaceResult] => [
  placeId(id),
  { id: placeId(id), standing: 'good', met, notMet: 0, open: 1, criteria: [], unlocked: [] },
];
const known: PlaceKnowledge = {
  found: null,
  results: new Map([standing('park', 1), standing('campus', 0)]),
  ended: new Set([placeId('campus'), placeId('nowhere')]),
};
const left = (part: Partial<PlaceFilter>, more: Partial<PlaceKnowledge> = {}) => [
  ...filterPlaces(places, { ...NO_PLACE_FILTER, ...part }, { ...known, ...more }),
];

describe('filtering places', () => {
  test('nothing chosen leaves all of them in, and is no filter', () => {
    expect(left({})).toHaveLength(places.length);
    expect(narrows(NO_PLACE_FILTER)).toBe(false);
    expect(narrows({ ...NO_PLACE_FILTER, text: '  ' })).toBe(false);
    expect(narrows({ ...NO_PLACE_FILTER, running: true })).toBe(true);
  });

  test('a document counts wherever a passage about the place is cited, and several mean any of them', () => {
    const [lab] = places.filter(({ id }) => id === 'lab');
    expect([...documentsOn(lab ?? failing())]).toEqual(['measures', 'plan']);
    expect(left({ docs: [doc('measures')] })).toEqual(['south', 'park', 'lab']);
    expect(left({ docs: [doc('measures'), doc('plan')] })).toHaveLength(places.length);
  });

  test('kinds, a criterion met, and texts still running, each and together', () => {
    expect(left({ kinds: ['park'] })).toEqual(['park', 'campus']);
    expect(left({ fits: true })).toEqual(['park']);
    expect(left({ kinds: ['park'], running: true })).toEqual(['park']);
    expect(left({ kinds: ['platform'], running: true })).toEqual([]);
  });

  test('words found narrow on top of the rest; found nothing is nothing', () => {
    expect(left({ kinds: ['park'] }, { found: new Set([placeId('campus'), placeId('lab')]) })).toEqual([
      'campus',
    ]);
    expect(left({}, { found: new Set() })).toEqual([]);
  });

  test('an option counts what it would show: its own filter is left aside, the others are not', () => {
    const { docs, kinds } = countPlaceFacets(
      places,
      { ...NO_PLACE_FILTER, kinds: ['park'], docs: [doc('plan')] },
      known,
    );
    expect(Object.fromEntries(docs)).toEqual({ measures: 1, plan: 1 });
    expect(Object.fromEntries(kinds)).toEqual({ city: 1, district: 1, facility: 1, park: 1, platform: 1 });
  });
});

describe('areas', () => {
  test('the nearest district counts, the printed parent before others; else the city; else nothing is said', () => {
    expect(areaOf(index, placeId('lab'))).toMatchObject({ at: 'district', district: { id: 'south' } });
    expect(areaOf(index, placeId('south'))).toMatchObject({ at: 'district', district: { id: 'south' } });
    expect(areaOf(index, placeId('campus'))).toEqual({ at: 'city' });
    expect(areaOf(index, placeId('city'))).toEqual({ at: 'city' });
    expect(areaOf(index, placeId('nowhere'))).toEqual({ at: 'not-said' });
  });

  test('stand in the order in which they appear, what is not said last; nobody is lost', () => {
    const groups = groupByArea(index, [...places].reverse());
    expect(groups.map(({ area, places: members }) => [area.at, members.map(({ id }) => id)])).toEqual([
      ['district', ['lab', 'park', 'south']],
      ['district', ['north']],
      ['city', ['campus', 'city']],
      ['not-said', ['nowhere']],
    ]);
  });
});

test('places stand as they are ranked, the others after them in the order of the catalogue', () => {
  const ranked = placesByStanding(places, [standing('park', 1)[1], standing('campus', 0)[1]]);
  expect(ranked.map(({ id }) => id)).toEqual(['park', 'campus', 'city', 'north', 'south', 'lab', 'nowhere']);
});

test('the bar has a stretch for each outcome there is, one after the other, as long as its count', () => {
  expect(fitParts({ met: 3, notMet: 0, open: 2 })).toEqual([
    { outcome: 'met', count: 3, from: 0 },
    { outcome: 'open', count: 2, from: 3 },
  ]);
  expect(fitParts({ met: 0, notMet: 0, open: 0 })).toEqual([]);
});

function failing(): never {
  throw new Error('no such place');
}
