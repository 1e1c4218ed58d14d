import { describe, expect, test } from 'vitest';
import {
  isFiltered,
  narrowMeasures,
  NO_FILTER,
  toggle,
  type MeasureFilter,
} from '../../../renderer/features/results/logic/filter-measures.ts';
import { NO_LEAD } from '../../../renderer/features/results/logic/facet-keys.ts';
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
import { assessAll, TODAY } from '../../rules/support/decide.ts';

const bound = (id: string) => ({ located: 'company' as const, places: [id], basis: 'printed' as const });
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
    provision('runs', { period: { from: '2025-06-30', until: '2025-06-30' }, force: 'background' }),
    provision('soon', { period: { from: '2025-07-01', until: null }, force: 'background' }),
    provision('at-zone', { where: bound('zone'), force: 'background' }),
    provision('at-park', { where: bound('park'), force: 'background' }),
  ],
});
const measuresFor = async (written: Record<string, unknown> = {}) =>
  listMeasures(catalogue, await assessAll(catalogue, answersOf(written)));
const narrow = async (filter: Partial<MeasureFilter>) =>
  narrowMeasures({ catalogue, asOf: TODAY }, await measuresFor({ a: true }), { ...NO_FILTER, ...filter });
const find = async (filter: Partial<MeasureFilter>) =>
  (await narrow(filter)).shown.map(({ provision: { id } }) => id);

describe('measures', () => {
  test('every provision is listed once, in the order of what to act on', async () => {
    const groups = groupMeasures(await measuresFor({ a: true }));
    expect(groups.map(({ group, measures }) => [group, measures.length])).toEqual([
      ['act-now', 1],
      ['supported', 1],
      ['near-miss', 1],
      ['watch', 3],
      ['area', 1],
      ['closed', 2],
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
    expect(await find({ verdicts: ['met'], forces: ['provide'] })).toEqual(['gives']);
  });

  test('counts by verdict add up to the catalogue; a facet does not narrow itself', async () => {
    const { facets } = await narrow({ verdicts: ['met'], forces: ['provide'] });
    const sum = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
    expect(sum(facets.verdicts)).toBe(3);
    expect(sum((await narrow({})).facets.verdicts)).toBe(catalogue.provisions.length);
    expect(sum(facets.kinds)).toBe(1);
  });

  test('by place: what is bound to it or to a place around it, and nothing that is bound further in', async () => {
    expect(await find({ places: [placeId('park')] })).toEqual(['at-zone', 'at-park']);
    expect(await find({ places: [placeId('zone')] })).toEqual(['at-zone']);
    expect(await find({ places: [placeId('far')] })).toEqual([]);
    expect(await find({ places: ['anywhere'] })).toHaveLength(catalogue.provisions.length - 2);
  });

  test('by lead unit, for each document; a clause that names none is found as such', async () => {
    expect(await find({ leads: ['doc 市發展改革委'] })).toEqual(['task']);
    expect(await find({ leads: ['other 市發展改革委'] })).toEqual([]);
    expect(await find({ leads: [NO_LEAD] })).toHaveLength(catalogue.provisions.length - 1);
  });

  test('by the day: running, begun, over, and without any date', async () => {
    expect(await find({ days: ['over'] })).toEqual(['over']);
    expect(await find({ days: ['running'] })).toEqual(['runs']);
    expect(await find({ days: ['not-yet'] })).toEqual(['soon']);
    expect(await find({ days: ['undated'] })).toHaveLength(catalogue.provisions.length - 3);
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
