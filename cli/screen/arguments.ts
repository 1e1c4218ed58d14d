import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { ENCODINGS, type Encoding } from '../../renderer/shared/sheets/index.ts';
import { LANGUAGES, type IsoDate, type Language } from '../../seeds/schema/index.ts';
import {
  foundWords,
  gatherPlaces,
  pick,
  readAsOf,
  readAt,
  sayParsing,
  unknownOptions,
} from '../command-line.ts';
import { didYouMean } from '../pack/problems.ts';

/** What the command line asked for. */
export interface ScreenArguments {
  readonly input: string;
  /** `null`: only the mapping is wanted. */
  readonly out: { readonly path: string; readonly format: 'csv' | 'xlsx' } | null;
  readonly asOf: IsoDate | null;
  readonly at: readonly string[];
  readonly language: Language;
  readonly mapping: string | null;
  readonly writeMapping: string | null;
  readonly blankIsNo: boolean;
  readonly encoding: Encoding | undefined;
  readonly sheet: string | undefined;
  readonly problems: string | null;
  readonly summary: string | null;
  readonly verdicts: boolean;
  readonly workers: number;
  readonly resume: boolean;
  readonly quiet: boolean;
}

const OPTIONS = {
  out: { type: 'string' },
  'as-of': { type: 'string' },
  at: { type: 'string', multiple: true },
  lang: { type: 'string' },
  mapping: { type: 'string' },
  'write-mapping': { type: 'string' },
  'blank-is-no': { type: 'boolean' },
  encoding: { type: 'string' },
  sheet: { type: 'string' },
  problems: { type: 'string' },
  summary: { type: 'string' },
  verdicts: { type: 'boolean' },
  workers: { type: 'string' },
  resume: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** More threads than this only wait for each other. */
const MOST_WORKERS = 64;

/** Reads the command line. Every mistake is one line: the option, what was expected, the nearest valid name. */
export function readScreenArguments(
  argv: readonly string[],
): ScreenArguments | { readonly mistakes: readonly string[] } | 'help' {
  const strange = unknownOptions(argv, Object.keys(OPTIONS));
  if (strange.length > 0) return { mistakes: strange };
  const parsed = parse(argv);
  if (typeof parsed === 'string') return { mistakes: [parsed] };
  const { values, positionals } = parsed;
  if (values.help === true) return 'help';
  const mistakes: string[] = [];
  const file = (name: 'mapping' | 'write-mapping'): string | null => {
    if (values[name] === '') mistakes.push(`--${name}: expected a file name`);
    return values[name] ?? null;
  };
  const [input] = positionals;
  if (positionals.length !== 1 || input === undefined || input === '')
    mistakes.push(`expected one sheet of companies, a .csv or .xlsx file, found ${foundWords(positionals)}`);
  const out = readOut(values.out, values['write-mapping'] !== undefined, mistakes);
  const asOf = readAsOf(values['as-of'], mistakes);
  const at = readAt(values.at, mistakes);
  const language = pick('--lang', values.lang ?? 'en', LANGUAGES, mistakes);
  const read = {
    asOf,
    at,
    mapping: file('mapping'),
    writeMapping: file('write-mapping'),
    blankIsNo: values['blank-is-no'] === true,
    encoding: readEncoding(values.encoding, mistakes),
    sheet: values.sheet,
    problems: readFileOf('problems', values.problems, ['.csv'], mistakes),
    summary: readFileOf('summary', values.summary, ['.html', '.htm'], mistakes),
    verdicts: values.verdicts === true,
    workers: readWorkers(values.workers, mistakes),
    resume: values.resume === true,
    quiet: values.quiet === true,
  };
  if (mistakes.length > 0 || input === undefined || language === null) return { mistakes };
  return { input, out, language, ...read };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: gatherPlaces(argv, SHEET_FILE), options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    return sayParsing(cause);
  }
}

const SHEET_FILE = /\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/iu;

function readOut(
  value: string | undefined,
  mappingOnly: boolean,
  mistakes: string[],
): ScreenArguments['out'] {
  if (value === undefined && mappingOnly) return null;
  const format = extname(value ?? '').toLowerCase();
  if (value !== undefined && format === '.csv') return { path: value, format: 'csv' };
  if (value !== undefined && format === '.xlsx') return { path: value, format: 'xlsx' };
  mistakes.push(
    `--out: expected a file name that ends in .csv or .xlsx, found ${value === undefined ? 'none' : `"${value}"`}`,
  );
  return null;
}

function readFileOf(
  name: 'problems' | 'summary',
  value: string | undefined,
  ends: readonly string[],
  mistakes: string[],
): string | null {
  if (value === undefined) return null;
  if (!ends.includes(extname(value).toLowerCase()))
    mistakes.push(`--${name}: expected a file name that ends in ${ends.join(' or ')}, found "${value}"`);
  return value;
}

/** What people and other programs call an encoding. */
const ALIASES: ReadonlyMap<string, Encoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['utf16', 'utf-16le'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['gb-18030', 'gb18030'],
  ['cp936', 'gb18030'],
  ['big-5', 'big5'],
  ['big5-hkscs', 'big5'],
  ['cp950', 'big5'],
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['sjis', 'shift_jis'],
] as const);

function readEncoding(value: string | undefined, mistakes: string[]): Encoding | undefined {
  if (value === undefined) return undefined;
  const name = value.toLowerCase();
  const found = ENCODINGS.find((encoding) => encoding === name) ?? ALIASES.get(name);
  if (found === undefined)
    mistakes.push(
      `--encoding: expected one of ${ENCODINGS.join(', ')}, found "${value}"${didYouMean(name, ENCODINGS)}`,
    );
  return found;
}

function readWorkers(value: string | undefined, mistakes: string[]): number {
  if (value === undefined) return availableParallelism();
  const workers = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (workers < 1 || workers > MOST_WORKERS)
    mistakes.push(`--workers: expected a number from 1 to ${MOST_WORKERS}, found "${value}"`);
  return workers;
}
