import type { Section } from '../memo/section.ts';
import type { Block, Entry, Say } from '../types.ts';
import { blockHeight, entryHeight } from './heights.ts';
import { PAPER, SPACE } from './measures.ts';

/** What to say of the entries that are left out. */
export type MoreWords = (count: number) => Say;

/** What may not be torn apart: a heading with what follows it, one entry, one paragraph. */
interface Piece {
  readonly blocks: readonly Block[];
  readonly entry: Entry | null;
  readonly height: number;
}

/** Sets sections on pages, each with as many entries as `shown` says; a piece that does not fit goes on the next page. */
export function paginate(
  sections: readonly Section[],
  shown: readonly number[],
  more: MoreWords,
): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  let left = 0;
  for (const piece of sections.flatMap((section, index) => piecesOf(section, shown[index] ?? 0, more))) {
    if (piece.height > left || pages.length === 0) {
      pages.push([]);
      left = PAPER.height;
    }
    left -= piece.height;
    addTo(pages.at(-1) ?? [], piece);
  }
  return pages;
}

/** Entries that follow each other become one list. */
function addTo(page: Block[], { blocks, entry }: Piece): void {
  page.push(...blocks);
  if (entry === null) return;
  const last = page.at(-1);
  if (last?.kind === 'entries') page.splice(-1, 1, { kind: 'entries', entries: [...last.entries, entry] });
  else page.push({ kind: 'entries', entries: [entry] });
}

function piecesOf(
  { heading, before, list, after }: Section,
  shown: number,
  more: MoreWords,
): readonly Piece[] {
  const top: Block[] = [
    ...(heading === null ? [] : [{ kind: 'heading', level: 2, say: heading } as const]),
    ...before,
  ];
  const entries = list?.entries.slice(0, shown) ?? [];
  const rest = (list?.entries.length ?? 0) - entries.length;
  const tail: Block[] = rest > 0 ? [{ kind: 'paragraph', tone: 'more', say: more(rest) }] : [];
  const [first, ...others] = entries;
  return [
    piece(top, first ?? null),
    ...others.map((entry) => piece([], entry)),
    ...[...tail, ...after].map((block) => piece([block], null)),
  ];
}

function piece(blocks: readonly Block[], entry: Entry | null): Piece {
  const height = blocks.reduce((total, block) => total + blockHeight(block), 0);
  return { blocks, entry, height: height + (entry === null ? 0 : entryHeight(entry) + SPACE.entries) };
}
