import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAssessor } from '../../../rules/index.ts';
import { arbitraryLateSituation, arbitrarySituation } from '../support/arbitraries.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  day,
  is,
  place,
  placeId,
  provision,
  tests,
} from '../support/builders.ts';
import { assessCase, ready, type Case } from '../support/laws.ts';
import { cases } from '../support/real-cases.ts';
import { runs } from '../support/runs.ts';

const asOf = day('2026-01-01');
const bound = (...places: string[]) => ({
  where: { located: 'company' as const, places, basis: 'printed' as const },
});
const over = { period: { from: null, until: '2020-12-31' } };
const catalogue = catalogueOf({
  facts: [booleanFact('flag')],
  provisions: [
    provision('inner-only', { ...bound('inner'), conditions: tests([is('flag', true)]) }),
    provision('outer-over', { ...bound('outer'), ...over, conditions: tests([is('flag', true)]) }),
    provision('free', { conditions: tests([is('flag', true)]) }),
    provision('free-over', over),
    provision('both', bound('outer', 'away')),
  ],
  places: [
    place('outer'),
    place('inner', { parent: 'outer' }),
    place('away'),
    place('hall', { canLocate: false }),
  ],
});
const matrix = (places: readonly string[] = []) =>
  createAssessor(catalogue).matrix(answersOf({ flag: true }), { asOf, places: places.map(placeId) });

/** 18.1: each cell is the verdict of an assessment at that place alone. */
async function eachCellIsAssessed(given: Case): Promise<void> {
  const { rows, everywhere, places } = await given.assessor.matrix(given.answers, given);
  const { provisions } = given.catalogue;
  expect(rows.map(({ id }) => id)).toEqual(
    provisions.flatMap(({ id, where }) => (where === null ? [] : [id])),
  );
  expect(everywhere.map(({ id }) => id)).toEqual(
    provisions.flatMap(({ id, where }) => (where === null ? [id] : [])),
  );
  for (const [column, at] of places.entries()) {
    const alone = await assessCase(given, { places: [at] });
    const verdicts = new Map(alone.provisions.map(({ id, verdict, wouldBe }) => [id, [verdict, wouldBe]]));
    for (const { id, cells } of rows) {
      const cell = cells[column];
      expect([id, cell?.place, cell?.verdict, cell?.wouldBe]).toEqual([id, at, ...(verdicts.get(id) ?? [])]);
    }
    for (const { id, verdict, wouldBe } of everywhere)
      expect([id, verdict, wouldBe]).toEqual([id, ...(verdicts.get(id) ?? [])]);
  }
}

describe('the matrix', () => {
  test('18.2 a provision that is bound to places is out of scope where it does not reach, over or not', async () => {
    const { rows, places } = await matrix();
    expect(places).toEqual(['outer', 'inner', 'away']);
    expect(
      rows.map(({ id, cells }) => [id, ...cells.map(({ verdict, wouldBe }) => wouldBe ?? verdict)]),
    ).toEqual([
      ['inner-only', 'out-of-scope', 'met', 'out-of-scope'],
      ['outer-over', 'met', 'met', 'out-of-scope'],
      ['both', 'met', 'met', 'met'],
    ]);
    expect(rows[1]?.cells.map(({ verdict }) => verdict)).toEqual(['closed', 'closed', 'closed']);
  });

  test('18.3 a provision bound to no place stands once, with the verdict it has everywhere', async () => {
    expect((await matrix()).everywhere).toEqual([
      { id: 'free', verdict: 'met' },
      { id: 'free-over', verdict: 'closed', wouldBe: 'met' },
    ]);
  });

  test('18.4 a row differs if two of its cells do, in the verdict or in what it would have been', async () => {
    const differing = async (places?: string[]) => (await matrix(places)).rows.map(({ differs }) => differs);
    expect(await differing()).toEqual([true, true, false]);
    expect(await differing(['outer', 'inner'])).toEqual([true, false, false]);
    expect(await differing(['away'])).toEqual([false, false, false]);
  });

  test('18.5 the places considered are those of an assessment: asked for, in catalogue order, or all where one can locate', async () => {
    expect((await matrix(['away', 'outer', 'away'])).places).toEqual(['outer', 'away']);
    expect((await matrix(['hall'])).places).toEqual(['hall']);
    expect((await matrix()).places).not.toContain('hall');
  });

  test('18.1 each cell is the verdict of an assessment at that place alone', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          { weight: 3, arbitrary: arbitrarySituation(5, 1) },
          { weight: 1, arbitrary: arbitraryLateSituation() },
        ),
        (given) => eachCellIsAssessed(ready(given)),
      ),
      runs(150),
    ));

  test('18.1 and so on the real pack', () =>
    fc.assert(fc.asyncProperty(cases(), eachCellIsAssessedAtSome), runs(6)));
});

/** At three of the places: an assessment of the whole catalogue for each takes its time. */
const eachCellIsAssessedAtSome = (given: Case): Promise<void> =>
  eachCellIsAssessed({
    ...given,
    places: given.places.length === 0 ? given.catalogue.places.slice(0, 3).map(({ id }) => id) : given.places,
  });
