import { describe, expect, test, vi } from 'vitest';
import { dayInGuangzhou, formatDay } from '../../../renderer/shared/i18n/dates.ts';
import { preferredLanguage } from '../../../renderer/shared/i18n/language.ts';
import { messagesFor, overlay } from '../../../renderer/shared/i18n/messages.ts';
import { isoDateSchema } from '../../../seeds/schema/index.ts';

vi.mock('#messages/zh-Hant', () => ({ default: { common: { close: '關閉' }, extra: { never: 'shown' } } }));

const leaves = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)]],
  );

describe('messages', () => {
  test('English and simplified Chinese have the same keys, and no message is empty', () => {
    const [en, hans] = [leaves(messagesFor('en')), leaves(messagesFor('zh-Hans'))];
    expect(hans.map(([key]) => key).sort()).toEqual(en.map(([key]) => key).sort());
    expect([...en, ...hans].filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  test('no Chinese message asks for an argument that the English one does not get', () => {
    const argument = /(?<!(?:=\d+|zero|one|two|few|many|other) )\{(\w+)[,}]/g;
    const names = (words: string) => [...words.matchAll(argument)].map(([, name]) => name);
    const en = new Map(leaves(messagesFor('en')));
    const strangers = leaves(messagesFor('zh-Hans')).filter(([key, words]) => {
      const given = new Set(names(en.get(key) ?? ''));
      return names(words).some((name) => !given.has(name));
    });
    expect(strangers).toEqual([]);
  });

  test('traditional Chinese is laid over simplified: what is missing stands in, what is unknown is left out', () => {
    const hant = messagesFor('zh-Hant');
    expect(hant.common.close).toBe('關閉');
    expect(hant.common.cancel).toBe(messagesFor('zh-Hans').common.cancel);
    expect(Object.keys(hant)).not.toContain('extra');
    expect(overlay({ a: { b: 'x' } }, { a: 'text where a group belongs' })).toEqual({ a: { b: 'x' } });
  });
});

describe('languages and days', () => {
  test.each([
    [['zh-HK', 'en'], 'zh-Hant'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-Hant-MO'], 'zh-Hant'],
    [['yue'], 'zh-Hant'],
    [['zh-CN', 'en-US'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['de-DE', 'en-GB'], 'en'],
    [['de-DE'], 'en'],
    [[], 'en'],
  ])('%j reads %s', (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });

  test('the day in Guangzhou turns at 16:00 UTC', () => {
    expect(dayInGuangzhou(Date.UTC(2026, 11, 31, 15, 59, 59))).toBe('2026-12-31');
    expect(dayInGuangzhou(Date.UTC(2026, 11, 31, 16, 0, 0))).toBe('2027-01-01');
  });

  test('a day is the same day wherever the machine stands', () => {
    const day = isoDateSchema.parse('2021-02-02');
    expect(formatDay(day, 'en')).toBe('2 February 2021');
    expect(formatDay(day, 'zh-Hans')).toBe('2021年2月2日');
    expect(formatDay(day, 'zh-Hant')).toBe('2021年2月2日');
  });
});
