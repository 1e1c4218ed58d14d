import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosaver } from '../../../renderer/features/client/particulars/logic/autosaver.ts';
import {
  amountChanges,
  amountOf,
  startUnit,
  TEXT_LENGTH,
  textChange,
  textOf,
  type Change,
} from '../../../renderer/features/client/particulars/logic/stored-values.ts';
import { GROUPS, PARTICULARS } from '../../../renderer/features/client/particulars/logic/table.ts';
import { emptyAmount, FORMS } from '../../../renderer/shared/quantity/logic/amount.ts';
import type { AmountEntry } from '../../../renderer/shared/quantity/logic/amount-box.ts';
import { MONEY_UNITS } from '../../../renderer/shared/quantity/logic/units.ts';
import { particularValueSchema, type ParticularValue } from '../../../renderer/storage/rows.ts';

/** What a store holds after some changes; every value is one that the store takes. */
function stored(changes: readonly Change[], before: ReadonlyMap<string, ParticularValue> = new Map()) {
  const rows = new Map(before);
  for (const [key, value] of changes) {
    if (value === null) rows.delete(key);
    else rows.set(key, particularValueSchema.parse(value));
  }
  return rows;
}

describe('the table', () => {
  test('every particular stands on the page once', () => {
    expect(GROUPS.flatMap(({ keys }) => keys).sort()).toEqual(Object.keys(PARTICULARS).sort());
  });
});

describe('words', () => {
  test('come back as typed; spaces alone are nothing', () => {
    expect(textOf(stored([textChange('name-en', ' Acme  Ltd ')]), 'name-en')).toBe(' Acme  Ltd ');
    expect(textChange('name-en', ' 　\t')).toEqual(['name-en', null]);
    expect(textOf(new Map(), 'name-en')).toBe('');
  });

  test.each([TEXT_LENGTH - 1, TEXT_LENGTH, TEXT_LENGTH + 1])('%d characters', (length) => {
    const kept = textOf(stored([textChange('start', 'x'.repeat(length))]), 'start');
    expect(kept).toHaveLength(Math.min(length, TEXT_LENGTH));
  });

  test('an amount under the key of a text is not shown as one', () => {
    const rows = stored(amountChanges('name-en', 'area', blank('m2'), entry({ unit: 'm2', exact: 3 })));
    expect(textOf(rows, 'name-en')).toBe('');
  });
});

const blank = (unit: 'm2' | 'rmb-wan'): AmountEntry => ({ amount: emptyAmount(unit), unread: {} });
const entry = (over: Partial<AmountEntry['amount']> & Pick<AmountEntry['amount'], 'unit'>): AmountEntry => ({
  amount: { ...emptyAmount(over.unit), ...over },
  unread: {},
});

describe('amounts', () => {
  const number = fc.option(fc.double({ min: 0, max: 1e15, noNaN: true }), { nil: null });
  const word = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
  const anyEntry: fc.Arbitrary<AmountEntry> = fc.record({
    amount: fc.record({
      form: fc.constantFrom(...FORMS),
      unit: fc.constantFrom(...MONEY_UNITS),
      exact: number,
      min: number,
      max: number,
    }),
    unread: fc.record({ exact: word, min: word, max: word }, { requiredKeys: [] }),
  });

  test('whatever was typed, number or not, comes back as it was', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (first, second) => {
        const once = stored(amountChanges('investment', 'money', blank('rmb-wan'), first));
        expect(amountOf(once, 'investment', 'money')).toEqual(first);
        const twice = stored(amountChanges('investment', 'money', first, second), once);
        expect(amountOf(twice, 'investment', 'money')).toEqual(second);
      }),
    );
  });

  test('one taken back leaves no row behind', () => {
    const typed = { ...entry({ unit: 'rmb-wan', exact: 5 }), unread: { min: '1.000' } };
    const rows = stored(amountChanges('investment', 'money', blank('rmb-wan'), typed));
    expect(rows.size).toBe(2);
    expect(stored(amountChanges('investment', 'money', typed, blank('rmb-wan')), rows).size).toBe(0);
  });

  test('a unit of a later version, or of another measure, is not guessed', () => {
    const rows = stored([
      ['land-area', { type: 'amount', form: 'exact', unit: 'li', exact: 5, min: null, max: null }],
    ]);
    expect(amountOf(rows, 'land-area', 'area')).toEqual(blank('m2'));
    expect(startUnit('people')).toBe('people');
  });
});

describe('saving while somebody types', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const recorder = (answers: boolean[] = []) => {
    const written: [string, string][] = [];
    const saver = createAutosaver<string>((key, value) => {
      written.push([key, value]);
      return Promise.resolve(answers.shift() ?? true);
    }, 200);
    return { saver, written };
  };

  test('writes the first key at once, and what follows once, within the delay', () => {
    const { saver, written } = recorder();
    saver.put('a', 'x');
    expect(written).toEqual([['a', 'x']]);
    saver.put('a', 'xy');
    saver.put('a', 'xyz');
    vi.advanceTimersByTime(199);
    expect(written).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(written.slice(1)).toEqual([['a', 'xyz']]);
    vi.advanceTimersByTime(1000);
    expect(written).toHaveLength(2);
  });

  test('somebody who never pauses is not left unsaved', () => {
    const { saver, written } = recorder();
    for (let key = 1; key <= 10; key += 1) {
      saver.put('a', 'x'.repeat(key));
      vi.advanceTimersByTime(100);
    }
    expect(written.length).toBeGreaterThanOrEqual(5);
    vi.advanceTimersByTime(200);
    expect(written.at(-1)).toEqual(['a', 'x'.repeat(10)]);
  });

  test('flushing writes at once, everything that waits, and leaves nothing to the timer', () => {
    const { saver, written } = recorder();
    saver.put('a', '1');
    saver.put('a', '2');
    saver.put('b', '3');
    saver.flush();
    expect(written).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['b', '3'],
    ]);
    vi.advanceTimersByTime(1000);
    expect(written).toHaveLength(3);
  });

  test('what could not be written is tried again at the next occasion, and not by the clock', async () => {
    const { saver, written } = recorder([false, false]);
    saver.put('a', '1');
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toHaveLength(1);
    saver.flush();
    await vi.advanceTimersByTimeAsync(5000);
    saver.put('b', '2');
    expect(written).toEqual([
      ['a', '1'],
      ['a', '1'],
      ['b', '2'],
      ['a', '1'],
    ]);
  });

  test('a failed write never overwrites what was typed since', async () => {
    const { saver, written } = recorder([false]);
    saver.put('a', 'old');
    saver.put('a', 'new');
    await vi.advanceTimersByTimeAsync(500);
    saver.flush();
    expect(written).toEqual([
      ['a', 'old'],
      ['a', 'new'],
    ]);
  });

  test('a write that throws counts as one that failed', async () => {
    const tries: string[] = [];
    const saver = createAutosaver<string>((_key, value) => {
      tries.push(value);
      return tries.length === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(true);
    }, 200);
    saver.put('a', '1');
    await vi.advanceTimersByTimeAsync(0);
    saver.flush();
    expect(tries).toEqual(['1', '1']);
  });
});
