import type { PolicyDocument } from '../../seeds/schema/index.ts';
import type { Stretch } from './find-passage.ts';
import { splitClauses, type ClauseSpan, type Layout } from './split-clauses.ts';

/** How a document is divided into clauses. */
export function layoutOf({ nature }: Pick<PolicyDocument, 'nature'>): Layout {
  return nature === 'article' ? 'paragraphs' : 'headings';
}

/**
 * A text as it is compared and shown: without its byte order mark, with line feeds only and no blanks at the end of
 * a line. Everything else stays, full and half width included.
 */
export function plainText(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A printed stretch that has a fingerprint of its own: a sentence, or the bracket it is followed by. */
export interface PrintedLine extends Stretch {
  readonly at: string;
  /** Which sentence of its clause, from 1. */
  readonly sentence: number;
  /** A bracket printed after the full stop: it counts with the sentence before it. */
  readonly isBracket: boolean;
}

/** A bracket that opens right after a full stop, whatever it says: one changed word in it must not move its end. */
const BRACKET = /[(（][^()（）。\n]*[)）]/uy;

/**
 * Everything printed, in stretches that end at a full stop or a line end, as offsets into a text of `plainText`.
 * Only blanks are left out.
 */
export function linesOf(text: string, spans: readonly ClauseSpan[]): PrintedLine[] {
  return spans.flatMap((span) => linesOfClause(text, span));
}

function linesOfClause(text: string, { at, start, end }: ClauseSpan): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let sentence = 0;
  const add = (stretch: Stretch, isBracket: boolean) => {
    const kept = withoutBlanks(text, stretch);
    if (kept.start >= kept.end) return;
    if (!isBracket) sentence += 1;
    lines.push({ ...kept, at, sentence, isBracket });
  };
  for (let begin = start; begin < end;) {
    const stop = nextStop(text, begin, end);
    add({ start: begin, end: stop }, false);
    begin = text[stop - 1] === '。' ? bracketAt(text, stop, end) : stop;
    if (begin > stop) add({ start: stop, end: begin }, true);
  }
  return lines;
}

/** The offset after the next full stop or line end, or the end. */
function nextStop(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (text[at] === '。' || text[at] === '\n') return at + 1;
  return end;
}

function bracketAt(text: string, at: number, end: number): number {
  BRACKET.lastIndex = at;
  return BRACKET.test(text) && BRACKET.lastIndex <= end ? BRACKET.lastIndex : at;
}

function withoutBlanks(text: string, { start, end }: Stretch): Stretch {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

/** A text with its clauses and everything printed in them. */
export interface PrintedText {
  readonly text: string;
  readonly spans: readonly ClauseSpan[];
  readonly lines: readonly PrintedLine[];
}

/** Reads a text as one of the documents. */
export function readPrinted(raw: string, layout: Layout): PrintedText {
  const text = plainText(raw);
  const spans = splitClauses(text, layout);
  return { text, spans, lines: linesOf(text, spans) };
}
