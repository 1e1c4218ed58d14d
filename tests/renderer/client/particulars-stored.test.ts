import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
