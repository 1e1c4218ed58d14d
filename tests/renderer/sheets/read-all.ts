import {
  openSheet,
  SheetError,
  type OpenOptions,
  type SheetNote,
  type SheetProblem,
  type SheetRow,
} from '../../../renderer/shared/sheets/index.ts';
import type { Cell } from '../../../rules/index.ts';

/** Everything a sheet gives, as plain as a test wants it. */
export interface ReadAll {
  readonly rows: readonly SheetRow[];
  readonly notes: readonly SheetNote[];
  /** What stopped the reading. */
  readonly problem: SheetProblem | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly share: number;
}

/** Opens and reads a sheet to its end, or to what is wrong with it. */
export async function readAll(bytes: Uint8Array<ArrayBuffer>, options?: OpenOptions): Promise<ReadAll> {
  const opened = await openSheet(bytes, options);
  const nothing = { rows: [], notes: [], encoding: null, delimiter: null, share: 0 };
  if (!opened.ok) return { ...nothing, problem: opened.problem };
  const { sheet } = opened;
  const reading = sheet.read();
  const rows: SheetRow[] = [];
  let problem: SheetProblem | null = null;
  try {
    for await (const row of reading.rows) rows.push(row);
  } catch (cause) {
    if (!(cause instanceof SheetError)) throw cause;
    problem = cause.problem;
  }
  const { encoding, delimiter } = sheet;
  return { rows, notes: reading.notes(), problem, encoding, delimiter, share: reading.share() };
}

/** The cells of a row in short: text as it is, numbers, booleans, `day:` and `failed:` marked, empty as null. */
export const plainCells = (row: SheetRow | undefined): (string | number | boolean | null)[] =>
  (row?.cells ?? []).map(plain);

function plain(cell: Cell): string | number | boolean | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'yes-no':
      return cell.yes;
    case 'day':
      return `day:${cell.day}`;
    case 'failed':
      return `failed:${cell.text}`;
  }
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
