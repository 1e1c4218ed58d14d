/** One clause of an original: its locator and where its own text stands, sub-clauses left out. */
export interface ClauseSpan {
  /** Heading numbers joined, as printed: `二(三)9`; `前言` for what stands before the first heading. */
  readonly at: string;
  /** Offsets into the original's text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Heading levels, outermost first: 一、 then (一) then 1. Both widths of parentheses and dots are printed. */
const LEVELS = [
  { pattern: /^[\s\u3000]*([一二三四五六七八九十]+)、/u, marker: (n: string) => n },
  { pattern: /^[\s\u3000]*[(（]([一二三四五六七八九十]+)[)）]/u, marker: (n: string) => `(${n})` },
  { pattern: /^[\s\u3000]*(\d{1,2})[.．、](?!\d)/u, marker: (n: string) => n },
] as const;

/** The locator of everything before the first heading. */
export const PREAMBLE = '前言';

/** How an original is divided: by numbered headings, or, in an article, by paragraphs that open with their heading. */
export type Layout = 'headings' | 'paragraphs';

/** Splits an original into its clauses, in printed order. */
export function splitClauses(text: string, layout: Layout = 'headings'): ClauseSpan[] {
  return layout === 'headings' ? splitByHeadings(text) : splitByParagraphs(text);
}

/** A paragraph's heading is its first sentence, if that is short; a longer one belongs to what stands before. */
const PARAGRAPH_HEADING = /^[\s\u3000]*([^。，；：\s\u3000]{6,30})。/u;
/** What an article counts its points by. */
const POINT = /(?<=[。；]\s*)(?:[一二三四五六七八九十]是|(?:另)?一方面是)/gu;

function splitByParagraphs(text: string): ClauseSpan[] {
  const spans: ClauseSpan[] = [];
  let heading = PREAMBLE;
  let at = PREAMBLE;
  let start = 0;
  const open = (locator: string, offset: number) => {
    spans.push({ at, start, end: offset });
    at = locator;
    start = offset;
  };
  let offset = 0;
  for (const line of text.split('\n')) {
    const found = PARAGRAPH_HEADING.exec(line)?.[1];
    if (found !== undefined) {
      heading = found;
      open(heading, offset);
    }
    for (const point of line.matchAll(POINT))
      open(`${heading}${point[0].replace(/(?<=方面)是$/u, '')}`, offset + point.index);
    offset += line.length + 1;
  }
  spans.push({ at, start, end: text.length });
  return spans.filter(({ start: from, end }) => end > from);
}

function splitByHeadings(text: string): ClauseSpan[] {
  const spans: ClauseSpan[] = [];
  const open: string[] = [];
  let at = PREAMBLE;
  let start = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const level = LEVELS.findIndex(({ pattern }) => pattern.test(line));
    const found = LEVELS[level];
    if (found !== undefined) {
      spans.push({ at, start, end: offset });
      open.length = Math.min(open.length, level);
      open[level] = found.marker(found.pattern.exec(line)?.[1] ?? '');
      at = open.filter((marker) => marker !== undefined).join('');
      start = offset;
    }
    offset += line.length + 1;
  }
  spans.push({ at, start, end: text.length });
  return spans.filter(({ start: from, end }) => end > from);
}
