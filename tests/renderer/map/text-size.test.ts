import { describe, expect, test } from 'vitest';
import { withBlanks, wrapEvenly, type BrokenLine } from '../../../renderer/shared/map/logic/text-size.ts';
import { realPack } from '../../rules/support/real-pack.ts';

const read = (lines: readonly BrokenLine[]): string => lines.map(({ line, blank }) => line + blank).join('');

describe('names in lines', () => {
  test('the lines of every place name, read in a row, are the name again', () => {
    for (const { name } of realPack().catalogue.places) {
      for (const words of Object.values(name)) {
        const lines = withBlanks(words, wrapEvenly(words, 12, 118));
        expect(read(lines)).toBe(words);
        expect(lines.filter(({ line }) => line !== line.trim())).toEqual([]);
      }
    }
  });

  test('a blank stands only where there is one, after the line it ends', () => {
    expect(withBlanks('黄埔港新贸易创新中心', ['黄埔港新贸', '易创新中心'])).toEqual([
      { line: '黄埔港新贸', blank: '' },
      { line: '易创新中心', blank: '' },
    ]);
    expect(withBlanks('Huangpu Port', ['Huangpu', 'Port'])).toEqual([
      { line: 'Huangpu', blank: ' ' },
      { line: 'Port', blank: '' },
    ]);
    expect(withBlanks('IAB 产业园', ['IAB', '产业园'])).toEqual([
      { line: 'IAB', blank: ' ' },
      { line: '产业园', blank: '' },
    ]);
  });

  test('a line that is not of the text is left as it is', () => {
    expect(withBlanks('Huangpu Port', ['Huangpu', 'Harbour'])).toEqual([
      { line: 'Huangpu', blank: '' },
      { line: 'Harbour', blank: '' },
    ]);
  });
});
