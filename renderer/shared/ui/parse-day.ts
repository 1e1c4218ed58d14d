import { isoDateSchema, type IsoDate } from '../../../seeds/schema/index.ts';

/**
 * Reads a day as people write it with the year first: `2027-03-31`, `2027/3/31`, `2027.3.31`, `2027年3月31日`,
 * `20270331`. Anything else, and days that do not exist, give `null`: an order of day and month is never guessed.
 */
export function parseDay(written: string): IsoDate | null {
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(written.trim()) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(written.trim());
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const parsed = isoDateSchema.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.success ? parsed.data : null;
}
