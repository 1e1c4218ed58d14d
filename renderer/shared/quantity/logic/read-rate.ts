import { normalise } from './quantity-words.ts';
import { isPossibleRate, type Foreign } from './rates.ts';
import { readDigits, type DigitsProblem } from './read-digits.ts';

export type RateReading = { readonly rate: number } | { readonly problem: DigitsProblem | 'outside' };

/** Reads a rate as typed. Three digits after the point are usual here, so `7.125` is no thousands. */
export function readRate(written: string, currency: Foreign): RateReading {
  const text = normalise(written);
  const reading = readDigits(/^\d{1,2}\.\d{3}$/u.test(text) ? `${text}0` : text, 0);
  if ('problem' in reading) return reading;
  return isPossibleRate(currency, reading.value) ? { rate: reading.value } : { problem: 'outside' };
}
