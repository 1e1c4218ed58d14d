import { describe, expect, test } from 'vitest';
import {
  columnsOf,
  countByKind,
  type CompareColumn,
} from '../../../renderer/features/compare/logic/compare-column.ts';
import { rowKey } from '../../../renderer/features/compare/logic/compare-row.ts';
import { compareRows, leftOut, splitRows } from '../../../renderer/features/compare/logic/compare-rows.ts';
import { indexCatalogue } from '../../../renderer/shared/catalogue/catalogue-index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  criterion,
  is,
  place,
  provision,
  question,
  text,
} from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

const cite = { doc: 'doc', at: '一', from: '開頭六個字元' };
const bound = (at: string) => ({ located: 'company' as const, places: [at], basis: 'printed' as const });
const ended = { from: null, until: '2020-12-31' };
const catalogue = catalogueOf({
  facts: [booleanFact('a'), booleanFact('b')],
  questions: [question('ask-a', ['a'], 'topic-a'), question('ask-b', ['b'], 'topic-b')],
  places: [
    place('zone', {
      criteria: [criterion('a-fits', is('a', true)), criterion('b-fits', is('b', true))],
      facilities: [{ kind: 'school', state: 'planned', says: text('a school'), cite }],
    }),
    place('park', {
      parent: 'zone',
      summary: text('another'),
      criteria: [criterion('b-too', is('b', true))],
    }),
    place('twin'),
    place('other-twin'),
    place('hall', { canLocate: false }),
  ],
  provisions: [
    provision('in-zone', { where: bound('zone'), kind: 'talent', force: 'support' }),
    provision('in-park', { where: bound('park'), period: ended }),
    provision('about-park', { where: bound('park'), period: ended, addressee: 'area' }),
    provision('refused', {
      where: bound('park'),
      conditions: [{ id: 'c', says: text('c'), when: is('a', false) }],
    }),
    provision('everywhere'),
  ],
});
const { provisions } = indexCatalogue(catalogue);

async function columns(...ids: readonly string[]): Promise<readonly CompareColumn[]> {
  const assessment = await assessAll(catalogue, answersOf({ a: true }));
  const places = ids.flatMap((id) => catalogue.places.filter((one) => one.id === id));
  return columnsOf(places, assessment, provisions);
}
const keys = (rows: readonly Parameters<typeof rowKey>[0][]) => rows.map(rowKey);

describe('columns', () => {
  test('what holds there: bound to it or around it; never what is bound nowhere; not in force apart', async () => {
    const [zone, park, hall] = await columns('zone', 'park', 'hall');
    expect(zone).toMatchObject({ unlocked: ['in-zone'], held: [] });
    expect(park).toMatchObject({ unlocked: ['in-zone'], held: ['in-park'] });
    expect(hall).toMatchObject({ standing: null, unlocked: [], held: [] });
  });

  test('counted by subject and firmness', () => {
    expect(countByKind([...provisions.values()].filter(({ id }) => id !== 'in-park'))).toEqual([
      { kind: 'land', forces: [{ force: 'provide', count: 3 }] },
      { kind: 'talent', forces: [{ force: 'support', count: 1 }] },
    ]);
    expect(countByKind([])).toEqual([]);
  });
});

describe('lines', () => {
  test('a criterion line for each topic that any place has one of, most shared first; facilities by kind', async () => {
    const rows = keys(compareRows(catalogue, await columns('zone', 'park')));
    expect(rows.slice(0, 3)).toEqual(['standing', 'criteria topic-b', 'criteria topic-a']);
    expect(rows).toContain('facilities school');
    expect(rows).not.toContain('no-facilities');
  });

  test('without any criterion or facility there is still a line that says so', async () => {
    const rows = keys(compareRows(catalogue, await columns('twin', 'other-twin')));
    expect(rows).toEqual(expect.arrayContaining(['no-criteria', 'no-facilities']));
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('places that say the same differ in nothing; each line is in exactly one of the two lists', async () => {
    const twins = await columns('twin', 'other-twin');
    const rows = compareRows(catalogue, twins);
    expect(splitRows(catalogue, rows, twins).differing).toEqual([]);
    const unlike = await columns('zone', 'park');
    const all = compareRows(catalogue, unlike);
    const { differing, alike } = splitRows(catalogue, all, unlike);
    expect([...keys(differing), ...keys(alike)].sort()).toEqual(keys(all).sort());
    expect(keys(differing)).toEqual(
      expect.arrayContaining([
        'standing',
        'criteria topic-a',
        'criteria topic-b',
        'facilities school',
        'held',
        'around',
      ]),
    );
    expect(keys(alike)).toEqual(
      expect.arrayContaining(['unlocked', 'state', 'location', 'area', 'documents']),
    );
  });

  test('how each suits and whether its documents are in force is never left out, also where all say the same', async () => {
    const twins = await columns('twin', 'other-twin');
    const rows = compareRows(catalogue, twins);
    const { alike } = splitRows(catalogue, rows, twins);
    expect(keys(alike)).toEqual(expect.arrayContaining(['standing', 'documents']));
    const out = keys(leftOut(alike));
    expect(out).not.toContain('standing');
    expect(out).not.toContain('documents');
    expect(out).toHaveLength(alike.length - 2);
  });

  test('the same industries are the same in whatever order the texts name them', async () => {
    const [one, other] = [
      place('one', { industries: ['software', 'aviation'] }),
      place('other', { industries: ['aviation', 'software'] }),
    ];
    const named = catalogueOf({ places: [one, other] });
    const assessment = await assessAll(named, answersOf({}));
    const both = columnsOf(named.places, assessment, new Map());
    expect(keys(splitRows(named, compareRows(named, both), both).differing)).toEqual([]);
  });

  test('a place one cannot be located at differs from one where nothing holds', async () => {
    const both = await columns('twin', 'hall');
    const { differing } = splitRows(catalogue, compareRows(catalogue, both), both);
    expect(keys(differing)).toEqual(['standing', 'unlocked', 'held']);
  });
});
