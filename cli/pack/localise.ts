import { Converter } from 'opencc-js';
import type { HongKongFile } from '../../seeds/schema/index.ts';

/** Simplified Chinese → traditional Chinese as written in Hong Kong. */
export type ToHongKong = (simplified: string) => string;

/**
 * Builds the conversion: OpenCC's mainland → Hong Kong tables, then our reviewed terms in one pass, longest
 * first, so that a protected official term is never changed by a shorter rule inside it.
 */
export function createToHongKong(terms: HongKongFile['terms']): ToHongKong {
  const convert = Converter({ from: 'cn', to: 'hk' });
  const replacements = new Map(terms);
  if (replacements.size === 0) return (simplified) => convert(simplified);
  const longestFirst = [...replacements.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escapeForPattern).join('|'), 'gu');
  return (simplified) => convert(simplified).replace(pattern, (found) => replacements.get(found) ?? found);
}

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Copies plain data, turning every seed text `{en, zh, hk?}` into a pack text `{en, zh-Hans, zh-Hant}`.
 * The result is parsed by the pack schema afterwards, so nothing here needs to know the records.
 */
export function localise(data: unknown, toHongKong: ToHongKong): unknown {
  if (Array.isArray(data)) return data.map((item) => localise(item, toHongKong));
  if (typeof data !== 'object' || data === null) return data;
  if (isSeedText(data)) {
    const zh = closeUp(data.zh);
    return { en: data.en, 'zh-Hans': zh, 'zh-Hant': data.hk ?? toHongKong(zh) };
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, localise(value, toHongKong)]));
}

/** Takes out the blanks that a folded YAML line leaves between Chinese characters. */
function closeUp(text: string): string {
  return text.replace(/([\u3000-\u9fff\uff00-\uffef])\s+(?=[\u3000-\u9fff\uff00-\uffef])/gu, '$1');
}

function isSeedText(data: object): data is { en: string; zh: string; hk?: string } {
  return 'en' in data && 'zh' in data && typeof data.en === 'string' && typeof data.zh === 'string';
}
