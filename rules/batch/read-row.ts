import type { Answer, Catalogue, FactId } from '../../seeds/schema/index.ts';
import type { Report } from './cell-answer.ts';
import { cellText, EMPTY_CELL, isBlank, LONGEST_CELL } from './cell-text.ts';
import { createAnswerReader, type AnswerReader } from './read-answer.ts';
import { createPlacesReader } from './read-places.ts';
import { planRow } from './row-plan.ts';
import type { Cell, CellProblem, Mapping, SheetCompany } from './types.ts';
import { shortened } from './word-key.ts';

/** What a format of sheets says about its rows. */
export interface RowOptions {
  /**
   * Whether each cell certainly stands under its header (XLSX). Where not (CSV), a row with more cells than the header
   * may have slipped, and nothing of it is read.
   */
  readonly aligned?: boolean;
}

/** Reads one row; `null`: all its cells are empty. Never throws, whatever the cells hold. */
export type RowReader = (row: number, cells: readonly Cell[]) => SheetCompany | null;

/**
 * Makes a reader of rows, once for a sheet. What cannot be read is reported and left unanswered. A mapping with problems
 * (`mappingProblems`) is an error.
 */
export function createRowReader(
  mapping: Mapping,
  catalogue: Catalogue,
  { aligned = false }: RowOptions = {},
): RowReader {
  const plan = planRow(mapping, catalogue);
  const placesOf = createPlacesReader(catalogue);
  const readers = plan.facts.map((one): { readonly fact: FactId; readonly read: AnswerReader } => ({
    fact: one.fact.id,
    read: createAnswerReader(one, mapping),
  }));
  const width = mapping.columns.length;
  return (row, cells) => {
    if (cells.every(isBlank)) return null;
    const problems: CellProblem[] = [];
    const report: Report = (column, fact, faults) => {
      for (const fault of faults) problems.push({ row, column, fact, ...fault });
    };
    if (!aligned && cells.length > width && !cells.slice(width).every(isBlank)) {
      report(null, null, [
        { code: 'too-many-cells', found: String(cells.length), expected: [String(width)] },
      ]);
      return { row, name: '', answers: new Map(), places: [], problems, numberDays: [] };
    }
    const cellAt = (column: number | null): Cell =>
      column === null ? EMPTY_CELL : (cells[column] ?? EMPTY_CELL);
    const name = plan.name === null ? '' : readName(cellAt(plan.name), plan.name, report);
    const { places, faults } = placesOf(cellAt(plan.places));
    report(plan.places, null, faults);
    const answers = new Map<FactId, Answer>();
    const numberDays: number[] = [];
    for (const { fact, read } of readers) {
      const answer = read(cellAt, report, numberDays);
      if (answer !== null) answers.set(fact, answer);
    }
    return { row, name, answers, places, problems, numberDays };
  };
}

/** A company's name, on one line. */
function readName(cell: Cell, column: number, report: Report): string {
  const text = cellText(cell).replace(/\s+/gu, ' ').trim();
  const code = nameFault(cell, text);
  if (code === null) return text;
  report(column, null, [{ code, found: shortened(text), expected: [] }]);
  return '';
}

function nameFault(cell: Cell, text: string): CellProblem['code'] | null {
  if (cell.kind === 'failed') return 'formula-error';
  if (text.length > LONGEST_CELL) return 'too-long';
  return text === '' ? 'no-name' : null;
}
