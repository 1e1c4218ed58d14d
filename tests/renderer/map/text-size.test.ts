import { describe, expect, test } from 'vitest';
import { withBlanks, wrapEvenly } from '../../../renderer/shared/map/logic/text-size.ts';
import { realPack } from '../../rules/support/real-pack.ts';

describe('names in lines', () => {
  test('the lines of every place name, read in a row, are the name again', () => {
    for (const { name } of realPack().catalogue.places) {
      for (const words of Object.values(name)) {
        expect(withBlanks(words, wrapEvenly(words, 12, 118)).join('')).toBe(words);
      }
    }
  });

  test('a blank stands only where there is one', () => {
    expect(withBlanks('黄埔港新贸易创新中心', ['黄埔港新贸', '易创新中心'])).toEqual([
      '黄埔港新贸',
      '易创新中心',
    ]);
    expect(withBlanks('Huangpu Port', ['Huangpu', 'Port'])).toEqual(['Huangpu', ' Port']);
    expect(withBlanks('IAB 产业园', ['IAB', '产业园'])).toEqual(['IAB', ' 产业园']);
  });
});
