import type { Answer, FactId } from '../../seeds/schema/index.ts';
import { cellText, isBlank, LONGEST_CELL } from './cell-text.ts';
import type { Cell, CellProblem } from './types.ts';
import { shortened } from './word-key.ts';

/** What is wrong in a cell, before it is known in which. */
export type Fault = Pick<CellProblem, 'code' | 'found' | 'expected'>;

/** Puts what was found wrong in a column on the list of a row. */
export type Report = (column: number | null, fact: FactId | null, faults: readonly Fault[]) => void;

/** What one cell says of one fact. A cell of which any part cannot be read says nothing at all. */
export type CellAnswer =
  | { readonly kind: 'blank' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'bad'; readonly faults: readonly Fault[] };

export const BLANK: CellAnswer = { kind: 'blank' };
export const UNKNOWN: CellAnswer = { kind: 'answer', answer: { state: 'unknown' } };
export const DECLINED: CellAnswer = { kind: 'answer', answer: { state: 'declined' } };

/** A cell with one fault. */
export function bad(code: Fault['code'], found: string, expected: readonly string[] = []): CellAnswer {
  return { kind: 'bad', faults: [{ code, found: shortened(found), expected }] };
}

/** Reads a cell that is neither blank, nor a formula's error, nor too long. */
export type CellReader = (cell: Cell) => CellAnswer;

/** Does with every cell what is the same for all facts before `read` sees it. */
export function reading(read: CellReader): CellReader {
  return (cell) => {
    if (isBlank(cell)) return BLANK;
    if (cell.kind === 'failed') return bad('formula-error', cell.text);
    if (cell.kind === 'text' && cell.text.length > LONGEST_CELL)
      return bad('too-long', cell.text, [String(LONGEST_CELL)]);
    return read(cell);
  };
}

/** Longer texts, and more of them than this, are not remembered. */
const REMEMBERED_LENGTH = 200;
const REMEMBERED = 5_000;

/** Remembers what short texts were read as: a column holds the same few again and again. */
export function remembering(read: (text: string) => CellAnswer): CellReader {
  const known = new Map<string, CellAnswer>();
  return (cell) => {
    const text = cellText(cell);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (text.length <= REMEMBERED_LENGTH) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
