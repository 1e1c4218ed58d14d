import { isoDateSchema, type IsoDate } from '../seeds/schema/index.ts';
import { didYouMean } from './pack/problems.ts';

/** A line for every word that looks like an option and is none of those named. */
export function unknownOptions(argv: readonly string[], names: readonly string[]): string[] {
  const known = names.map((name) => `--${name}`);
  return argv
    .filter((word) => word.startsWith('-') && word !== '-h')
    .map((word) => word.split('=')[0] ?? word)
    .filter((word) => !known.includes(word))
    .map((word) => `unknown option "${word}"${didYouMean(word, known)}`);
}

/** `--at A B C` means the same as `--at A --at B --at C`, up to the next option or to what is the name of an input file. */
export function gatherPlaces(argv: readonly string[], inputFile: RegExp): string[] {
  const words: string[] = [];
  let naming = false;
  for (const [index, word] of argv.entries()) {
    if (word.startsWith('-')) naming = word === '--at';
    else if (inputFile.test(word)) naming = false;
    else if (naming && argv[index - 1] !== '--at') words.push('--at');
    words.push(word);
  }
  return words;
}

/** What `parseArgs` has against a command line, in one line. */
export const sayParsing = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('. ')[0] ?? '';

/** One of the legal words; otherwise a mistake is added, with the nearest. */
export function pick<const T extends readonly string[]>(
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

/** The day of `--as-of`; `null` where none is given, or it is none, which is added to the mistakes. */
export function readAsOf(value: string | undefined, mistakes: string[]): IsoDate | null {
  if (value === undefined) return null;
  const day = isoDateSchema.safeParse(value);
  if (!day.success) mistakes.push(`--as-of: expected a date written YYYY-MM-DD, found "${value}"`);
  return day.data ?? null;
}

/** The places of `--at`, which may be given several times and with commas. */
export function readAt(values: readonly string[] | undefined, mistakes: string[]): string[] {
  const at = (values ?? []).flatMap((value) => value.split(',')).filter((id) => id !== '');
  if (values !== undefined && at.length === 0) mistakes.push('--at: expected a place');
  return at;
}

/** What was found where one name was expected. */
export const foundWords = (words: readonly string[]): string =>
  words.map((word) => word || '""').join(' ') || 'none';
