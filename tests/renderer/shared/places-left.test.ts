import { expect, test } from 'vitest';
import { indexCatalogue } from '../../../renderer/shared/catalogue/catalogue-index.ts';
import { placesGone, placesLeft } from '../../../renderer/shared/catalogue/places-left.ts';
import { catalogueOf, place, placeId } from '../../rules/support/builders.ts';

const index = indexCatalogue(catalogueOf({ places: [place('zone'), place('park')] }));
const [zone, gone] = [placeId('zone'), placeId('gone')];

test('places a later edition no longer has are left out; where it has none of them, all count', () => {
  const kept = [zone];
  expect(placesLeft(index, kept)).toBe(kept);
  expect(placesLeft(index, [gone, zone])).toEqual([zone]);
  expect(placesLeft(index, [gone])).toEqual([]);
  expect(placesLeft(index, [])).toEqual([]);
});

test('the places that are gone are named, each once, so that nothing is dropped without a word', () => {
  expect(placesGone(index, [gone, zone, gone])).toEqual([gone]);
  expect(placesGone(index, [zone])).toEqual([]);
  expect(placesGone(index, [])).toEqual([]);
});
