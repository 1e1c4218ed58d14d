import { describe, expect, test } from 'vitest';
import {
  countFacets,
  filterMeasures,
  isFiltered,
  NO_FILTER,
  toggle,
  type MeasureFilter,
} from '../../../renderer/features/results/logic/filter-measures.ts';
import { onePerLocator } from '../../../renderer/features/results/logic/locators.ts';
import { blocksOf, groupMeasures, listMeasures } from '../../../renderer/features/results/logic/measures.ts';
import { widestPlaces } from '../../../renderer/features/results/logic/widest-places.ts';
import { indexPlaces } from '../../../rules/index.ts';
import { citationSchema } from '../../../seeds/schema/index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  is,
  judgedItem,
  place,
  placeId,
  provision,
  testOf,
  text,
} from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

const asks = { conditions: [testOf('t', is('a', true))] };
const catalogue = catalogueOf({
  facts: [booleanFact('a')],
  places: [place('zone'), place('park', { parent: 'zone' }), place('far')],
  provisions: [
    provision('gives', {
      title: { en: 'Rent relief', 'zh-Hans': '租金减免', 'zh-Hant': '租金減免' },
      ...asks,
    }),
    provision('judged', { judged: [judgedItem()], force: 'support', kind: 'talent' }),
    provision('hangs', { conditions: [testOf('t', is('a', false))], force: 'allow', kind: 'tax' }),
    provision('road', { addressee: 'area', force: 'plan', kind: 'transport' }),
    provision('task', { addressee: 'authority', leadUnits: ['市發展改革委'] }),
    provision('over', { period: { from: null, until: '2020-12-31' }, benefit: text('old') }),
  ],
});
const measuresFor = async (written: Record<string, unknown> = {}) =>
  listMeasures(catalogue, await assessAll(catalogue, answersOf(written)));
const find = async (filter: Partial<MeasureFilter>) =>
  filterMeasures(catalogue, await measuresFor({ a: true }), { ...NO_FILTER, ...filter }).map(
    ({ provision: { id } }) => id,
  );

describe('measures', () => {
  test('every provision is listed once, in the order of what to act on', async () => {
    const groups = groupMeasures(await measuresFor({ a: true }));
    expect(groups.map(({ group, measures }) => [group, measures.length])).toEqual([
      ['act-now', 1],
      ['supported', 1],
      ['near-miss', 1],
      ['area', 1],
      ['closed', 1],
      ['authority', 1],
    ]);
  });

  test('one block has one verdict and one force, so that one sentence says what it means', async () => {
    for (const { measures } of groupMeasures(await measuresFor())) {
      const blocks = blocksOf(measures);
      expect(blocks.reduce((sum, block) => sum + block.measures.length, 0)).toBe(measures.length);
      for (const block of blocks) {
        expect(
          new Set(block.measures.map(({ result, provision }) => `${result.verdict} ${provision.force}`)).size,
        ).toBe(1);
      }
    }
  });

  test('firmest wording first inside a group', async () => {
    const open = groupMeasures(await measuresFor()).find(({ group }) => group === 'one-answer-away');
    expect(blocksOf(open?.measures ?? []).map(({ force }) => force)).toEqual(['allow', 'provide']);
  });
});

describe('narrowing down', () => {
  test('an empty filter hides nothing', async () => {
    expect(await find({})).toHaveLength(catalogue.provisions.length);
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, text: ' ' })).toBe(false);
    expect(isFiltered({ ...NO_FILTER, kinds: ['land'] })).toBe(true);
  });

  test.each([
    ['rent RELIEF', ['gives']],
    ['租金减免', ['gives']],
    ['租金減免', ['gives']],
    ['發展改革', ['task']],
    ['old', ['over']],
    ['nothing like it', []],
  ])('text: %s', async (words, ids) => expect(await find({ text: words })).toEqual(ids));

  test('facets combine; inside one facet any value will do', async () => {
    expect(await find({ kinds: ['tax', 'talent'] })).toEqual(['judged', 'hangs']);
    expect(await find({ kinds: ['tax', 'talent'], forces: ['allow'] })).toEqual(['hangs']);
    expect(await find({ verdicts: ['area'] })).toEqual(['road']);
    expect(await find({ verdicts: ['met'] })).toEqual(['gives']);
  });

  test('counts by verdict add up to the catalogue; a facet does not narrow itself', async () => {
    const measures = await measuresFor({ a: true });
    const facets = countFacets(catalogue, measures, { ...NO_FILTER, verdicts: ['met'] });
    expect(Object.values(facets.verdicts).reduce((sum, count) => sum + count, 0)).toBe(measures.length);
    expect(Object.values(facets.kinds).reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  test('toggle adds and removes', () => {
    expect(toggle(toggle(['a'], 'b'), 'a')).toEqual(['b']);
  });
});

describe('names and places said once', () => {
  test('a place inside another one of the list is left out', () => {
    const ids = ['zone', 'park', 'far'].map(placeId);
    expect(widestPlaces(indexPlaces(catalogue), ids)).toEqual(['zone', 'far']);
    expect(widestPlaces(indexPlaces(catalogue), [placeId('park')])).toEqual(['park']);
  });

  test('one citation for each locator', () => {
    const cite = (at: string, from: string) => citationSchema.parse({ doc: 'doc', at, from });
    const cites = [cite('一', '開頭六個字元'), cite('一', '另外六個字元'), cite('二', '開頭六個字元')];
    expect(onePerLocator(cites).map(({ at }) => at)).toEqual(['一', '二']);
  });
});
