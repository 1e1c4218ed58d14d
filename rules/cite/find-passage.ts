import type { ClauseSpan } from './split-clauses.ts';

/** Where a cited passage stands: from its opening words to the end of its sentence. */
export interface Passage {
  readonly start: number;
  /** Exclusive; after the closing full stop. */
  readonly end: number;
  /** Where the whole sentence begins, which may be before the opening words. */
  readonly sentenceStart: number;
}

/** Why a citation could not be found, or the passage. */
export type FoundPassage =
  | { readonly ok: true; readonly passage: Passage }
  | {
      readonly ok: false;
      readonly reason: 'no-such-clause' | 'not-found' | 'found-twice';
      readonly times: number;
    };

/** Finds the opening words exactly once inside the clause of that locator. */
export function findPassage(
  text: string,
  spans: readonly ClauseSpan[],
  at: string,
  from: string,
): FoundPassage {
  const clauses = spans.filter((span) => span.at === at);
  if (clauses.length === 0) return { ok: false, reason: 'no-such-clause', times: 0 };
  const starts = clauses.flatMap((span) => occurrences(text, from, span));
  const start = starts[0];
  if (start === undefined) return { ok: false, reason: 'not-found', times: 0 };
  if (starts.length > 1) return { ok: false, reason: 'found-twice', times: starts.length };
  const clause = clauses.find((span) => start >= span.start && start < span.end);
  const limit = clause?.end ?? text.length;
  const sentence = sentencesOf(text, clause?.start ?? 0, limit).find(
    (s) => start >= s.start && start < s.end,
  );
  return {
    ok: true,
    passage: { start, end: sentence?.end ?? limit, sentenceStart: sentence?.start ?? start },
  };
}

function occurrences(text: string, from: string, span: ClauseSpan): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(from, span.start); at !== -1 && at < span.end; at = text.indexOf(from, at + 1)) {
    found.push(at);
  }
  return found;
}

/** A stretch of text with offsets into the original. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A bracket that names who leads or helps; it is printed after the full stop of the sentences it governs. */
const UNITS = /[(（][^()（）]*(?:牵头|牽頭|负责|負責|配合)[^()（）]*[)）]/uy;

/**
 * The sentences between two offsets: they end at a full stop, with the bracket of lead units that follows it, or
 * where a line ends. Blank stretches are left out.
 */
export function sentencesOf(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  let begin = start;
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (character !== '。' && character !== '\n') continue;
    at = endOfUnits(text, at + 1) - 1;
    found.push({ start: begin, end: Math.min(at + 1, end) });
    begin = at + 1;
  }
  if (begin < end) found.push({ start: begin, end });
  return found.filter((stretch) => /[\p{L}\p{N}]/u.test(text.slice(stretch.start, stretch.end)));
}

function endOfUnits(text: string, at: number): number {
  UNITS.lastIndex = at;
  return UNITS.test(text) ? UNITS.lastIndex : at;
}

/**
 * The bracket of lead units that governs a passage: the next one printed at or after it in its clause, as
 * offsets; `null` where none follows.
 */
export function unitsAfter(text: string, at: number, end: number): Stretch | null {
  const next = new RegExp(UNITS.source, 'gu');
  next.lastIndex = at;
  const found = next.exec(text);
  return found === null || found.index >= end
    ? null
    : { start: found.index, end: found.index + found[0].length };
}
