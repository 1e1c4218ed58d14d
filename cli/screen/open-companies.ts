import {
  firstBest,
  guessHeader,
  headerCandidates,
  mappingProblems,
  readMappingFile,
  ROWS_FOR_HEADER,
  type GuessDoubt,
  type HeaderCandidate,
  type Mapping,
} from '../../rules/index.ts';
import {
  openSheet,
  SheetError,
  type Encoding,
  type Sheet,
  type SheetRow,
  type SheetSource,
} from '../../renderer/shared/sheets/index.ts';
import type { Catalogue } from '../../seeds/schema/index.ts';
import { readText } from '../assess/read-text.ts';
import { problemLine } from '../pack/problems.ts';
import { parseYaml } from '../pack/read-yaml.ts';
import { sayFileMistake, sayMappingProblem, saySheetProblem } from './say-problem.ts';

/** A sheet of companies that can be read: what each column is for is known. */
export interface Companies {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  /** Of a guessed mapping. */
  readonly doubts: readonly GuessDoubt[];
}

type Opened<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly mistakes: readonly string[] };

const refuse = (...mistakes: string[]): { ok: false; mistakes: string[] } => ({ ok: false, mistakes });

export interface OpenCompaniesOptions {
  readonly path: string;
  readonly encoding: Encoding | undefined;
  readonly sheet: string | undefined;
  /** A mapping file; without one the mapping is guessed from the headers. */
  readonly mapping: string | null;
  readonly blankIsNo: boolean;
}

/** Opens a sheet, finds its header and what its columns are for; or every mistake, a line each. */
export async function openCompanies(
  source: SheetSource,
  catalogue: Catalogue,
  options: OpenCompaniesOptions,
): Promise<Opened<Companies>> {
  const opened = await openSheet(source, options);
  if (!opened.ok) return refuse(`${options.path}: ${saySheetProblem(opened.problem)}`);
  const idle = idleOptions(opened.sheet, options);
  if (idle.length > 0) return refuse(...idle);
  const rows = await firstRows(opened.sheet, options.path);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return refuse(`${options.path}: ${saySheetProblem({ code: 'empty' })}`);
  const mapped =
    options.mapping === null
      ? guess(rows.value, catalogue)
      : mapByFile(options.mapping, headerCandidates(rows.value), catalogue);
  if (!mapped.ok) return mapped;
  const { candidate, doubts } = mapped.value;
  const mapping = { ...mapped.value.mapping, blankIsNo: mapped.value.mapping.blankIsNo || options.blankIsNo };
  return {
    ok: true,
    value: { sheet: opened.sheet, headerRow: candidate.row, header: candidate.header, mapping, doubts },
  };
}

/** Options that say something of the other kind of file: somebody means another file, or another thing. */
function idleOptions({ kind }: Sheet, { path, sheet, encoding }: OpenCompaniesOptions): string[] {
  if (kind === 'csv')
    return sheet === undefined ? [] : [`--sheet: ${path} is text, which has no worksheets; leave it out`];
  return encoding === undefined
    ? []
    : [`--encoding: ${path} is an Excel workbook, which says its own; leave it out`];
}

async function firstRows(sheet: Sheet, path: string): Promise<Opened<SheetRow[]>> {
  const { rows } = sheet.read();
  const first: SheetRow[] = [];
  try {
    for await (const row of rows) {
      first.push(row);
      if (first.length === ROWS_FOR_HEADER) break;
    }
    return { ok: true, value: first };
  } catch (cause) {
    if (cause instanceof SheetError) return refuse(`${path}: ${saySheetProblem(cause.problem)}`);
    throw cause;
  }
}

interface Mapped {
  readonly candidate: HeaderCandidate;
  readonly mapping: Mapping;
  readonly doubts: readonly GuessDoubt[];
}

/** The header is the row that names most things we know. */
function guess(rows: readonly SheetRow[], catalogue: Catalogue): Opened<Mapped> {
  const best = guessHeader(rows, catalogue);
  if (best === null) throw new Error('no row to guess from');
  const { mapping, doubts, ...candidate } = best;
  return { ok: true, value: { candidate, mapping, doubts } };
}

/** The header is the row with which the mapping file has fewest mistakes. */
function mapByFile(
  file: string,
  candidates: readonly HeaderCandidate[],
  catalogue: Catalogue,
): Opened<Mapped> {
  const text = readText(file, 'mapping file', 'JSON');
  if (!text.ok) return refuse(`${file}: ${text.mistake}`);
  const plain = parseYaml(file, text.value);
  if (!plain.ok) return refuse(...plain.problems.map(problemLine));
  const readings = candidates.map((candidate) => ({
    candidate,
    read: readMappingFile(plain.value, candidate.header, catalogue),
  }));
  const best = firstBest(readings, ({ read }) => (read.ok ? 0 : -read.mistakes.length));
  if (best === null) throw new Error('no row to read by');
  const { candidate, read } = best;
  if (!read.ok)
    return refuse(...read.mistakes.map((mistake) => `${file}: ${sayFileMistake(mistake, candidate.header)}`));
  const problems = mappingProblems(read.mapping, catalogue);
  if (problems.length > 0)
    return refuse(...problems.map((problem) => `${file}: ${sayMappingProblem(problem, candidate.header)}`));
  return { ok: true, value: { candidate, mapping: read.mapping, doubts: [] } };
}
