import { describe, expect, test } from 'vitest';
import {
  empty,
  goods,
  known,
  mappingOf,
  NAME,
  option,
  read,
  readRow,
  size,
  type Written,
} from '../support/sheets.ts';

describe('a column for each option', () => {
  const ticks = (cells: readonly Written[], blankIsNo = false) => {
    const columns = ['rail', 'ships', 'planes'].map((id) => option(goods, id));
    const company = readRow(mappingOf([NAME, ...columns], { blankIsNo }), ['A', ...cells]);
    return {
      answer: company?.answers.get(goods),
      problems: company?.problems.map(({ code, column }) => [code, column]),
    };
  };

  test('21.14 the set of those that say yes, in the order of the fact', () => {
    expect(ticks(['x', 'yes', 0])).toEqual(known(['ships', 'rail']));
    expect(ticks(['no', '否', false])).toEqual(known([]));
  });

  test('21.14 an empty one leaves the fact unanswered, unless it is a no', () => {
    expect(ticks(['x', null, null])).toEqual({ answer: undefined, problems: [['blank-among-options', 2]] });
    expect(ticks(['no', 'no', null])).toEqual({ answer: undefined, problems: [['blank-among-options', 3]] });
    expect(ticks([null, null, null])).toEqual(empty);
    expect(ticks(['x', null, null], true)).toEqual(known(['rail']));
    expect(ticks([null, null, null], true)).toEqual(known([]));
  });

  test('21.14 21.5 one that cannot be read takes the whole with it', () => {
    for (const blankIsNo of [true, false])
      expect(ticks(['x', 'perhaps', null], blankIsNo)).toEqual({
        answer: undefined,
        problems: [['not-yes-or-no', 2]],
      });
  });

  test('21.14 21.8 one that is not known leaves the set unknown only if all are', () => {
    expect(ticks(['unknown', 'unknown', '不清楚'])).toEqual(read({ state: 'unknown' }));
    expect(ticks(['declined', 'unknown', 'unknown'])).toEqual(empty);
    expect(ticks([null, 'unknown', null])).toEqual(empty);
  });

  test('21.14 21.7 beside a yes or a no it is a contradiction, so that nobody believes the yes was taken', () => {
    for (const blankIsNo of [true, false]) {
      expect(ticks(['x', 'unknown', 'no'], blankIsNo)).toEqual({
        answer: undefined,
        problems: [['contradiction', 2]],
      });
      expect(ticks(['no', null, 'declined'], blankIsNo)).toEqual({
        answer: undefined,
        problems: [['contradiction', 3]],
      });
    }
  });

  test('21.14 a fact with one option only has none', () => {
    expect(() => readRow(mappingOf([option(size, 'small')]), ['x'])).toThrow('not-several');
  });
});
