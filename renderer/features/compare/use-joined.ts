import { useLanguage } from '../../shared/i18n/index.ts';

/** Joins names into one line, as the language does it. Names hold commas of their own, hence the semicolon. */
export function useJoined(): (names: readonly string[]) => string {
  const { language } = useLanguage();
  return (names) => names.join(language === 'en' ? '; ' : '；');
}
