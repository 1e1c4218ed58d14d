import type { Section } from '../memo/section.ts';
import type { Block, ReportModel } from '../types.ts';
import { blockHeight } from './heights.ts';
import { PAPER } from './measures.ts';
import { paginate, type MoreWords } from './paginate.ts';

/** The memo has this many pages at most. */
export const MEMO_PAGES = 2;

/**
 * Cuts the lists so that the memo fits its two pages. Every list first gets what it needs least; then each in turn one
 * more, in reading order, until nothing more fits or everything worth showing is there. What is left out is counted
 * in words below its list.
 */
export function fitMemo(sections: readonly Section[], more: MoreWords): ReportModel['memo'] {
  const memo = fillPages(sections, more, MEMO_PAGES);
  const last = memo.length > 1 ? (memo.at(-1) ?? []) : null;
  if (last === null || sumHeights(last) > PAPER.height / 6) return memo;
  // A few lines on a second page: rather one page, with a little less of the lists.
  const fewer = fillPages(sections, more, memo.length - 1);
  return fewer.length < memo.length ? fewer : memo;
}

const sumHeights = (blocks: readonly Block[]): number =>
  blocks.reduce((total, block) => total + blockHeight(block), 0);

function fillPages(sections: readonly Section[], more: MoreWords, most: number): ReportModel['memo'] {
  const fits = (shown: readonly number[]) => paginate(sections, shown, more).length <= most;
  const start = sections.map(({ list }) => list?.least ?? 0);
  const poorer = [start, start.map((least) => Math.min(1, least))].find(fits) ?? sections.map(() => 0);
  return paginate(sections, grow(sections, poorer, fits), more);
}

function grow(
  sections: readonly Section[],
  start: readonly number[],
  fits: (shown: readonly number[]) => boolean,
): readonly number[] {
  let shown = start;
  let grown = true;
  while (grown) {
    grown = false;
    for (const [index, { list }] of sections.entries()) {
      const now = shown[index] ?? 0;
      if (list === null || now >= Math.min(list.most, list.entries.length)) continue;
      const wanted = shown.with(index, now + 1);
      if (!fits(wanted)) continue;
      shown = wanted;
      grown = true;
    }
  }
  return shown;
}
