import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { createCase, purgeCase } from '../../../renderer/storage/cases.ts';
import { changeCares, changePlaces, dropPlaces } from '../../../renderer/storage/choices.ts';
import { database } from '../../../renderer/storage/database.ts';
import { readCaseRows } from '../../../renderer/storage/read-rows.ts';
import type { CaseId } from '../../../renderer/storage/rows.ts';
import { kindSchema, placeIdSchema } from '../../../seeds/schema/index.ts';

const PLACES = ['north', 'east', 'south'].map((id) => placeIdSchema.parse(id));
const KINDS = ['land', 'talent', 'finance'].map((id) => kindSchema.parse(id));
const places = (...ids: string[]) => ids.map((id) => placeIdSchema.parse(id));
const kinds = (...ids: string[]) => ids.map((id) => kindSchema.parse(id));

async function newCase(): Promise<CaseId> {
  const made = await createCase('Kwong Fai', { version: '0.1.0', hash: 'a'.repeat(64) });
  return made.ok ? made.value.id : expect.fail(made.problem.kind);
}

async function rowOf(id: CaseId) {
  return readCaseRows([await database.cases.get(id)]).rows[0] ?? expect.fail('no such case');
}

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
});

describe('the places to consider, chosen in two windows that were opened on the same list', () => {
  /** What is stored at first, what each window keeps, in turn, and what is stored then. */
  const RUNS = [
    ['each unticks another one', [], ['east', 'south'], ['north', 'east'], ['east']],
    ['each ticks another one', ['north'], ['north', 'east'], ['north', 'south'], []],
    ['one ticks, one unticks', ['north', 'east'], ['north', 'east', 'south'], ['north'], ['north', 'south']],
    ['both do the same', [], ['east'], ['east'], ['east']],
    ['the second changes nothing', [], ['east'], [], ['east']],
    ['the first changes nothing', ['north'], ['north'], ['north', 'east'], ['north', 'east']],
    [
      'between them they untick the last one: the later counts',
      ['north', 'east'],
      ['north'],
      ['east'],
      ['east'],
    ],
    [
      'a place that is no longer there is left out',
      ['north', 'gone'],
      ['north'],
      ['north', 'east'],
      ['north', 'east'],
    ],
    [
      'only one that is no longer there was chosen: all were ticked',
      ['gone'],
      ['north', 'east'],
      [],
      ['north', 'east'],
    ],
  ] as const;
  test.each(RUNS)('%s', async (_what, stored, first, second, then) => {
    const id = await newCase();
    const before = places(...stored);
    await database.cases.update(id, { places: before });
    expect(await changePlaces(id, { before, after: places(...first), all: PLACES })).toMatchObject({
      ok: true,
    });
    await changePlaces(id, { before, after: places(...second), all: PLACES });
    expect((await rowOf(id)).places).toEqual(then);
  });

  test('at the same moment, neither is lost', async () => {
    const id = await newCase();
    await Promise.all([
      changePlaces(id, { before: [], after: places('east', 'south'), all: PLACES }),
      changePlaces(id, { before: [], after: places('north', 'south'), all: PLACES }),
    ]);
    expect((await rowOf(id)).places).toEqual(['south']);
  });

  test('one that is no longer there is taken out, and what another window chose stays', async () => {
    const id = await newCase();
    await database.cases.update(id, { places: places('gone', 'north', 'east') });
    await dropPlaces(id, places('gone'));
    expect((await rowOf(id)).places).toEqual(['north', 'east']);
  });
});

describe('what the person cares about, chosen in two windows that were opened on the same list', () => {
  const RUNS = [
    ['each ticks another one', [], ['land'], ['talent'], ['land', 'talent']],
    ['each unticks another one', ['land', 'talent'], ['land'], ['talent'], []],
    ['one ticks, one unticks', ['land'], ['land', 'finance'], [], ['finance']],
    [
      'the last one is ticked: that is the same as none',
      ['land', 'talent'],
      ['land', 'talent', 'finance'],
      ['land', 'talent'],
      [],
    ],
  ] as const;
  test.each(RUNS)('%s', async (_what, stored, first, second, then) => {
    const id = await newCase();
    const before = kinds(...stored);
    await database.cases.update(id, { cares: before });
    await changeCares(id, { before, after: kinds(...first), all: KINDS });
    await changeCares(id, { before, after: kinds(...second), all: KINDS });
    expect((await rowOf(id)).cares).toEqual(then);
  });
});

test('of a case removed in another window nothing is chosen', async () => {
  const id = await newCase();
  await purgeCase(id);
  const change = { before: [], after: places('east'), all: PLACES };
  expect(await changePlaces(id, change)).toMatchObject({ ok: false, problem: { kind: 'missing' } });
  expect(await changeCares(id, { before: [], after: kinds('land'), all: KINDS })).toMatchObject({
    ok: false,
  });
  expect(await dropPlaces(id, places('east'))).toMatchObject({ ok: false });
});
