import type { Cell } from '../../../../rules/batch/types.ts';
import {
  SheetError,
  type Encoding,
  type Reading,
  type Sheet,
  type SheetLimits,
  type SheetRow,
  type SheetSource,
} from '../types.ts';
import { decodeText } from './decode-text.ts';
import { findDelimiter, type FoundDelimiter } from './find-delimiter.ts';
import { findEncoding, type FoundEncoding } from './find-encoding.ts';
import { createSplitter } from './split-cells.ts';

/** Text looked at to find the delimiter, in pieces of the source. */
const FIRST_CHARACTERS = 1 << 16;

/** A text file as a sheet. Throws `SheetError`. */
export async function openCsv(
  source: SheetSource,
  encoding: Encoding | undefined,
  limits: SheetLimits,
): Promise<Sheet> {
  const found = encoding === undefined ? await findEncoding(source) : await told(source, encoding);
  const layout = findDelimiter(await beginning(source, found));
  return {
    kind: 'csv',
    encoding: found.encoding,
    delimiter: layout.delimiter,
    sheetName: null,
    sheetNames: [],
    read: () => readCsv(source, found, layout, limits),
  };
}

/** The encoding a person named; a mark of it before the text is not part of the text. */
async function told(source: SheetSource, encoding: Encoding): Promise<FoundEncoding> {
  const head = await source.read(0, Math.min(4, source.size));
  const [first] = new TextDecoder(encoding, { ignoreBOM: true }).decode(head);
  return { encoding, skip: first === '\ufeff' ? (encoding === 'utf-8' ? 3 : 2) : 0 };
}

async function beginning(source: SheetSource, found: FoundEncoding): Promise<string> {
  for await (const text of decodeText(source, found, () => undefined)) return text.slice(0, FIRST_CHARACTERS);
  return '';
}

function readCsv(
  source: SheetSource,
  found: FoundEncoding,
  layout: FoundDelimiter,
  limits: SheetLimits,
): Reading {
  let bytes = found.skip;
  const text = decodeText(source, found, (more) => (bytes += more));
  return {
    rows: rowsOf(text, layout, limits),
    share: () => (source.size === 0 ? 1 : Math.min(1, bytes / source.size)),
    notes: () => [],
  };
}

async function* rowsOf(
  texts: AsyncIterable<string>,
  { delimiter, skip }: FoundDelimiter,
  limits: SheetLimits,
): AsyncGenerator<SheetRow, void, undefined> {
  const splitter = createSplitter(delimiter);
  let row = 0;
  let hint = skip;
  const take = function* (rows: readonly string[][]): Generator<SheetRow, void, undefined> {
    for (const texts of rows) {
      row += 1;
      if (row > limits.rows) throw new SheetError({ code: 'too-many-rows', most: limits.rows });
      const read = toRow(row, texts, limits);
      if (read.cells.length > 0) yield read;
    }
  };
  for await (const text of texts) {
    yield* take(splitter.push(text.slice(hint)));
    hint = Math.max(0, hint - text.length);
  }
  yield* take(splitter.end());
}

const EMPTY: Cell = { kind: 'empty' };

function toRow(row: number, texts: readonly string[], limits: SheetLimits): SheetRow {
  let length = texts.length;
  while (length > 0 && texts[length - 1] === '') length -= 1;
  if (length > limits.columns) throw new SheetError({ code: 'too-many-columns', row, most: limits.columns });
  const cells: Cell[] = [];
  const damaged: number[] = [];
  for (let column = 0; column < length; column += 1) {
    const text = texts[column] ?? '';
    cells.push(text === '' ? EMPTY : { kind: 'text', text });
    if (text.includes('\ufffd') || text.includes('\0')) damaged.push(column);
  }
  return { row, cells, damaged };
}
