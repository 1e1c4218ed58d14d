import fc from 'fast-check';
import { consideredPlaces } from '../../../rules/assess/places.ts';
import type { Answers, IsoDate } from '../../../seeds/schema/index.ts';
import { arbitraryAnswers, type AnswerShape } from './arbitrary-answers.ts';
import { day } from './builders.ts';
import { exampleAnswers, realPack } from './real-pack.ts';

export const pack = realPack();
const { catalogue } = pack;
/** Every place where one can locate. */
export const everywhere = consideredPlaces(catalogue, undefined);
const written = exampleAnswers();

/** Answers drawn at random, or an example company with a few of its answers replaced. */
export const someAnswers = (shape: AnswerShape = {}): fc.Arbitrary<Answers> => {
  const drawn = arbitraryAnswers(catalogue, shape);
  const near = fc
    .tuple(
      fc.constantFrom(...written),
      drawn,
      fc.subarray([...catalogue.facts.map(({ id }) => id)], { maxLength: 4 }),
    )
    .map(([example, other, changed]) => {
      const answers = new Map(example);
      for (const fact of changed) {
        const answer = other.get(fact);
        if (answer === undefined) answers.delete(fact);
        else answers.set(fact, answer);
      }
      return answers;
    });
  return fc.oneof(drawn, near);
};
/** Everything answered with a plain value. */
export const FULL: AnswerShape = { weights: [0, 0, 0, 1, 0, 0] };
/** Days inside the periods, and at each end of one the day itself and the one beyond. */
const days = [
  ...['2018-06-30', '2026-06-30'].map(day),
  ...new Set(
    catalogue.provisions.flatMap(({ period: { from, until } }) => [
      ...(from === null ? [] : [from, dayAfter(from, -1)]),
      ...(until === null ? [] : [until, dayAfter(until, 1)]),
    ]),
  ),
];
/** Places to be asked for, also where one cannot locate. */
const asked = catalogue.places.map(({ id }) => id);
function dayAfter(from: IsoDate, days: number): IsoDate {
  return day(new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10));
}

/** A company on a day at some places, with further answers. */
export const cases = (shape: AnswerShape = {}) =>
  fc
    .record({
      answers: someAnswers(shape),
      more: someAnswers({ weights: [1, 0, 0, 9, 2, 2] }),
      asOf: fc.constantFrom(...days),
      places: fc.subarray(asked, { maxLength: 3 }),
    })
    .map((drawn) => ({ ...pack, ...drawn, [fc.toStringMethod]: () => fc.stringify(drawn) }));
