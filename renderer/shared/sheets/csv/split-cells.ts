import { LONGEST_CELL, SheetError } from '../types.ts';

/** Cuts text, given in pieces, into rows of cells. */
export interface Splitter {
  /** Takes the next piece; gives the rows that end in it. */
  push(text: string): string[][];
  /** The last row, if the text does not end with a line break. Throws `unclosed-quote`. */
  end(): string[][];
}

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * RFC 4180, and what spreadsheet programs accept beyond it: any line ending, a quotation mark inside a cell that does
 * not begin with one, text after a closing mark. Of a cell longer than a program keeps, one character more than that
 * is kept, so that it is seen to be too long and does not fill the memory.
 */
export function createSplitter(delimiter: string): Splitter {
  const separator = delimiter.charCodeAt(0);
  let mode: 'start' | 'plain' | 'quoted' | 'after-quote' = 'start';
  let cell = '';
  let cells: string[] = [];
  let rowsEnded = 0;
  let afterReturn = false;
  const add = (text: string): void => {
    if (cell.length <= LONGEST_CELL) cell += text.slice(0, LONGEST_CELL + 1 - cell.length);
  };
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
    mode = 'start';
  };
  const endRow = (rows: string[][]): void => {
    endCell();
    rows.push(cells);
    rowsEnded += 1;
    cells = [];
  };
  /** Where a stretch without separators and line ends stops. */
  const stretchEnd = (text: string, from: number): number => {
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === separator || code === LINE_FEED || code === RETURN) break;
    }
    return at;
  };
  const quoted = (text: string, from: number): number => {
    const close = text.indexOf('"', from);
    add(close < 0 ? text.slice(from) : text.slice(from, close));
    if (close < 0) return text.length;
    mode = 'after-quote';
    return close + 1;
  };
  const afterQuote = (text: string, at: number): number => {
    if (text.charCodeAt(at) !== QUOTE) {
      mode = 'plain';
      return at;
    }
    add('"');
    mode = 'quoted';
    return at + 1;
  };
  const plain = (text: string, from: number, rows: string[][]): number => {
    mode = 'plain';
    const at = stretchEnd(text, from);
    if (at > from) add(text.slice(from, at));
    if (at === text.length) return at;
    if (text.charCodeAt(at) === separator) endCell();
    else {
      endRow(rows);
      afterReturn = text.charCodeAt(at) === RETURN;
    }
    return at + 1;
  };
  return {
    push: (text) => {
      const rows: string[][] = [];
      for (let at = 0; at < text.length;) {
        if (afterReturn) {
          afterReturn = false;
          if (text.charCodeAt(at) === LINE_FEED) at += 1;
        } else if (mode === 'quoted') at = quoted(text, at);
        else if (mode === 'after-quote') at = afterQuote(text, at);
        else if (mode === 'start' && text.charCodeAt(at) === QUOTE) {
          mode = 'quoted';
          at += 1;
        } else at = plain(text, at, rows);
      }
      return rows;
    },
    end: () => {
      if (mode === 'quoted')
        throw new SheetError({ code: 'unclosed-quote', row: rowsEnded + 1, column: cells.length });
      const rows: string[][] = [];
      if (mode !== 'start' || cells.length > 0) endRow(rows);
      return rows;
    },
  };
}
