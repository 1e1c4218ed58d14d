import { parseArgs } from 'node:util';
import {
  isoDateSchema,
  LANGUAGES,
  languageSchema,
  type IsoDate,
  type Language,
} from '../../seeds/schema/index.ts';
import { didYouMean } from '../pack/problems.ts';

export const LISTS = ['questions', 'facts', 'provisions', 'places', 'documents', 'ledger'] as const;
export type ListName = (typeof LISTS)[number];
export const FORMATS = ['text', 'json', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asked for. */
export interface AssessArguments {
  readonly profile: string | null;
  readonly list: ListName | null;
  readonly asOf: IsoDate | null;
  readonly at: readonly string[];
  readonly language: Language;
  readonly format: Format;
  readonly out: string | null;
}

const OPTIONS = {
  'as-of': { type: 'string' },
  at: { type: 'string', multiple: true },
  lang: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  list: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const USAGE = `npm run --silent assess -- PROFILE.yaml|CASE.json [--as-of YYYY-MM-DD] [--at PLACE_ID ...] [--lang ${LANGUAGES.join('|')}] [--format ${FORMATS.join('|')}] [--out FILE]
npm run --silent assess -- --list ${LISTS.join('|')} [--format text|json]`;

/** Reads the command line. Every mistake is one line: the option, what was expected, the nearest valid name. */
export function readArguments(
  argv: readonly string[],
): AssessArguments | { readonly mistakes: string[] } | 'help' {
  const known = Object.keys(OPTIONS).map((name) => `--${name}`);
  const strange = argv
    .filter((word) => word.startsWith('-') && word !== '-h')
    .map((word) => word.split('=')[0] ?? word)
    .filter((word) => !known.includes(word));
  if (strange.length > 0)
    return { mistakes: strange.map((word) => `unknown option "${word}"${didYouMean(word, known)}`) };
  const mistakes: string[] = [];
  const parsed = parse(argv);
  if (typeof parsed === 'string') return { mistakes: [parsed] };
  const { values, positionals } = parsed;
  if (values.help === true) return 'help';
  const format = pick('--format', values.format ?? 'text', FORMATS, mistakes);
  const language = languageSchema.safeParse(values.lang ?? 'en');
  if (!language.success)
    mistakes.push(
      `--lang: expected one of ${LANGUAGES.join(', ')}, found "${String(values.lang)}"${didYouMean(String(values.lang), LANGUAGES)}`,
    );
  const list = values.list === undefined ? null : pick('--list', values.list, LISTS, mistakes);
  const day = values['as-of'] === undefined ? null : isoDateSchema.safeParse(values['as-of']);
  if (day !== null && !day.success)
    mistakes.push(`--as-of: expected a date written YYYY-MM-DD, found "${String(values['as-of'])}"`);
  if (values.list === undefined && (positionals.length !== 1 || positionals[0] === '')) {
    mistakes.push(
      `expected one profile or case file, found ${positionals.length === 0 ? 'none' : positionals.map((word) => word || '""').join(' ')}`,
    );
  }
  if (list !== null && positionals.length > 0)
    mistakes.push(`--list takes no profile, found ${positionals.join(' ')}`);
  for (const option of list === null ? [] : (['at', 'as-of'] as const)) {
    if (values[option] !== undefined) mistakes.push(`--list takes no --${option}`);
  }
  if (values.out === '') mistakes.push('--out: expected a file name');
  const at = splitAt(values.at ?? []);
  if (values.at !== undefined && at.length === 0) mistakes.push('--at: expected a place');
  if (list !== null && format === 'html') mistakes.push('--list can be written as text or json, not html');
  if (mistakes.length > 0 || format === null || !language.success) return { mistakes };
  return {
    profile: positionals[0] ?? null,
    list,
    asOf: day?.data ?? null,
    at,
    language: language.data,
    format,
    out: values.out ?? null,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: gatherPlaces(argv), options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    return (cause instanceof Error ? cause.message : String(cause)).split('. ')[0] ?? '';
  }
}

/** A profile, or a case file of the program. */
const COMPANY_FILE = /\.(ya?ml|json)$/iu;

/** `--at A B C` means the same as `--at A --at B --at C`. */
function gatherPlaces(argv: readonly string[]): string[] {
  const words: string[] = [];
  let naming = false;
  for (const [index, word] of argv.entries()) {
    if (word.startsWith('-')) naming = word === '--at';
    else if (naming && argv[index - 1] !== '--at' && !COMPANY_FILE.test(word)) words.push('--at');
    if (COMPANY_FILE.test(word)) naming = false;
    words.push(word);
  }
  return words;
}

const splitAt = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(',')).filter((id) => id !== '');

function pick<const T extends readonly string[]>(
  option: string,
  value: string,
  legal: T,
  mistakes: string[],
): T[number] | null {
  const found = legal.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  mistakes.push(
    `${option}: expected one of ${legal.join(', ')}, found "${value}"${didYouMean(value, legal)}`,
  );
  return null;
}
