import type { Language } from '../../../seeds/schema/index.ts';

/** What each language is called on its own switch, and how the browser is told about it. */
export const LANGUAGE_NAMES: Readonly<
  Record<Language, { short: string; name: string; htmlLang: string; ariaLocale: string }>
> = {
  en: { short: 'EN', name: 'English', htmlLang: 'en', ariaLocale: 'en-GB' },
  'zh-Hans': { short: '简', name: '简体中文', htmlLang: 'zh-Hans', ariaLocale: 'zh-CN' },
  'zh-Hant': { short: '繁', name: '繁體中文（香港）', htmlLang: 'zh-Hant-HK', ariaLocale: 'zh-TW' },
};

/** The best of our three languages for what the browser says the reader prefers. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const lower = tag.toLowerCase();
    if (/^zh-(hant|hk|tw|mo)/.test(lower) || /^yue/.test(lower)) return 'zh-Hant';
    if (lower.startsWith('zh')) return 'zh-Hans';
    if (lower.startsWith('en')) return 'en';
  }
  return 'en';
}
