import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aboutSeen,
  emptyAmount,
  isWrongWay,
  seenIn,
  type Amount,
} from '../../../renderer/shared/quantity/logic/amount.ts';
import {
  leaveBox,
  openBox,
  problemIn,
  sameEntry,
  switchForm,
  switchUnit,
  textIn,
  typeInto,
  unitBeside,
  type AmountBox,
} from '../../../renderer/shared/quantity/logic/amount-box.ts';
import { AREA_UNITS, MONEY_UNITS } from '../../../renderer/shared/quantity/logic/units.ts';
import type { Measure } from '../../../seeds/schema/index.ts';

const rates = { hkd: 0.92, usd: 7.13, setOn: null };
const boxOf = (amount: Partial<Amount> & Pick<Amount, 'unit'>) =>
  openBox({ amount: { ...emptyAmount(amount.unit), ...amount }, unread: {} });
/** Types key by key, as a person does. */
function keys(
  box: AmountBox,
  text: string,
  measure: Measure = 'area',
  slot: 'exact' | 'min' | 'max' = 'exact',
) {
  return [...text].reduce(
    (sofar, _, index) => typeInto(sofar, { slot, text: text.slice(0, index + 1) }, measure, rates),
    box,
  );
}
const look = (box: AmountBox, unit: Parameters<typeof switchUnit>[1], measure: Measure = 'area') =>
  switchUnit(box, unit, measure, rates);

describe('changing the unit', () => {
  test('is a view: the number typed stays, and comes back as it was typed', () => {
    const five = leaveBox(keys(boxOf({ unit: 'mu' }), '5'));
    const seen = look(five, 'm2');
    expect(textIn(seen, 'exact', rates)).toBe('3,333.33');
    expect(seen.entry).toEqual(five.entry);
    expect(textIn(look(seen, 'mu'), 'exact', rates)).toBe('5');
  });

  test('never drifts, however often and whatever the rates', () => {
    const units = { area: AREA_UNITS, money: MONEY_UNITS } as const;
    fc.assert(
      fc.property(
        fc.constantFrom('area' as const, 'money' as const),
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        fc.array(fc.nat({ max: 11 }), { maxLength: 30 }),
        (measure, value, turns) => {
          const list = units[measure];
          const start = boxOf({ unit: list[0], exact: value, min: value / 3 });
          const end = turns.reduce(
            (box, turn) => look(box, list[turn % list.length] ?? list[0], measure),
            start,
          );
          expect(look(end, list[0], measure).entry.amount).toEqual(start.entry.amount);
        },
      ),
    );
  });

  test('in an empty box it is the unit of what will be typed', () => {
    const box = keys(look(boxOf({ unit: 'm2' }), 'mu'), '7');
    expect(box.entry.amount).toMatchObject({ exact: 7, unit: 'mu' });
  });

  test('typing while looking in another unit: what was typed last gives the unit, the other end is kept in full', () => {
    const between = switchForm(boxOf({ unit: 'mu', min: 3, max: 6 }), 'between');
    const typed = keys(look(between, 'm2'), '2500', 'area', 'min');
    expect(typed.entry.amount).toMatchObject({ unit: 'm2', min: 2500, max: 4000 });
  });
});

describe('typing', () => {
  test('a unit that is typed shows beside the box, and goes again with the word', () => {
    const box = keys(boxOf({ unit: 'rmb-one' }), '30 million', 'money');
    expect([unitBeside(box), box.entry.amount.exact]).toEqual(['rmb-million', 30]);
    expect(textIn(box, 'exact', rates)).toBe('30 million');
    const back = typeInto(box, { slot: 'exact', text: '30' }, 'money', rates);
    expect([unitBeside(back), back.entry.amount]).toEqual([
      'rmb-one',
      { ...emptyAmount('rmb-one'), exact: 30 },
    ]);
    expect(textIn(leaveBox(box), 'exact', rates)).toBe('30');
    expect(unitBeside(leaveBox(box))).toBe('rmb-million');
  });

  test('passing through units on the way does not touch the other end', () => {
    const between = switchForm(boxOf({ unit: 'mu', min: 5 }), 'between');
    const wandered = keys(between, '20 m2', 'area', 'max');
    const back = typeInto(wandered, { slot: 'max', text: '20' }, 'area', rates);
    expect(back.entry.amount).toMatchObject({ unit: 'mu', min: 5, max: 20 });
  });

  test('what cannot be read is kept as typed, and said once the box is left', () => {
    const typing = keys(boxOf({ unit: 'm2' }), '1.000');
    expect(problemIn(typing, 'exact', 'area')).toBeNull();
    const left = leaveBox(typing);
    expect(problemIn(left, 'exact', 'area')).toBe('which-dot');
    expect([textIn(left, 'exact', rates), left.entry.amount.exact]).toEqual(['1.000', null]);
    // Kept and opened again, in whatever session.
    expect(textIn(openBox(left.entry), 'exact', rates)).toBe('1.000');
    expect(typeInto(left, { slot: 'exact', text: '' }, 'area', rates).entry.unread).toEqual({});
  });

  test('what could not be read is read again in another unit', () => {
    const left = leaveBox(keys(boxOf({ unit: 'rmb-wan' }), '5k', 'money'));
    expect(problemIn(left, 'exact', 'money')).toBe('which-scale');
    const plain = look(left, 'rmb-one', 'money');
    expect([plain.entry.amount.exact, plain.entry.unread]).toEqual([5000, {}]);
  });

  test('a number typed over another replaces it; an emptied box keeps none', () => {
    const box = keys(boxOf({ unit: 'mu', exact: 5 }), '70');
    expect(box.entry.amount.exact).toBe(70);
    expect(typeInto(box, { slot: 'exact', text: '' }, 'area', rates).entry.amount.exact).toBeNull();
  });

  test('whatever is typed, the text on screen is what was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const box = typeInto(boxOf({ unit: 'm2', exact: 3 }), { slot: 'exact', text }, 'area', rates);
        expect(textIn(box, 'exact', rates)).toBe(text);
      }),
    );
  });
});

describe('forms', () => {
  test('changing the form keeps the numbers of the others', () => {
    const exact = boxOf({ unit: 'm2', exact: 30 });
    const round = switchForm(switchForm(exact, 'between'), 'exact');
    expect(sameEntry(round.entry, exact.entry)).toBe(true);
    expect(sameEntry(switchForm(exact, 'about').entry, exact.entry)).toBe(false);
  });

  test('what "about" is taken as, in the unit looked at and within bounds', () => {
    const about = { ...emptyAmount('rmb-million'), form: 'about', exact: 30, min: 50 } as const;
    expect(aboutSeen(about, 'rmb-wan', rates)).toEqual({ min: 2700, max: 3300 });
    expect(aboutSeen({ ...about, form: 'exact' }, 'rmb-wan', rates)).toBeNull();
    expect(aboutSeen({ ...about, exact: null }, 'rmb-wan', rates)).toBeNull();
    const bounds = { unit: 'rmb-one', min: 0, max: 32_000_000, integer: false } as const;
    expect(aboutSeen(about, 'rmb-million', rates, bounds)).toEqual({ min: 27, max: 32 });
    const five = { ...emptyAmount('mu'), form: 'about', exact: 5 } as const;
    expect(aboutSeen(five, 'm2', rates)).toEqual({ min: 3000, max: 3666.67 });
  });

  test('ends the wrong way round are said, equal ones are not', () => {
    expect(isWrongWay({ form: 'between', min: 5, max: 4 })).toBe(true);
    expect(isWrongWay({ form: 'between', min: 5, max: 5 })).toBe(false);
    expect(isWrongWay({ form: 'between', min: 5, max: null })).toBe(false);
    expect(isWrongWay({ form: 'exact', min: 5, max: 4 })).toBe(false);
  });

  test('digits worth seeing, and whether any were left out', () => {
    const amount = { ...emptyAmount('mu'), exact: 5 };
    expect(seenIn(amount, 'exact', 'm2', rates)).toEqual({ value: 3333.33, rounded: true });
    expect(seenIn(amount, 'exact', 'mu', rates)).toEqual({ value: 5, rounded: false });
    expect(seenIn({ ...amount, exact: 3 }, 'exact', 'm2', rates)).toEqual({ value: 2000, rounded: false });
  });
});
