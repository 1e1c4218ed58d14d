import type { IsoDate } from '../../seeds/schema/index.ts';
import { cellText, isBlank, LONGEST_CELL } from './cell-text.ts';
import { dayOfNumber, readDay } from './read-day.ts';
import type { Fault } from './cell-answer.ts';
import type { Cell } from './types.ts';
import { shortened } from './word-key.ts';

/** By when something is planned; `now`: the cell is empty, so it is so already. */
export type PlannedBy =
  | { readonly kind: 'now' }
  | { readonly kind: 'day'; readonly day: IsoDate; readonly fromNumber: boolean }
  | { readonly kind: 'bad'; readonly fault: Fault };

const NOW: PlannedBy = { kind: 'now' };

/** Reads the day by which an answer is to come true. A bare number of a likely day is read as a spreadsheet's day. */
export function readPlannedBy(cell: Cell): PlannedBy {
  if (isBlank(cell)) return NOW;
  const text = cellText(cell);
  if (cell.kind === 'failed') return bad('formula-error', text);
  if (text.length > LONGEST_CELL) return bad('too-long', text);
  const number = cell.kind === 'number' ? cell.number : bareNumber(cell);
  const day = number === null ? readDay(text) : dayOfNumber(number);
  if (day === null) return bad('not-a-day', text);
  return { kind: 'day', day, fromNumber: number !== null };
}

/** The number of a text that is nothing but five digits, as a sheet without types writes days. */
function bareNumber(cell: Cell): number | null {
  if (cell.kind !== 'text') return null;
  const digits = /^\s*(\d{5})\s*$/u.exec(cell.text)?.[1];
  return digits === undefined ? null : Number(digits);
}

const bad = (code: Fault['code'], found: string): PlannedBy => ({
  kind: 'bad',
  fault: { code, found: shortened(found), expected: code === 'not-a-day' ? ['YYYY-MM-DD'] : [] },
});
