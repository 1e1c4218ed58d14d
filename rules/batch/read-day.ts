import { isoDateSchema, type IsoDate } from '../../seeds/schema/index.ts';

/** Year first, in any of the usual ways to write it. Day or month first is never guessed. */
const WRITTEN = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/u,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号號]$/u,
];
/** A day that a program has written out with an empty time. */
const MIDNIGHT = /[T ]0{1,2}:00(:00(\.0+)?)?$/u;

/** A day written as text; `null`: it is none, or which number is the day is not certain. */
export function readDay(text: string): IsoDate | null {
  if (text.length > 60) return null;
  const folded = text.normalize('NFKC').trim().replace(MIDNIGHT, '').replace(/\s/gu, '');
  for (const pattern of WRITTEN) {
    const [, year = '', month = '', day = ''] = pattern.exec(folded) ?? [];
    if (year !== '') return toDay(Number(year), Number(month), Number(day));
  }
  return null;
}

/** Outside of these a bare number is not taken for a day: 1954 to 2119. */
const FIRST_NUMBER = 20_000;
const LAST_NUMBER = 80_000;

/** The day a spreadsheet program means by a number (1900 system); `null` where it is no whole number of a likely day. */
export function dayOfNumber(number: number): IsoDate | null {
  if (!Number.isInteger(number) || number < FIRST_NUMBER || number > LAST_NUMBER) return null;
  // Days from 0000-03-01, so that the day of February 29 comes last in its year. 1899-12-30 is day 693,899 there.
  const days = number + 693_899;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return toDay(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

function toDay(year: number, month: number, day: number): IsoDate | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const read = isoDateSchema.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  return read.success ? read.data : null;
}
