import {
  createRowReader,
  createScreener,
  createSummary,
  resultCells,
  writtenCell,
  type SheetCompany,
} from '../../rules/index.ts';
import { csvLine, type CsvCell } from '../../renderer/shared/sheets/index.ts';
import { problemLines } from './problem-lines.ts';
import {
  PLACES_SHOWN,
  TOP_SHOWN,
  unpackCell,
  type Chunk,
  type ChunkResult,
  type PackedRow,
  type WorkerTask,
} from './protocol.ts';

/** Screens chunks of rows for one task, in whichever thread. */
export function createChunkScreener(task: WorkerTask): (chunk: Chunk) => ChunkResult {
  const { catalogue, mapping, asOf, places, language, verdicts, header } = task;
  const options = { asOf, places, placesShown: PLACES_SHOWN, topShown: TOP_SHOWN, verdicts, apart: true };
  const read = createRowReader(mapping, catalogue, { aligned: task.aligned });
  const screen = createScreener(catalogue, options);
  const cellsOf = resultCells(catalogue, language, options);
  const problemsOf = problemLines(task);
  const line = task.format === 'csv' ? csvLine : jsonLine;
  return ({ rows }) => {
    const summary = createSummary(catalogue);
    const results: string[] = [];
    const problems: string[] = [];
    for (const packed of rows) {
      const cells = packed.cells.map(unpackCell);
      const company = read(packed.row, cells);
      if (company === null) {
        summary.skip();
        continue;
      }
      const screened = screen(company);
      summary.add(screened);
      const own = header.map((_none, column) => writtenCell(cells[column]));
      results.push(line([...own, ...cellsOf(screened).map(writtenCell)]));
      problems.push(...problemsOf(company, faultsOf(packed, company, header.length)));
    }
    const encoder = new TextEncoder();
    return {
      results: encoder.encode(results.join('')),
      problems: encoder.encode(problems.join('')),
      problemCount: problems.length,
      summary: summary.data(),
    };
  };
}

/** What the reader of the sheet noticed and the rules cannot know. */
function faultsOf({ damaged, cells }: PackedRow, company: SheetCompany, width: number) {
  const refused = company.problems.some(({ code }) => code === 'too-many-cells');
  return [
    ...damaged.map((column) => ({ column, fault: 'damaged-text' as const })),
    ...(cells.length > width && !refused ? [{ column: width, fault: 'beyond-header' as const }] : []),
  ];
}

/** A line of the file from which a workbook is made at the end. */
const jsonLine = (cells: readonly CsvCell[]): string => `${JSON.stringify(cells)}\n`;
