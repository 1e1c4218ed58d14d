import type { Language } from '../../../../seeds/schema/index.ts';

/** The locale of a language as Word names it. */
export const LOCALE = {
  en: 'en-GB',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-HK',
} as const satisfies Readonly<Record<Language, string>>;

const LATIN = 'Calibri';
const EAST_ASIAN = {
  en: 'Microsoft YaHei',
  'zh-Hans': 'Microsoft YaHei',
  'zh-Hant': 'Microsoft JhengHei',
} as const satisfies Readonly<Record<Language, string>>;

/** Latin letters and figures in one face, Chinese characters in that of their script. */
export function faceOf(language: Language) {
  const letters = { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: EAST_ASIAN[language] };
  // Quotation marks and dashes belong to both scripts: the hint has them drawn as Chinese ones.
  return language === 'en' ? letters : { ...letters, hint: 'eastAsia' };
}

/** In which language a run is: what a reader aloud and a spelling checker go by. */
export function languageOf(language: Language) {
  return { value: LOCALE[language], eastAsia: LOCALE[language === 'en' ? 'zh-Hans' : language] };
}
