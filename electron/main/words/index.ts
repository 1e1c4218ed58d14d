import type { ShellLanguage } from '../../contract/index.ts';
import { EN } from './en.ts';
import type { ShellWords } from './shell-words.ts';
import { ZH_HANS } from './zh-hans.ts';
import { ZH_HANT } from './zh-hant.ts';

export { MENUS, ROLES } from './shell-words.ts';
export type { ShellMenu, ShellQuestion, ShellRole, ShellWords } from './shell-words.ts';

const WORDS: Readonly<Record<ShellLanguage, ShellWords>> = {
  en: EN,
  'zh-Hans': ZH_HANS,
  'zh-Hant': ZH_HANT,
};

/** The words of one language. */
export function shellWords(language: ShellLanguage): ShellWords {
  return WORDS[language];
}

/**
 * The language for a system locale such as `zh-HK`, until the page has said which one the person chose. Chinese is
 * Traditional in Hong Kong, Macao and Taiwan; the rest is English.
 */
export function languageOfLocale(locale: string): ShellLanguage {
  const [language, ...subtags] = locale.toLowerCase().split(/[-_]/);
  if (language !== 'zh') return 'en';
  const isTraditional =
    subtags.some((subtag) => ['hant', 'hk', 'mo', 'tw'].includes(subtag)) && !subtags.includes('hans');
  return isTraditional ? 'zh-Hant' : 'zh-Hans';
}
