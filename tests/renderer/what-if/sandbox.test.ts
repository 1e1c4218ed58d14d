import { describe, expect, test } from 'vitest';
import { changeOf } from '../../../renderer/features/what-if/logic/change-of.ts';
import { sameAnswer } from '../../../renderer/features/what-if/logic/same-answer.ts';
import {
  differing,
  isTouched,
  sandboxAnswers,
  UNTOUCHED,
  withChange,
  withoutChange,
  type RealCase,
} from '../../../renderer/features/what-if/logic/sandbox.ts';
import type { Answer } from '../../../seeds/schema/index.ts';
import { answersOf, day, factId, placeId } from '../../rules/support/builders.ts';

const known = (value: Extract<Answer, { state: 'known' }>['value']): Answer => ({ state: 'known', value });
const planned = (value: boolean | string[], by: string): Answer => ({ state: 'planned', value, by: day(by) });
const a = factId('a.fact');
const b = factId('b.fact');
const real: RealCase = {
  answers: answersOf({ [a]: true, [b]: ['x', 'y'] }),
  places: [placeId('here'), placeId('there')],
  asOf: day('2025-06-30'),
};

describe('whether two answers say the same', () => {
  test('a set of options does in any order, and not with one more or one fewer', () => {
    expect(sameAnswer(known(['x', 'y']), known(['y', 'x']))).toBe(true);
    expect(sameAnswer(known(['x', 'y']), known(['x']))).toBe(false);
    expect(sameAnswer(known(['x']), known(['x', 'y']))).toBe(false);
  });

  test('the same value now and planned, or planned by another day, are different things', () => {
    expect(sameAnswer(known(true), planned(true, '2027-01-01'))).toBe(false);
    expect(sameAnswer(planned(true, '2027-01-01'), planned(true, '2027-01-02'))).toBe(false);
    expect(sameAnswer(planned(true, '2027-01-01'), planned(true, '2027-01-01'))).toBe(true);
  });

  test('not asked, not known, rather not said and "none of these" are four different things', () => {
    const four = [undefined, { state: 'unknown' }, { state: 'declined' }, known([])] as const;
    for (const one of four) for (const other of four) expect(sameAnswer(one, other)).toBe(one === other);
    expect(sameAnswer(undefined, null)).toBe(true);
  });

  test('an interval with an open end is not the one that ends at the same number', () => {
    const range = (min?: number, max?: number): Answer => ({
      state: 'interval',
      range: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
    });
    expect(sameAnswer(range(1, 5), range(1))).toBe(false);
    expect(sameAnswer(range(undefined, 5), range(5))).toBe(false);
    expect(sameAnswer(range(1, 5), range(1, 5))).toBe(true);
  });
});

describe('a sandbox beside a case', () => {
  test('untouched it is the case', () => {
    expect(isTouched(differing(UNTOUCHED, real))).toBe(false);
    expect([...sandboxAnswers(real.answers, UNTOUCHED)]).toEqual([...real.answers]);
  });

  test('lays answers over the case, takes some away, and leaves the case as it was', () => {
    const before = [...real.answers];
    const box = withChange(withChange(UNTOUCHED, a, null), b, known(['z']));
    expect([...sandboxAnswers(real.answers, box)]).toEqual([[b, known(['z'])]]);
    expect([...real.answers]).toEqual(before);
  });

  test('what says the same as the case does not differ, however it was put', () => {
    const box = withChange(UNTOUCHED, b, known(['y', 'x']));
    expect(isTouched(differing(box, real))).toBe(false);
    const gone = withChange(UNTOUCHED, factId('c.fact'), null);
    expect(isTouched(differing(gone, real))).toBe(false);
  });

  test('a change that the case has caught up with differs no more; the others do', () => {
    const box = withChange(withChange(UNTOUCHED, a, known(false)), b, known(['z']));
    const later = { ...real, answers: answersOf({ [a]: false, [b]: ['x', 'y'] }) };
    expect([...differing(box, later).changes.keys()]).toEqual([b]);
  });

  test('one change goes back, the other stays; changing again moves it last', () => {
    const box = withChange(withChange(UNTOUCHED, a, known(false)), b, known(['z']));
    expect([...withoutChange(box, a).changes.keys()]).toEqual([b]);
    expect([...withChange(box, a, null).changes.keys()]).toEqual([b, a]);
  });

  test('places and day differ only where they are others, in whatever order the places stand', () => {
    const same = { ...UNTOUCHED, places: [placeId('there'), placeId('here')], asOf: real.asOf };
    expect(isTouched(differing(same, real))).toBe(false);
    expect(differing({ ...UNTOUCHED, places: [placeId('here')] }, real).places).toEqual(['here']);
    // None named stands for all of them, which is not the two of the case.
    expect(differing({ ...UNTOUCHED, places: [] }, real).places).toEqual([]);
    expect(differing({ ...UNTOUCHED, asOf: day('2018-10-01') }, real).asOf).toBe('2018-10-01');
  });
});

describe('how an answer of the sandbox differs', () => {
  test('of a set of options only what came and what went', () => {
    expect(changeOf(real.answers, b, known(['y', 'z']))).toEqual({
      kind: 'options',
      added: ['z'],
      removed: ['x'],
    });
  });

  test('as a whole where nothing stays, the timing changes, or it is no set', () => {
    for (const to of [known(['z']), known([]), planned(['x', 'y'], '2027-01-01'), null])
      expect(changeOf(real.answers, b, to)).toEqual({ kind: 'whole' });
    expect(changeOf(real.answers, a, known(false))).toEqual({ kind: 'whole' });
  });
});
