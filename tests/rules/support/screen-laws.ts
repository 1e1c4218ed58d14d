import { expect } from 'vitest';
import {
  indexPlaces,
  restsOnReading,
  RESULT_OF_CODE,
  type Assessment,
  type Screened,
  type SheetCompany,
} from '../../../rules/index.ts';
import { countTally, tallyKey } from '../../../renderer/shared/verdicts/tally.ts';
import { groupByAction } from '../../../rules/words/action-groups.ts';
import type { Answers, Catalogue, PlaceId } from '../../../seeds/schema/index.ts';

/** A company as a row would give it. */
export function companyOf(answers: Answers, places: readonly PlaceId[] = []): SheetCompany {
  return { row: 2, name: 'A', answers, places, problems: [], numberDays: [] };
}

const holds = ({ verdict }: { readonly verdict: string }) => verdict === 'met' || verdict === 'met-if-judged';

/** 21.27, 21.29 and 21.32: everything a screening says is what the assessment of the same answers says. Needs all verdicts. */
export function sameAsAssessed(catalogue: Catalogue, assessment: Assessment, screened: Screened): void {
  const { provisions, standings, next, stillMatter } = assessment;
  const codes = [...(screened.verdicts ?? [])].map((code) => RESULT_OF_CODE[code]);
  expect(codes).toEqual(
    provisions.map(({ verdict, wouldBe }) => ({ verdict, ...(wouldBe !== undefined && { wouldBe }) })),
  );
  const given = new Map(catalogue.provisions.map((provision) => [provision.id, provision]));
  expect(screened.tally).toEqual(
    countTally(
      provisions.flatMap((one) => {
        const provision = given.get(one.id);
        return provision === undefined ? [] : [tallyKey(provision, one)];
      }),
    ),
  );
  expect(screened.places).toEqual(
    standings.slice(0, screened.places.length).map(({ id, standing, met, notMet, unlocked }) => ({
      id,
      standing,
      met,
      notMet,
      holds: unlocked.length,
    })),
  );
  expect(screened.next).toEqual(next === null ? null : { question: next.id, facts: next.facts });
  expect(screened.stillMatter).toBe(stillMatter.length);
  const first = firstOf(catalogue, assessment);
  expect(
    screened.top.map(({ id, verdict, onPlans, onReading }) => [id, verdict, onPlans, onReading]),
  ).toEqual(first.slice(0, screened.top.length));
  expect(screened.onPlans).toBe(first.filter(([, , onPlans]) => onPlans).length);
}

/** What holds for somebody other than an area and is no burden, in the order of the groups of what to do. */
function firstOf(
  catalogue: Catalogue,
  assessment: Assessment,
): (readonly [string, string, boolean, boolean])[] {
  const index = indexPlaces(catalogue);
  return groupByAction(catalogue, assessment)
    .filter(({ group }) => group === 'act-now' || group === 'supported' || group === 'watch')
    .flatMap(({ results }) =>
      results.filter(holds).map((result) => {
        const where = catalogue.provisions.find(({ id }) => id === result.id)?.where ?? null;
        const onReading = restsOnReading(index, { where }, result);
        return [result.id, result.verdict, result.restsOn.length > 0, onReading] as const;
      }),
    );
}
