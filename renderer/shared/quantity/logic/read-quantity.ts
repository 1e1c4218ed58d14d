import type { Measure } from '../../../../seeds/schema/index.ts';
import { normalise, readUnitWord, SCALE_WORDS, type UnitWord } from './quantity-words.ts';
import { readDigits, type DigitsProblem } from './read-digits.ts';
import { moneyParts, SCALE_SIZE, SCALES, type UnitId } from './units.ts';

/** Why something typed is not taken as a number. Each has words of its own on screen. */
export type ReadProblem =
  | DigitsProblem
  | 'negative'
  /** "about 30", "约30": there is a form for that. */
  | 'says-about'
  /** "50-249", "50 to 249", "50以上": there is a form for that. */
  | 'says-range'
  /** `$` or `¥` alone. */
  | 'which-currency'
  /** "5 m" of land, "5k" in a box of ten thousands. */
  | 'which-scale'
  | 'unknown-words';

export type QuantityReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly value: number; readonly unit: UnitId }
  | { readonly kind: 'unclear'; readonly problem: ReadProblem };

const unclear = (problem: ReadProblem): QuantityReading => ({ kind: 'unclear', problem });

const ABOUT = /^(约|約|大约|大約|左右|about|around|approx|circa|ca\.?(?=[\d ])|~|≈)|(左右|上下)$/u;
const RANGE =
  /\d\D*(-|~|至|到|\bto\b)\s*\D{0,3}\d|^(from|over|above|up to|at least|under|below|between|至少|超过|超過|[<>≥≤])|(以上|以下|\+)$/u;

/**
 * Reads a number as people write it in a box of `unit`: thousands separators, full-width digits, 万 / million / k,
 * and the name of another unit of the same measure. A scale or a unit that is written counts, and the unit given back
 * is the one written; otherwise it is that of the box. Where there is more than one reading, there is none.
 */
export function readQuantity(written: string, measure: Measure, unit: UnitId): QuantityReading {
  const text = normalise(written);
  if (text === '') return { kind: 'empty' };
  if (ABOUT.test(text)) return unclear('says-about');
  if (RANGE.test(text)) return unclear('says-range');
  if (/^-/u.test(text)) return unclear('negative');
  const parts = /^(?<before>\D*?)\s*(?<digits>[\d.][\d., ']*)(?<after>.*)$/u.exec(text)?.groups;
  if (parts === undefined) return unclear('not-a-number');
  const { before = '', digits = '', after = '' } = parts;
  const words = readWords(measure, before.trim(), after.trim(), unit);
  if ('problem' in words) return unclear(words.problem);
  const read = readDigits(digits.trim(), words.exponent);
  return 'problem' in read ? unclear(read.problem) : { kind: 'read', value: read.value, unit: words.unit };
}

type Words = { readonly unit: UnitId; readonly exponent: number } | { readonly problem: ReadProblem };

function readWords(measure: Measure, before: string, after: string, box: UnitId): Words {
  const prefix = before === '' || measure !== 'money' ? null : readUnitWord(measure, before);
  const tail = readTail(measure, after);
  if (tail === null || (before !== '' && prefix === null)) return { problem: 'unknown-words' };
  if (prefix !== null && tail.word !== null && tail.word.kind !== 'yuan') return { problem: 'unknown-words' };
  const word = prefix ?? tail.word;
  if (word?.kind === 'which-currency') return { problem: 'which-currency' };
  // "5 m" of land may be metres, "5 m" people nobody writes.
  if (tail.scale === 'm' && measure !== 'money') return { problem: 'which-scale' };
  if (measure === 'money') return moneyWords(word, tail, box);
  return { unit: word?.kind === 'unit' ? word.unit : box, exponent: tail.exponent };
}

interface Tail {
  readonly word: UnitWord | null;
  readonly scale: string | null;
  readonly exponent: number;
}

/** What stands after the digits: a scale, a unit, both, or nothing. */
function readTail(measure: Measure, after: string): Tail | null {
  if (after === '') return { word: null, scale: null, exponent: 0 };
  const whole = readUnitWord(measure, after);
  if (whole !== null) return { word: whole, scale: null, exponent: 0 };
  for (const [scale, exponent] of SCALE_WORDS) {
    if (!after.startsWith(scale)) continue;
    const rest = after.slice(scale.length).trim();
    const word = rest === '' ? null : readUnitWord(measure, rest);
    if (rest === '' || word !== null) return { word, scale, exponent };
  }
  return null;
}

/** A scale that has a unit of its own stays a unit: "30 million" is kept as 30 of the unit million. */
function moneyWords(word: UnitWord | null, tail: Tail, box: UnitId): Words {
  const parts = moneyParts(box);
  if (parts === null) return { problem: 'unknown-words' };
  const named = word?.kind === 'currency' ? word.currency : word?.kind === 'yuan' ? 'rmb' : null;
  const currency = named ?? parts.currency;
  if (tail.scale === null) return { unit: word === null ? box : `${currency}-one`, exponent: 0 };
  const own = SCALES.find((scale) => SCALE_SIZE[scale] === 10 ** tail.exponent);
  if (own !== undefined) return { unit: `${currency}-${own}`, exponent: 0 };
  // Three thousand, or three thousand ten thousands (三千万)?
  if (tail.exponent === 3 && parts.scale !== 'one') return { problem: 'which-scale' };
  return { unit: `${currency}-one`, exponent: tail.exponent };
}
