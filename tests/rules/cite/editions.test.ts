import { describe, expect, test } from 'vitest';
import { compareEdition, plainText, readEditionMarks, readPrinted } from '../../../rules/index.ts';
import { ARTICLE, digest, editionOf, PLAN } from '../support/made-up-edition.ts';

const plan = await editionOf('plan', PLAN);
const printed = readPrinted(PLAN, 'headings');
const wordsOf = (text: string) => {
  const read = readPrinted(text, 'headings');
  return read.lines.map(({ at, sentence, start, end }) => [at, sentence, read.text.slice(start, end)]);
};

/** What is reported of a text: kind, clause, sentence and the words of the attached text. */
async function reported(text: string) {
  const { comparison, printed: read } = await compareEdition(text, plan, digest);
  if (comparison.state !== 'differs') return comparison.state;
  return comparison.differences.map(({ kind, at, sentence, line }) => [
    kind,
    at,
    sentence,
    line === null ? null : read.text.slice(line.start, line.end),
  ]);
}

describe('what is compared', () => {
  test('20.1 byte order mark, line ends and trailing blanks fall away; width and inner blanks stay', () => {
    expect(plainText('\uFEFF甲 \r\n乙\u3000\r丙\u00a0')).toBe('甲\n乙\n丙');
    expect(plainText('　甲，乙,丙 丁')).toBe('　甲，乙,丙 丁');
    expect(plainText('甲\uFEFF乙')).toBe('甲\uFEFF乙');
  });

  test('20.1 a line of nothing but blanks, however long, is read in one go', () => {
    expect(plainText(`甲${' '.repeat(300_000)}乙`)).toHaveLength(300_002);
    expect(plainText(`甲${' '.repeat(300_000)}\n`)).toBe('甲\n');
  });

  test('20.2 sentences are numbered in their clause, a bracket after a full stop counts with the one before', () => {
    expect(wordsOf(PLAN).filter(([at]) => at === '一' || at === '二1')).toEqual([
      ['一', 1, '一、總體目標'],
      ['一', 2, '到某年，建成平台三個。'],
      ['一', 3, '引進企業十家。'],
      ['一', 3, '（某局牽頭負責）'],
      ['二1', 1, '1.更新設備。'],
      ['二1', 2, '支持企業購買機械臂。'],
      ['二1', 2, '(某局負責)'],
      ['二1', 3, '鼓勵企業共用機械臂。'],
    ]);
  });

  test('20.2 nothing printed is left out, punctuation and stray signs included', () => {
    for (const text of [PLAN, ARTICLE, '。。\n——\n甲。 ！\n（乙\n）丙', '甲。(乙']) {
      const read = readPrinted(text, 'headings');
      const kept = read.lines.map(({ start, end }) => read.text.slice(start, end)).join('');
      expect(kept.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    }
  });

  test('20.3 the fingerprints read back stand where the sentences do, and no sentence is among them', async () => {
    const marks = readEditionMarks(plan.edition.marks);
    expect(marks.map(({ at, sentence, isBracket }) => ({ at, sentence, isBracket }))).toEqual(
      printed.lines.map(({ at, sentence, isBracket }) => ({ at, sentence, isBracket })),
    );
    for (const [index, { start, end }] of printed.lines.entries())
      expect(marks[index]?.mark).toBe((await digest(PLAN.slice(start, end))).slice(0, 12));
    for (const { marks: kept } of plan.edition.marks.clauses) expect(kept).toMatch(/^[0-9a-f+ ]+$/u);
    expect(plan.edition.marks.characters).toBe(PLAN.length);
  });
});

describe('a text against the encoded edition', () => {
  test.each([
    ['the very text', PLAN, 'same'],
    ['Windows line ends', PLAN.replaceAll('\n', '\r\n'), 'same-text'],
    ['a byte order mark', `\uFEFF${PLAN}`, 'same-text'],
    ['blanks at the ends of lines', PLAN.replaceAll('\n', ' \u3000\n'), 'same-text'],
    ['empty lines more or less', PLAN.replaceAll('\n', '\n\n'), 'same-text'],
  ])('20.4 %s', async (_what, text, expected) => {
    expect(await reported(text)).toBe(expected);
  });

  test('20.4 20.5 full width in place of half is a change', async () => {
    expect(await reported(PLAN.replace('1.更新', '1．更新'))).toEqual([
      ['changed', '二1', 1, '1．更新設備。'],
    ]);
  });

  test('20.5 one changed character, at every place of the text, is reported where it stands', async () => {
    const separators = new Set(['。', '\n', '(', ')', '（', '）']);
    for (let at = 0; at < PLAN.length; at += 1) {
      if (/\s/u.test(PLAN[at] ?? '')) continue;
      const line = printed.lines.find(({ start, end }) => at >= start && at < end);
      const text = `${PLAN.slice(0, at)}鱷${PLAN.slice(at + 1)}`;
      const found = await reported(text);
      if (typeof found === 'string') throw new Error(`${at}: ${found}`);
      expect(
        found.filter((row) => String(row[3]).includes('鱷')),
        `at ${at}`,
      ).toHaveLength(1);
      expect(
        found.map(([, clause, sentence]) => [clause, sentence]),
        `at ${at}`,
      ).toContainEqual([line?.at, line?.sentence]);
      // A sentence that has lost its end runs on into its bracket and the next.
      if (separators.has(PLAN[at] ?? '')) expect(found.length, `at ${at}`).toBeLessThanOrEqual(3);
      else
        expect(
          found.map(([kind]) => kind),
          `at ${at}`,
        ).toEqual(['changed']);
    }
  });

  test('20.5 of a line printed twice the one that was changed is reported', async () => {
    const twice = `某市辦公室通知\n\n某市辦公室通知\n某市辦公室通知\n${PLAN}`;
    const document = await editionOf('twice', twice);
    for (const at of [0, 9, 17]) {
      const text = `${twice.slice(0, at)}鱷${twice.slice(at + 1)}`;
      const { comparison } = await compareEdition(text, document, digest);
      const found = comparison.state === 'differs' ? comparison.differences : [];
      expect(found.map(({ kind, sentence }) => [kind, sentence])).toEqual([
        ['changed', [0, 9, 17].indexOf(at) + 1],
      ]);
    }
  });

  test('20.5 one character changed in a bracket of lead units leaves the sentence before it as it is', async () => {
    expect(await reported(PLAN.replace('牽頭負責', '牽頭員責'))).toEqual([
      ['changed', '一', 3, '（某局牽頭員責）'],
    ]);
  });

  test.each([
    ['at the beginning', `某省通知\n${PLAN}`, [['added', '前言', 1, '某省通知']]],
    [
      'in the middle',
      PLAN.replace('堅持公開。', '堅持自費。堅持公開。'),
      [['added', '一(一)', 3, '堅持自費。']],
    ],
    ['at the end', `${PLAN}附件\n`, [['added', '三', 3, '附件']]],
  ])('20.6 a sentence added %s', async (_where, text, expected) => {
    expect(await reported(text)).toEqual(expected);
  });

  test.each([
    ['first', PLAN.slice(PLAN.indexOf('　　一、')), [['missing', '前言', 1, null]]],
    ['middle', PLAN.replace('支持企業培訓學徒。', ''), [['missing', '二2', 2, null]]],
    ['last', PLAN.replace('　　本方案自印發之日起施行。', ''), [['missing', '三', 2, null]]],
  ])('20.6 the %s sentence missing', async (_which, text, expected) => {
    expect(await reported(text)).toEqual(expected);
  });

  test('20.6 one sentence changed and another missing are two places', async () => {
    const text = PLAN.replace('堅持自願。', '堅持自費。').replace('支持學校接收學徒。', '');
    expect(await reported(text)).toEqual([
      ['changed', '一(一)', 2, '堅持自費。'],
      ['missing', '二2', 3, null],
    ]);
  });

  test('20.7 a changed heading number is one change', async () => {
    expect(await reported(PLAN.replace('二、主要', '四、主要'))).toEqual([
      ['changed', '二', 1, '四、主要措施'],
    ]);
  });

  test('20.12 a heading that lost its line is told under the heading its sentences stand in now', async () => {
    expect(await reported(PLAN.replace('機械臂。\n　　2.', '機械臂。2.'))).toEqual([
      ['moved', '二1', 4, '2.培訓人員。'],
    ]);
  });
});
