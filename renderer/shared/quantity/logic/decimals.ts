/** The significant digits that a number of this machine always holds faithfully. */
export const MOST_DIGITS = 15;

/** Takes the dust off a computed number: `11000.000000000002` is 11000. */
export const clean = (value: number): number => roundTo(value, MOST_DIGITS);

/** Rounds to significant digits. */
export const roundTo = (value: number, digits: number): number => Number(value.toPrecision(digits));

const PLAIN = new Intl.NumberFormat('en', { maximumSignificantDigits: MOST_DIGITS });

/**
 * A number as it stands in a box, in every language alike: `1,234.5`. What could be read as thousands (`1.234`) gets
 * one more nought, so that `readQuantity` reads everything written here.
 */
export function writeNumber(value: number): string {
  const written = PLAIN.format(value);
  return /^[1-9]\d{0,2}\.\d{3}$/u.test(written) ? `${written}0` : written;
}

/** A number in a sentence: `1,234.5`. */
export const sayNumber = (value: number): string => PLAIN.format(value);
