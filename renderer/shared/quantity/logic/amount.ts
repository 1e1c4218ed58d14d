import { aboutRange, type Within } from './about.ts';
import { clean, roundTo } from './decimals.ts';
import type { ExchangeRates } from './rates.ts';
import { convert, digitsWorth, type UnitId } from './units.ts';

export const FORMS = ['exact', 'about', 'between'] as const;
export type Form = (typeof FORMS)[number];

/** The numbers of an amount. `exact` serves two forms: exactly, and about. */
export const SLOTS = ['exact', 'min', 'max'] as const;
export type Slot = (typeof SLOTS)[number];

/** An amount as it was typed: numbers in the unit in which they were typed, never rewritten by a change of view. */
export interface Amount {
  readonly form: Form;
  readonly unit: UnitId;
  readonly exact: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

export const emptyAmount = (unit: UnitId): Amount => ({
  form: 'exact',
  unit,
  exact: null,
  min: null,
  max: null,
});

/** The numbers that a form asks for. */
export const slotsOf = (form: Form): readonly Slot[] => (form === 'between' ? ['min', 'max'] : ['exact']);

/** Whether no number is kept, in whatever form. */
export const isEmpty = (amount: Amount): boolean => SLOTS.every((slot) => amount[slot] === null);

export function sameAmount(a: Amount, b: Amount): boolean {
  return a.form === b.form && a.unit === b.unit && SLOTS.every((slot) => Object.is(a[slot], b[slot]));
}

/** The same amount counted in another unit, in full: nothing is rounded for the eye. */
export function inUnit(amount: Amount, unit: UnitId, rates: ExchangeRates): Amount {
  const turn = (value: number | null) => (value === null ? null : convert(value, amount.unit, unit, rates));
  return { ...amount, unit, exact: turn(amount.exact), min: turn(amount.min), max: turn(amount.max) };
}

/**
 * Puts a typed number into an amount. The numbers of one amount share a unit, that of what was typed last; the others
 * are counted in it in full.
 */
export function withTyped(
  amount: Amount,
  slot: Slot,
  typed: { readonly value: number | null; readonly unit: UnitId },
  rates: ExchangeRates,
): Amount {
  return { ...inUnit(amount, typed.unit, rates), [slot]: typed.value };
}

/** One number as seen in a unit. */
export interface Seen {
  readonly value: number;
  /** True when it is not the number typed but its conversion, with the digits worth showing. */
  readonly rounded: boolean;
}

/** One number of an amount seen in a unit: in its own the very number typed. */
export function seenIn(amount: Amount, slot: Slot, unit: UnitId, rates: ExchangeRates): Seen | null {
  const value = amount[slot];
  if (value === null) return null;
  const whole = convert(value, amount.unit, unit, rates);
  const shown = roundTo(whole, digitsWorth(amount.unit, unit));
  return { value: shown, rounded: shown !== whole };
}

/** The bounds of a number, in a unit. */
export interface Bounds extends Within {
  readonly unit: UnitId;
}

/**
 * The range that "about" is taken as, seen in a unit; `null` for an amount that is not about anything. With `bounds`
 * it is the range that is reckoned with in their unit.
 */
export function aboutSeen(
  amount: Amount,
  unit: UnitId,
  rates: ExchangeRates,
  bounds?: Bounds,
): { readonly min: number; readonly max: number } | null {
  if (amount.form !== 'about' || amount.exact === null) return null;
  const counted = bounds?.unit ?? amount.unit;
  const range = aboutRange(convert(amount.exact, amount.unit, counted, rates), bounds);
  const see = (value: number) =>
    roundTo(convert(value, counted, unit, rates), digitsWorth(amount.unit, unit));
  return { min: see(range.min), max: see(range.max) };
}

/** The first number must not be above the second. */
export function isWrongWay({ form, min, max }: Pick<Amount, 'form' | 'min' | 'max'>): boolean {
  return form === 'between' && min !== null && max !== null && clean(min) > clean(max);
}
