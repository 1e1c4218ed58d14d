import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inert } from '../../../rules/batch/inert.ts';
import { runs } from '../support/runs.ts';

describe('text in a spreadsheet', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\tx',
    '  =1',
    '\uFEFF=1',
    '\u200B\u200E=1',
    '＝1',
    '　＋1',
    '－1',
    '＠x',
    '\u00A0-1',
    '−1',
    ' \u202E@x',
    '\u00AD=1',
    '\0=1',
    '\u001F-1',
  ])('21.34 %j is not obeyed', (text) => {
    expect(inert(text)).toMatch(/^'/u);
  });

  test.each(['', 'A = B', '广州', '1+1', "'=1", '0', '😀', ' x', '(–)', '“=1”', 'a\tb\nc'])(
    '21.34 %j stays as it is',
    (text) => {
      expect(inert(text)).toBe(text);
    },
  );

  test('21.34 what a file cannot hold is left out', () => {
    expect(inert('a\0b\u000B\u000C\u001Fc\uD800d\uFFFE\uFFFFe\u0085')).toBe('abcde');
    expect(inert('😀\uDC00😀')).toBe('😀😀');
  });

  test('21.34 nothing else changes, and twice is once', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          '\t',
          '\r',
          '\n',
          ' ',
          '\uFEFF',
          '\u200B',
          '＝',
          "'",
          '\0',
          '\uD83D',
          '\uDE00',
          '1',
          'a',
          '中',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(text, (written) => {
        const made = inert(written);
        expect(inert(made)).toBe(made);
        expect(made).toMatch(/^(?![\p{Z}\p{Cf}\s]*[=+\-@＝＋－＠])/u);
        expect(made).not.toMatch(/\p{Cs}/u);
        const seen = (one: string) => one.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
        expect([seen(written), `'${seen(written)}`]).toContain(seen(made));
      }),
      runs(1000),
    );
  });
});
