import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { hang, plain, terminalColumns, wrap } from '../../cli/assess/terminal.ts';

describe('wrapping', () => {
  test.each([
    ['words', 'to be or not to be', 7, ['to be', 'or not', 'to be']],
    ['a word longer than a line', 'an incomprehensible word', 8, ['an', 'incompre', 'hensible', 'word']],
    ['Chinese anywhere', '一二三四五', 4, ['一二', '三四', '五']],
    ['Chinese not before a stop, and never past the width', '一二三，四', 6, ['一二', '三，四']],
    ['nor before two of them', '一二三”，四', 7, ['一二', '三”，四']],
    ['a word of another script before a full-width stop', '甲 PLAN。', 8, ['甲', 'PLAN。']],
    ['a locator whole', 'see ‹sghk 二(三)9›, and', 16, ['see', '‹sghk 二(三)9›,', 'and']],
    ['nothing', '', 10, []],
  ])('%s', (_what, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
    for (const line of wrap(text, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  test('loses no character', () => {
    const text =
      '您正在或计划进行智能化改造，或“机器换人” — “机器换人”、无人车间或无人工厂、应用工业互联网等 (smart-retrofit).';
    for (let width = 20; width < 100; width += 1) {
      const lines = wrap(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('hangs', () => {
    expect(hang('• ', 'one two three four five six seven', 22)).toEqual([
      '• one two three four',
      '  five six seven',
    ]);
  });
});

test('a hostile name loses what a terminal would obey', () => {
  expect(plain('\u001b[31mred\u202e\u0007\n')).toBe('[31mred');
});

test.each([
  [undefined, 80],
  [10, 60],
  [90, 90],
  [300, 100],
])('a terminal of %s columns is written for as %i', (columns, width) => {
  expect(terminalColumns(columns)).toBe(width);
});
