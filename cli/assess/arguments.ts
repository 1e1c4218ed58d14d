import { parseArgs } from 'node:util';
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
  const strange = unknownOptions(argv, Object.keys(OPTIONS));
  if (strange.length > 0) return { mistakes: strange };
  const mistakes: string[] = [];
  const parsed = parse(argv);
  if (typeof parsed === 'string') return { mistakes: [parsed] };
  const { values, positionals } = parsed;
  if (values.help === true) return 'help';
  const format = pick('--format', values.format ?? 'text', FORMATS, mistakes);
  const language = pick('--lang', values.lang ?? 'en', LANGUAGES, mistakes);
  const list = values.list === undefined ? null : pick('--list', values.list, LISTS, mistakes);
  const asOf = readAsOf(values['as-of'], mistakes);
  if (values.list === undefined && (positionals.length !== 1 || positionals[0] === ''))
    mistakes.push(`expected one profile or case file, found ${foundWords(positionals)}`);
  if (list !== null && positionals.length > 0)
    mistakes.push(`--list takes no profile, found ${positionals.join(' ')}`);
  for (const option of list === null ? [] : (['at', 'as-of'] as const)) {
    if (values[option] !== undefined) mistakes.push(`--list takes no --${option}`);
  }
  if (values.out === '') mistakes.push('--out: expected a file name');
  const at = readAt(values.at, mistakes);
  if (list !== null && format === 'html') mistakes.push('--list can be written as text or json, not html');
  if (mistakes.length > 0 || format === null || language === null) return { mistakes };
  return {
    profile: positionals[0] ?? null,
    list,
    asOf,
    at,
    language,
    format,
    out: values.out ?? null,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: gatherPlaces(argv, COMPANY_FILE), options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    return sayParsing(cause);
  }
}

/** A profile, or a case file of the program. */
const COMPANY_FILE = /\.(ya?ml|json)$/iu;
