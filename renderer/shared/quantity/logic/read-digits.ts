import { MOST_DIGITS } from './decimals.ts';

/** Why a row of digits cannot be read without guessing. */
export type DigitsProblem = 'not-a-number' | 'which-dot' | 'commas' | 'too-precise' | 'too-large';

/** Nothing that can be typed here is larger, in whatever unit. */
export const LARGEST = 1e15;

export type DigitsReading = { readonly value: number } | { readonly problem: DigitsProblem };

/**
 * Reads digits with a decimal point and thousands set off by commas, spaces or apostrophes, times a power of ten.
 * `1.000` could be one or a thousand, `1,5` one and a half or a slip: neither is guessed.
 */
export function readDigits(written: string, exponent: number): DigitsReading {
  const grouped = /^\d{1,3}([, '])\d{3}(\1\d{3})*(\.\d*)?$/u.test(written);
  const digits = grouped ? written.replace(/[, ']/gu, '') : written;
  const groupedByDots = /^\d{1,3}(\.\d{3}){2,}$/u.test(digits);
  if (groupedByDots || (!grouped && /^[1-9]\d{0,2}\.\d{3}$/u.test(digits))) return { problem: 'which-dot' };
  if (/^[\d.]*,[\d,.]*$/u.test(digits)) return { problem: 'commas' };
  if (!/^(\d+\.?\d*|\.\d+)$/u.test(digits)) return { problem: 'not-a-number' };
  const significant = digits.replace(/\.|^0+(?=\d)/gu, '').replace(/^0+|0+$/gu, '');
  if (significant.length > MOST_DIGITS) return { problem: 'too-precise' };
  const value = Number(`${digits}e${exponent}`);
  return value > LARGEST ? { problem: 'too-large' } : { value };
}
