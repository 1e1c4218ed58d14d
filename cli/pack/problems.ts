import { closest, distance } from 'fastest-levenshtein';

/** Something wrong in a file: where, and what was expected. */
export interface Problem {
  /** Path of the file, relative to the repository. */
  readonly file: string;
  /** Where inside it, e.g. `provisions[2].where.places[0]`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

/** `file: path: message` on one line. */
export function problemLine(problem: Problem): string {
  return [problem.file, problem.path, problem.message].filter((part) => part !== '').join(': ');
}

/** ` (did you mean "x"?)`, or nothing when no known name is near enough. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  if (known.length === 0) return '';
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
