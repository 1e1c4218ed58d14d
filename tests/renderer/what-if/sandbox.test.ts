import { describe, expect, test } from 'vitest';
import { changeOf } from '../../../renderer/features/what-if/logic/change-of.ts';
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
