import { closest, distance } from 'fastest-levenshtein';

/** Something wrong in a file: where, and what was expected. */
export interface Problem {
  /** Path of the file, relative to the repository. */
  readonly file: string;
  /** Where inside it, e.g. `provisions[2].where.places[0]`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

/** `file: path: message` on one line, with nothing in it that a terminal would obey. */
export function problemLine(problem: Problem): string {
  return visible([problem.file, problem.path, problem.message].filter((part) => part !== '').join(': '));
}

/** Line breaks, control and direction characters of a hostile name or answer, written out. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** At most so many characters of something long that was found. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * FOUND_AT_MOST + 2)];
  return characters.length > FOUND_AT_MOST ? `${characters.slice(0, FOUND_AT_MOST).join('')}…` : text;
}

/** More of a wrong answer than this helps nobody. */
const FOUND_AT_MOST = 120;

/** ` (did you mean "x"?)`, or nothing when no known name is near enough. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  if (known.length === 0 || wrong.length > FOUND_AT_MOST) return '';
  const nearest = closest(wrong, [...known]);
  const near = distance(wrong, nearest) <= Math.max(2, Math.ceil(wrong.length / 2));
  return near ? ` (did you mean "${nearest}"?)` : '';
}

/** Joins the keys of a path the way JavaScript writes it. */
export function joinPath(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      return index === 0 ? String(key) : `.${String(key)}`;
    })
    .join('');
}
