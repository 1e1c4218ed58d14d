/**
 * Reading and writing sheets: CSV in the encodings of the region, and Excel workbooks. Knows no host: bytes in and out.
 * The one door to hucre and chardet.
 */
export { openSheet } from './open-sheet.ts';
export { csvLine, CSV_BOM, type CsvCell } from './write-csv.ts';
export { writeXlsx, type XlsxCell, type XlsxColumn } from './write-xlsx.ts';
export {
  DELIMITERS,
  ENCODINGS,
  LONGEST_CELL,
  SHEET_LIMITS,
  SheetError,
  type Delimiter,
  type Encoding,
  type OpenedSheet,
  type OpenOptions,
  type Reading,
  type Sheet,
  type SheetInput,
  type SheetLimits,
  type SheetNote,
  type SheetProblem,
  type SheetRow,
  type SheetSource,
} from './types.ts';
