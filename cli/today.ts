import { isoDateSchema, type IsoDate } from '../seeds/schema/index.ts';

/** Today in Asia/Shanghai; the rules themselves have no clock. */
export function today(): IsoDate {
  return isoDateSchema.parse(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()),
  );
}
