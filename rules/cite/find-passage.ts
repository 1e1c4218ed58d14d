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

/** The sentences between two offsets: they end at a full stop, or where a line ends. Blank stretches are left out. */
export function sentencesOf(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  let begin = start;
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (character !== '。' && character !== '\n') continue;
    found.push({ start: begin, end: at + 1 });
    begin = at + 1;
  }
  if (begin < end) found.push({ start: begin, end });
  return found.filter((stretch) => /[\p{L}\p{N}]/u.test(text.slice(stretch.start, stretch.end)));
}
