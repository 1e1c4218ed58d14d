import { describe, expect, test } from 'vitest';
import { fitMemo, MEMO_PAGES } from '../../../renderer/features/report/model/fit/fit-memo.ts';
import { blockHeight } from '../../../renderer/features/report/model/fit/heights.ts';
import { PAPER } from '../../../renderer/features/report/model/fit/measures.ts';
import { countLines, textWidth } from '../../../renderer/features/report/model/fit/widths.ts';
import { fixed, listing, type Section } from '../../../renderer/features/report/model/memo/section.ts';
import type { Block, Entry, ReportModel, Say } from '../../../renderer/features/report/model/types.ts';

const say = (words: string): Say => [[{ words, lang: 'en' }]];
const entry = (words: string): Entry => ({ side: [say('Provides')], title: say(words), lines: [] });
const entries = (count: number, words = 'One provision'): Entry[] =>
  Array.from({ length: count }, (_, index) => entry(`${words} ${index}`));
const more = (count: number): Say => say(`and ${count} more`);
const fit = (...sections: Section[]): ReportModel['memo'] => fitMemo(sections, more);
const height = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + blockHeight(block), 0);
const shown = (memo: ReportModel['memo']): number[] =>
  memo.flat().flatMap((block) => (block.kind === 'entries' ? [block.entries.length] : []));
const said = (memo: ReportModel['memo']): string[] =>
  memo.flat().flatMap((block) => (block.kind === 'paragraph' ? [block.say[0]?.[0]?.words ?? ''] : []));

describe('how many lines a text takes', () => {
  test.each([
    ['中'.repeat(9), 1],
    ['中'.repeat(10), 1],
    ['中'.repeat(11), 2],
    ['中'.repeat(10) + '。', 2],
    ['', 1],
    ['a', 1],
  ])('%s on lines of ten: %i', (text, lines) => {
    expect(countLines(text, 10)).toBe(lines);
  });

  test('a stop never begins a line: it takes the character before it along', () => {
    expect(countLines(`${'中'.repeat(9)}文。`, 10)).toBe(2);
    expect(countLines(`${'中'.repeat(8)}文。`, 10)).toBe(1);
  });

  test('words are not broken, but one that is longer than a line is', () => {
    const word = textWidth('investment', false);
    expect(countLines('investment investment', word * 2 + 0.5)).toBe(1);
    expect(countLines('investment investment', word * 1.9)).toBe(2);
    expect(countLines('W'.repeat(100), textWidth('W'.repeat(50), false) + 0.01)).toBe(2);
    expect(countLines('W'.repeat(101), textWidth('W'.repeat(50), false) + 0.01)).toBe(3);
  });

  test('bold is wider', () => {
    expect(textWidth('Permits', true)).toBeGreaterThan(textWidth('Permits', false));
  });
});

describe('cutting to two pages', () => {
  test('what fits is left whole', () => {
    const memo = fit(listing(say('First'), entries(5), 1, 12));
    expect(shown(memo)).toEqual([5]);
    expect(said(memo)).toEqual([]);
    expect(memo).toHaveLength(1);
  });

  test('no more is shown than is worth showing, and the rest is counted', () => {
    const memo = fit(listing(say('First'), entries(30), 1, 12));
    expect(shown(memo)).toEqual([12]);
    expect(said(memo)).toEqual(['and 18 more']);
  });

  test.each([1, 2, 3, 5, 8])(
    '%i lists that are too long together fill two pages and never a third',
    (lists) => {
      const sections = Array.from({ length: lists }, (_, index) =>
        listing(say(`List ${index}`), entries(300), 1, 300),
      );
      const memo = fit(...sections);
      expect(memo).toHaveLength(MEMO_PAGES);
      for (const page of memo) expect(height(page)).toBeLessThanOrEqual(PAPER.height);
      expect(height(memo[0] ?? [])).toBeGreaterThan(PAPER.height * 0.85);
      const left = said(memo).map((words) => Number(/\d+/u.exec(words)?.[0]));
      expect([...shown(memo), ...left].reduce((sum, count) => sum + count, 0)).toBe(300 * lists);
    },
  );

  test('equal lists get equal shares, but for one', () => {
    const memo = fit(...['a', 'b', 'c'].map((name) => listing(say(name), entries(300), 1, 300)));
    const left = said(memo).map((words) => Number(/\d+/u.exec(words)?.[0]));
    expect(Math.max(...left) - Math.min(...left)).toBeLessThanOrEqual(1);
  });

  test('where even the least is too much, the lists give way and the fixed parts stay', () => {
    const long = 'word '.repeat(400);
    const wall: Block = { kind: 'paragraph', tone: 'plain', say: say(long) };
    const memo = fit(
      fixed(say('Fixed'), wall),
      listing(say('List'), entries(40, long), 20, 40),
      fixed(say('End'), wall),
    );
    expect(memo.length).toBeLessThanOrEqual(MEMO_PAGES);
    expect(memo.flat().filter((block) => block.kind === 'paragraph' && block.tone === 'plain')).toHaveLength(
      2,
    );
  });

  test('a heading never stands last on a page', () => {
    for (let count = 1; count < 60; count += 1) {
      const memo = fit(listing(say('A'), entries(count), count, count), listing(say('B'), entries(9), 1, 9));
      expect(memo.map((page) => page.at(-1)?.kind)).not.toContain('heading');
    }
  });

  test('a few lines alone on the second page: rather one page with a little less', () => {
    const many = listing(say('A'), entries(300), 1, 300);
    const full = fit(many)[0] ?? [];
    const onOnePage = shown([full])[0] ?? 0;
    const memo = fit(listing(say('A'), entries(onOnePage + 2), 1, 300));
    expect(memo).toHaveLength(1);
    expect(said(memo)).toHaveLength(1);
  });
});
