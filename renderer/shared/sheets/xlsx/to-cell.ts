import type { Cell } from '../../../../rules/batch/types.ts';

const EMPTY: Cell = { kind: 'empty' };

/**
 * What stands in a cell whose formula failed. (The library gives it as text; a text that says the same by itself is
 * read as a failure too, which at worst asks a person to look.)
 */
const FAILURES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
]);

/** A value of the library as a cell. A moment becomes its day; a time without a day becomes text. */
export function toCell(value: string | number | boolean | Date | null): Cell {
  if (value === null || value === '') return EMPTY;
  if (typeof value === 'string') return { kind: FAILURES.has(value) ? 'failed' : 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'yes-no', yes: value };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return fromDate(value);
}

function fromDate(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return { kind: 'failed', text: '#NUM!' };
  const written = date.toISOString();
  // Before day 1 there is only a time of day; years beyond 9999 are written with a sign.
  if (date.getTime() < Date.UTC(1900, 0, 1)) return { kind: 'text', text: written.slice(11, 16) };
  return /^\d{4}-/u.test(written)
    ? { kind: 'day', day: written.slice(0, 10) }
    : { kind: 'text', text: written };
}
