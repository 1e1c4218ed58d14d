import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import type { IsoDate, Language, Text } from '../../../seeds/schema/index.ts';
import { formatDay, formatMoment } from './dates.ts';
import { LANGUAGE_NAMES } from './language.ts';
import { messagesFor } from './messages.ts';

interface LanguageState {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState | null>(null);

/** Gives everything below it one language: messages, pack texts, dates, React Aria's own words and `<html lang>`. */
export function LanguageProvider({
  language,
  setLanguage,
  children,
}: LanguageState & { children: ReactNode }) {
  const state = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  const messages = useMemo(() => messagesFor(language), [language]);
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_NAMES[language].htmlLang;
  }, [language]);
  return (
    <LanguageContext value={state}>
      <IntlProvider locale={language} messages={messages} timeZone="Asia/Shanghai">
        <I18nProvider locale={LANGUAGE_NAMES[language].ariaLocale}>{children}</I18nProvider>
      </IntlProvider>
    </LanguageContext>
  );
}

/** The language on screen, and how to change it. */
export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (state === null) throw new Error('useLanguage outside LanguageProvider');
  return state;
}

/** A function that picks the reader's language out of a pack text: `const text = useText(); text(place.name)`. */
export function useText(): (text: Text) => string {
  const { language } = useLanguage();
  return useMemo(() => (text: Text) => text[language], [language]);
}

export interface DateWords {
  /** A calendar day of the catalogue or of an answer. */
  readonly day: (day: IsoDate) => string;
  /** A moment of this machine's clock, in milliseconds. */
  readonly moment: (epoch: number) => string;
}

/** Dates in the reader's language. */
export function useDates(): DateWords {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      day: (day: IsoDate) => formatDay(day, language),
      moment: (epoch: number) => formatMoment(epoch, language),
    }),
    [language],
  );
}
