import fc from 'fast-check';
import { consideredPlaces } from '../../../rules/assess/places.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
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
const days = ['2018-06-30', '2020-12-31', '2021-02-02', '2026-06-30'].map(day);
/** A company on a day at some places, with further answers. */
export const cases = (shape: AnswerShape = {}) =>
  fc
    .record({
      answers: someAnswers(shape),
      more: someAnswers({ weights: [1, 0, 0, 9, 2, 2] }),
      asOf: fc.constantFrom(...days),
      places: fc.subarray(everywhere, { maxLength: 3 }),
    })
    .map((drawn) => ({ ...pack, ...drawn, [fc.toStringMethod]: () => fc.stringify(drawn) }));
