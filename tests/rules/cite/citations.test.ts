import { describe, expect, test } from 'vitest';
import { findPassage, PREAMBLE, sentencesOf, splitClauses, unitsAfter } from '../../../rules/index.ts';

const TEXT = [
  '某某方案',
  '為加快建設，制定本方案。',
  '一、總體要求',
  '　　(一)目標。到某年，建成若干平台。支持企業落戶。',
  '（二）原則',
  '1.第一項。支持甲。鼓勵乙。',
  '2．第二項。支持甲方。',
  '二、任務',
  '1.直接的第一項。支持丙。',
  '十四、其他',
].join('\n');
const spans = splitClauses(TEXT);
const at = (locator: string) =>
  spans
    .filter((span) => span.at === locator)
    .map((span) => TEXT.slice(span.start, span.end).trim().slice(0, 6));
const passage = (locator: string, from: string) => {
  const found = findPassage(TEXT, spans, locator, from);
  return found.ok ? TEXT.slice(found.passage.start, found.passage.end) : `${found.reason} ${found.times}`;
};

describe('citations', () => {
  test('14.1 headings at the beginning of lines give the locators, joined as printed', () => {
    expect(spans.map((span) => span.at)).toEqual([
      PREAMBLE,
      '一',
      '一(一)',
      '一(二)',
      '一(二)1',
      '一(二)2',
      '二',
      '二1',
      '十四',
    ]);
  });

  test('14.2 both widths of brackets and points are read, and blanks before a heading', () => {
    expect([...at('一(一)'), ...at('一(二)'), ...at('一(二)2')]).toEqual([
      '(一)目標。',
      '（二）原則',
      '2．第二項。',
    ]);
  });

  test('14.2 a line that opens with a decimal figure is no heading', () => {
    const text = '一、總體要求\n1.5萬平方米。\n1.第一項。';
    expect(splitClauses(text).map((span) => span.at)).toEqual(['一', '一1']);
  });

  test('14.3 a deeper level ends with the next heading above it', () => {
    expect(at('二1')).toEqual(['1.直接的第']);
    expect(at('一(二)1').length).toBe(1);
  });

  test('14.4 the spans follow each other without gap or overlap and cover the text', () => {
    expect(spans[0]?.start).toBe(0);
    expect(spans.at(-1)?.end).toBe(TEXT.length);
    for (const [index, span] of spans.entries())
      if (index > 0) expect(span.start).toBe(spans[index - 1]?.end);
  });

  test('14.5 text before the first heading is the preamble; a text without headings is all preamble', () => {
    expect(at(PREAMBLE)).toEqual(['某某方案\n為']);
    expect(splitClauses('沒有標題。')).toEqual([{ at: PREAMBLE, start: 0, end: 5 }]);
    expect(splitClauses('')).toEqual([]);
  });

  test('14.6 a passage runs from its opening words to the end of its sentence', () => {
    expect(passage('一(二)1', '支持甲')).toBe('支持甲。');
    expect(passage('一(二)1', '鼓勵乙')).toBe('鼓勵乙。');
    const found = findPassage(TEXT, spans, '一(一)', '企業落戶');
    expect(found.ok && TEXT.slice(found.passage.sentenceStart, found.passage.end)).toBe('支持企業落戶。');
  });

  test('14.7 the opening words must stand in the clause exactly once', () => {
    expect(passage('一(二)2', '支持甲')).toBe('支持甲方。');
    expect(passage('二1', '支持甲')).toBe('not-found 0');
    expect(passage('九', '支持甲')).toBe('no-such-clause 0');
    expect(passage('一(二)1', '。')).toBe('found-twice 3');
  });

  test('14.8 sentences end at a full stop or a line end; blank stretches are left out', () => {
    const text = '甲。乙\n\n。 丙';
    expect(sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual([
      '甲。',
      '乙\n',
      ' 丙',
    ]);
  });

  test('14.9 an original with Windows line ends gives the same clauses', () => {
    const windows = TEXT.replaceAll('\n', '\r\n');
    expect(splitClauses(windows).map((span) => span.at)).toEqual(spans.map((span) => span.at));
  });

  test('14.10 a bracket of lead units belongs to the sentence before it; other brackets do not', () => {
    const text = '支持甲。(某局牽頭負責)鼓勵乙（含丙）。（丁）另有。（戊局牵头，己局配合）\n';
    const parts = sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual([
      '支持甲。(某局牽頭負責)',
      '鼓勵乙（含丙）。',
      '（丁）另有。（戊局牵头，己局配合）',
    ]);
  });

  test('14.11 the bracket that governs a passage is the next one printed in its clause', () => {
    const text = '支持甲(某局负责)；支持乙（丁）。(戊局牵头)支持己。';
    const unit = (from: string, end = text.length) => {
      const found = unitsAfter(text, text.indexOf(from), end);
      return found === null ? null : text.slice(found.start, found.end);
    };
    expect(unit('支持甲')).toBe('(某局负责)');
    expect(unit('支持乙')).toBe('(戊局牵头)');
    expect(unit('支持己')).toBeNull();
    expect(unit('支持乙', text.indexOf('(戊'))).toBeNull();
  });

  test('14.12 an article is divided by the headings that open its paragraphs and by its counted points', () => {
    const text = [
      '某地：一篇文章',
      '　　在周年之际，某地有一个很长的开头句子。',
      '　　外资集聚地再创新高地。某地是首批之一。接下来要做。一是优化结构；二是创建平台，打造一是二非；三是收尾。',
      '　　要素集聚区再造新高地。一方面是创新模式。推动上楼。另一方面是改革能源。',
      '　　数据来源：某地',
    ].join('\n');
    const parts = splitClauses(text, 'paragraphs');
    expect(parts.map((span) => span.at)).toEqual([
      PREAMBLE,
      '外资集聚地再创新高地',
      '外资集聚地再创新高地一是',
      '外资集聚地再创新高地二是',
      '外资集聚地再创新高地三是',
      '要素集聚区再造新高地',
      '要素集聚区再造新高地一方面',
      '要素集聚区再造新高地另一方面',
    ]);
    expect(parts.map((span) => text.slice(span.start, span.end)).join('')).toBe(text);
  });
});
