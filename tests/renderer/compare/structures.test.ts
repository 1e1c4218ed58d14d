import { describe, expect, test } from 'vitest';
import { loadPack } from '../../../cli/pack/cached-pack.ts';
import { createReach, matrixRows } from '../../../renderer/features/compare/logic/matrix-rows.ts';
import { structureTable } from '../../../renderer/features/compare/logic/structure-columns.ts';
import { OWNERSHIPS } from '../../../renderer/features/compare/logic/structure-answers.ts';
import {
  provisionsReading,
  STRUCTURE_GROUPS,
  structuresOf,
  type Structure,
} from '../../../renderer/features/compare/logic/structures.ts';
import { suppose } from '../../../renderer/features/compare/logic/suppose.ts';
import { indexCatalogue } from '../../../renderer/shared/catalogue/catalogue-index.ts';
import { checkAnswer, createAssessor } from '../../../rules/index.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import { answersOf, day, factId, placeId } from '../../rules/support/builders.ts';

const pack = loadPack();
if (!pack.ok) throw new Error('the seeds do not compile');
const { catalogue } = pack.value;
const index = indexCatalogue(catalogue);
const assessor = createAssessor(catalogue);
const asOf = day('2026-11-22');
const places = [placeId('gdd')];

function structure(
  answers: Answers,
  id: string,
  group: (typeof STRUCTURE_GROUPS)[number] = 'ownership',
): Structure {
  const found = structuresOf(catalogue, answers, group).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no structure ${id}`);
  return found;
}
const to = ({ supposes }: Structure, fact: string) => supposes.find((one) => one.fact === fact)?.to;

describe('structures', () => {
  test('every one of them can be said in the catalogue, and every answer it supposes fits its fact', () => {
    for (const group of STRUCTURE_GROUPS) {
      const made = structuresOf(catalogue, new Map(), group);
      expect(made.length, group).toBeGreaterThan(3);
      for (const { supposes } of made)
        for (const { fact: id, to: answer } of supposes) {
          const fact = index.facts.get(id);
          expect(fact).toBeDefined();
          if (fact !== undefined && answer !== null) expect(checkAnswer(fact, answer)).toEqual([]);
        }
    }
    expect(structuresOf(catalogue, new Map(), 'ownership')).toHaveLength(OWNERSHIPS.length);
  });

  test('each option offered is read by some sentence', () => {
    for (const { id } of structuresOf(catalogue, new Map(), 'functions'))
      expect(provisionsReading(catalogue, 'project.functions', id).length).toBeGreaterThan(0);
    expect(provisionsReading(catalogue, 'project.functions', 'no-such-option')).toEqual([]);
  });

  test('what the case says already is no change; the order of chosen options says nothing', () => {
    const own = answersOf({ 'org.base': 'mainland', 'capital.origins': ['foreign', 'mainland'] });
    expect(structure(own, 'foreign-venture').changes).toEqual([]);
    expect(structure(own, 'foreign-owned').changes.map(({ fact }) => fact)).toEqual(['capital.origins']);
  });

  test('a plan stays a plan, by the same day; what cannot be planned does not become one', () => {
    const own = answersOf({ 'capital.origins': { planned: ['foreign'], by: '2027-09-30' } });
    const supposed = structure(own, 'hong-kong-owned');
    expect(to(supposed, 'capital.origins')).toEqual({
      state: 'planned',
      value: ['hong-kong'],
      by: '2027-09-30',
    });
    expect(to(supposed, 'org.base')).toEqual({ state: 'known', value: 'mainland' });
  });

  test('a centre comes beside those chosen; alone where nothing definite was said', () => {
    const chosen = answersOf({ 'project.functions': ['rd-centre'] });
    const with2 = structure(chosen, 'regional-headquarters', 'functions');
    expect(to(with2, 'project.functions')).toEqual({
      state: 'known',
      value: ['rd-centre', 'regional-headquarters'],
    });
    expect(structure(chosen, 'rd-centre', 'functions').changes).toEqual([]);
    for (const said of ['unknown', 'declined'])
      expect(
        to(
          structure(answersOf({ 'project.functions': said }), 'rd-centre', 'functions'),
          'project.functions',
        ),
      ).toEqual({ state: 'known', value: ['rd-centre'] });
  });

  test('countries are left open only where foreign owners come in or go out', () => {
    const foreign = answersOf({
      'org.base': 'foreign',
      'capital.origins': ['foreign'],
      'origin.countries': ['japan'],
    });
    expect(to(structure(foreign, 'hong-kong-company'), 'origin.countries')).toBeNull();
    expect(to(structure(foreign, 'foreign-venture'), 'origin.countries')).toBeUndefined();
    const local = answersOf({
      'org.base': 'mainland',
      'capital.origins': ['mainland'],
      'origin.countries': [],
    });
    expect(to(structure(local, 'foreign-venture'), 'origin.countries')).toBeNull();
    expect(to(structure(local, 'hong-kong-owned'), 'origin.countries')).toBeUndefined();
    const team = answersOf({
      'org.base': 'hong-kong',
      'capital.origins': ['hong-kong'],
      'origin.countries': ['israel'],
    });
    expect(structure(team, 'hong-kong-company').changes).toEqual([]);
    expect(to(structure(answersOf({}), 'foreign-owned'), 'origin.countries')).toBeUndefined();
  });

  test('without mainland capital nothing is state-owned or a private mainland firm', () => {
    const own = answersOf({
      'org.kinds': ['company', 'state-owned-enterprise'],
      'company.position': ['private', 'leading'],
    });
    const supposed = structure(own, 'foreign-owned');
    expect(to(supposed, 'org.kinds')).toEqual({ state: 'known', value: ['company'] });
    expect(to(supposed, 'company.position')).toEqual({ state: 'known', value: ['leading'] });
    expect(to(structure(own, 'foreign-venture'), 'org.kinds')).toBeUndefined();
  });

  test('supposing changes nothing of the case itself', () => {
    const own = answersOf({ 'origin.countries': ['japan'], 'org.base': 'foreign' });
    const before = JSON.stringify([...own]);
    const then = suppose(own, structure(own, 'hong-kong-company').supposes);
    expect(then.has(factId('origin.countries'))).toBe(false);
    expect(JSON.stringify([...own])).toBe(before);
  });

  test('the sentence for wholly foreign-owned firms tells them from a joint venture', async () => {
    const own = answersOf({
      'org.base': 'mainland',
      'capital.origins': ['foreign'],
      'activity.kinds': ['nvocc'],
    });
    const assess = (answers: Answers) => assessor.assess(answers, { asOf, places });
    const done = await Promise.all(
      ['foreign-venture', 'macao-owned'].map(async (id) => ({
        structure: id,
        assessment: await assess(suppose(own, structure(own, id).supposes)),
      })),
    );
    const table = structureTable(index.provisions, await assess(own), done);
    const wholly = table.rows.find(({ provision }) => provision.id === 'gdd20.shipping.wholly-foreign-owned');
    const at = table.columns.indexOf('foreign-venture') + 1;
    expect(wholly?.cells[0]?.key).toBe('met-if-judged');
    expect(wholly?.cells[at]?.key).toBe('out-of-scope');
    expect([...table.columns, ...table.same].sort()).toEqual(['foreign-venture', 'macao-owned']);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length + 1);
  });

  test('a structure that changes no verdict is named, and adds no row', async () => {
    const own = await assessor.assess(answersOf({}), { asOf, places });
    const table = structureTable(index.provisions, own, [{ structure: 'x', assessment: own }]);
    expect(table).toEqual({ columns: [], same: ['x'], rows: [] });
  });
});

describe('matrix', () => {
  test('each square is the verdict as if located there alone; where a sentence does not reach it says so', async () => {
    const own = answersOf({
      'org.kinds': ['company'],
      'org.base': 'hong-kong',
      'capital.origins': ['hong-kong'],
      'industry.sectors': ['biomedicine'],
    });
    const at = ['sghk-manufacturing-park', 'bio-island', 'vip-nansha-ai'].map(placeId);
    // Columns stand in the order asked for, not in that of the catalogue.
    const rows = matrixRows(index, await assessor.matrix(own, { asOf, places: at }), at);
    const bound = catalogue.provisions.filter(({ where }) => where !== null);
    expect(rows.map(({ provision }) => provision.id)).toEqual(bound.map(({ id }) => id));
    for (const [column, place] of at.entries()) {
      const alone = await assessor.assess(own, { asOf, places: [place] });
      const results = new Map(alone.provisions.map((result) => [result.id, result]));
      const reaches = createReach(index.places, place);
      for (const { provision, cells } of rows) {
        const [cell, result] = [cells[column], results.get(provision.id)];
        const reached = reaches(provision);
        if (!reached) {
          expect(cell?.key).toBe('elsewhere');
          expect(result?.wouldBe ?? result?.verdict).toBe('out-of-scope');
        } else {
          const shown = cell?.key === 'area' ? result?.verdict : cell?.key;
          expect([shown, cell?.wouldBe ?? null]).toEqual([result?.verdict, result?.wouldBe ?? null]);
        }
      }
    }
  });
});
