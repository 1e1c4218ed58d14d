import { expect, test } from 'vitest';
import { indexCatalogue } from '../../../renderer/shared/catalogue/catalogue-index.ts';
import { placesLeft } from '../../../renderer/shared/catalogue/places-left.ts';
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
