import {
  guessMapping,
  mappingProblems,
  readMappingFile,
  type GuessDoubt,
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
import { FIRST_ROWS, firstBest, headerCandidates, type Candidate } from './find-header.ts';
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
  const rows = await firstRows(opened.sheet, options.path);
  if (!rows.ok) return rows;
  const candidates = headerCandidates(rows.value);
  if (candidates.length === 0) return refuse(`${options.path}: ${saySheetProblem({ code: 'empty' })}`);
  const mapped =
    options.mapping === null
      ? guess(candidates, catalogue)
      : mapByFile(options.mapping, candidates, catalogue);
  if (!mapped.ok) return mapped;
  const { candidate, doubts } = mapped.value;
  const mapping = { ...mapped.value.mapping, blankIsNo: mapped.value.mapping.blankIsNo || options.blankIsNo };
  return {
    ok: true,
    value: { sheet: opened.sheet, headerRow: candidate.row, header: candidate.header, mapping, doubts },
  };
}

async function firstRows(sheet: Sheet, path: string): Promise<Opened<SheetRow[]>> {
  const { rows } = sheet.read();
  const first: SheetRow[] = [];
  try {
    for await (const row of rows) {
      first.push(row);
      if (first.length === FIRST_ROWS) break;
    }
    return { ok: true, value: first };
  } catch (cause) {
    if (cause instanceof SheetError) return refuse(`${path}: ${saySheetProblem(cause.problem)}`);
    throw cause;
  }
}

interface Mapped {
  readonly candidate: Candidate;
  readonly mapping: Mapping;
  readonly doubts: readonly GuessDoubt[];
}

/** The header is the row that names most things we know. */
function guess(candidates: readonly Candidate[], catalogue: Catalogue): Opened<Mapped> {
  const guesses = candidates.map((candidate) => ({
    candidate,
    ...guessMapping(candidate.header, candidate.sample, catalogue),
  }));
  const best = firstBest(
    guesses,
    ({ mapping }) => mapping.columns.filter(({ to }) => to !== 'nothing').length,
  );
  if (best === null) throw new Error('no row to guess from');
  return { ok: true, value: best };
}

/** The header is the row with which the mapping file has fewest mistakes. */
function mapByFile(file: string, candidates: readonly Candidate[], catalogue: Catalogue): Opened<Mapped> {
  const text = readText(file);
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
