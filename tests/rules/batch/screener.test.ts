import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAssessor, createScreener } from '../../../rules/index.ts';
import { arbitrarySituation } from '../support/arbitraries.ts';
import {
  answersOf,
  catalogueOf,
  day,
  forceLadder,
  is,
  booleanFact,
  place,
  placeId,
  provision,
  tests,
} from '../support/builders.ts';
import { cases, pack } from '../support/real-cases.ts';
import { runs } from '../support/runs.ts';
import { companyOf, sameAsAssessed } from '../support/screen-laws.ts';

const shown = { placesShown: 999, topShown: 9999, verdicts: true } as const;
const asOf = day('2026-06-30');

describe('screening one company', () => {
  test('21.27 21.29 21.32 is its assessment, on random catalogues', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySituation(), async ({ catalogue, answers, asOf, places }) => {
        const screen = createScreener(catalogue, { asOf, places, ...shown });
        const assessment = await createAssessor(catalogue).assess(answers, { asOf, places });
        sameAsAssessed(catalogue, assessment, screen(companyOf(answers)));
      }),
      runs(100),
    );
  });

  test('21.27 21.28 21.29 21.32 is its assessment, on the real pack, at the places of the run or of the row', async () => {
    const { catalogue, assessor, compiled } = pack;
    await fc.assert(
      fc.asyncProperty(cases(), fc.boolean(), async ({ answers, asOf, places }, inRow) => {
        const screen = createScreener(catalogue, { asOf, places: inRow ? [] : places, ...shown }, compiled);
        const screened = screen(companyOf(answers, inRow ? places : []));
        const assessment = await assessor.assess(answers, { asOf, places });
        sameAsAssessed(catalogue, assessment, screened);
        const answered = [...answers.values()].filter(
          ({ state }) => state !== 'unknown' && state !== 'declined',
        );
        expect(screened.answered).toBe(answered.length);
      }),
      runs(40),
    );
  });

  test('21.27 one company leaves no trace in the next', () => {
    const { catalogue, compiled } = pack;
    const screen = createScreener(catalogue, { asOf, places: [], ...shown }, compiled);
    fc.assert(
      fc.property(cases(), cases(), (a, b) => {
        const alone = screen(companyOf(a.answers, a.places));
        const verdicts = alone.verdicts?.slice();
        screen(companyOf(b.answers, b.places));
        expect(screen(companyOf(a.answers, a.places))).toEqual(alone);
        expect(alone.verdicts).toEqual(verdicts);
      }),
      runs(30),
    );
  });

  const facts = [booleanFact('flag')];
  const placed = (id: string) => ({ located: 'company' as const, places: [id], basis: 'printed' as const });

  test('21.28 the places of the row go before those of the run', () => {
    const catalogue = catalogueOf({
      facts,
      places: [place('here'), place('there')],
      provisions: [provision('p', { where: placed('there') })],
    });
    const screen = createScreener(catalogue, { asOf, places: [placeId('here')], ...shown });
    expect(screen(companyOf(new Map())).tally['out-of-scope']).toBe(1);
    expect(screen(companyOf(new Map(), [placeId('there')])).tally.met).toBe(1);
    expect(screen(companyOf(new Map(), [placeId('there')])).places.map(({ id }) => id)).toEqual(['there']);
  });

  test('21.29 firmest first, as many as asked for, without burdens and areas', () => {
    const provisions = [
      ...forceLadder().reverse(),
      provision('burden', { effect: 'burden' }),
      provision('area', { addressee: 'area' }),
      provision('failed', { conditions: tests([is('flag', true)]) }),
    ];
    const catalogue = catalogueOf({ facts, provisions });
    const top = (topShown: number) =>
      createScreener(catalogue, { asOf, places: [], placesShown: 0, topShown })(
        companyOf(answersOf({ flag: false })),
      );
    expect(top(3).top.map(({ id }) => id)).toEqual(['force-provide', 'force-allow', 'force-support']);
    expect(top(99).top).toHaveLength(10);
    expect(top(0).top).toEqual([]);
    expect(top(3).places).toEqual([]);
    expect(top(3).verdicts).toBeUndefined();
    expect(top(1).top[0]?.at).toEqual([{ doc: 'doc', at: '一', from: '開頭六個字元' }]);
  });
});
