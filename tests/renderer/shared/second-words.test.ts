import { describe, expect, test } from 'vitest';
import {
  besideAfter,
  besideOf,
  messageText,
  sayInAll,
  secondWords,
} from '../../../renderer/shared/visit/second-words.ts';

const PLANT = { en: 'plant', 'zh-Hans': '厂房', 'zh-Hant': '廠房' };
const SAME = { en: 'M0', 'zh-Hans': '人', 'zh-Hant': '人' };

describe('the second language', () => {
  test('is given with the mark that the page needs', () => {
    expect(secondWords(PLANT, 'en', 'zh-Hant')).toEqual({ words: '廠房', lang: 'zh-Hant-HK' });
    expect(secondWords(PLANT, 'zh-Hans', 'zh-Hant')).toEqual({ words: '廠房', lang: 'zh-Hant-HK' });
    expect(secondWords(PLANT, 'zh-Hant', 'en')).toEqual({ words: 'plant', lang: 'en' });
  });

  test('is nothing where none is wanted, where it is the first, or where it reads the same', () => {
    expect(secondWords(PLANT, 'en', null)).toBeNull();
    expect(secondWords(PLANT, 'en', 'en')).toBeNull();
    expect(secondWords(SAME, 'zh-Hans', 'zh-Hant')).toBeNull();
    expect(secondWords(SAME, 'en', 'zh-Hant')).not.toBeNull();
  });

  test('is never also the first one', () => {
    expect(besideOf('en', 'en')).toBeNull();
    expect(besideOf('en', 'zh-Hans')).toBe('zh-Hans');
    expect(besideOf('en', null)).toBeNull();
  });

  test('changes places with the first when it is chosen as the first; a third language leaves it alone', () => {
    expect(besideAfter('en', 'zh-Hant', 'zh-Hant')).toBe('en');
    expect(besideAfter('en', 'zh-Hant', 'zh-Hans')).toBe('zh-Hant');
    expect(besideAfter('en', 'zh-Hant', 'en')).toBe('zh-Hant');
    expect(besideAfter('en', null, 'zh-Hant')).toBeNull();
  });

  test('of a message comes from the same key in each language', () => {
    expect(messageText(({ interview }) => interview.options.yes)).toEqual({
      en: 'Yes',
      'zh-Hans': '是',
      'zh-Hant': '是',
    });
    expect(sayInAll((language) => `in ${language}`)).toEqual({
      en: 'in en',
      'zh-Hans': 'in zh-Hans',
      'zh-Hant': 'in zh-Hant',
    });
  });
});
