/**
 * Check characters of the unified social credit code (GB 32100-2015): 18 characters, of which positions 9 to 17 are
 * an organisation code with a check character of its own (GB 11714-1997).
 */

/** The characters of GB 32100, in the order of their values; I, O, S, V and Z are not used. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The check character for the first 17: the weight of position i is 3 to the power of i − 1, modulo 31. */
export function creditCheck(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** The check character for the eight of an organisation code: 11 minus the sum modulo 11, X for ten, 0 for eleven. */
export function organisationCheck(first8: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(first8.charAt(index), 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** What can be told of a code without a network. None of it says that a company exists. */
export type CreditCodeCheck =
  | { readonly kind: 'length'; readonly found: number }
  /** Characters that the standard does not use. */
  | { readonly kind: 'characters'; readonly found: string }
  | { readonly kind: 'fits' }
  /** The last character does not fit the others. */
  | { readonly kind: 'differs' }
  /** The last one fits, that of the organisation code (position 17) does not. */
  | { readonly kind: 'organisation-differs' };

/** Checks a normalised code. */
export function checkCreditCode(code: string): CreditCodeCheck {
  const strange = [...new Set([...code].filter((character) => !ALPHABET.includes(character)))];
  if (strange.length > 0) return { kind: 'characters', found: strange.join(' ') };
  if (code.length !== LENGTH) return { kind: 'length', found: code.length };
  if (creditCheck(code.slice(0, 17)) !== code.charAt(17)) return { kind: 'differs' };
  return organisationCheck(code.slice(8, 16)) === code.charAt(16)
    ? { kind: 'fits' }
    : { kind: 'organisation-differs' };
}
