import type { IsoDate, Language } from '../../../seeds/schema/index.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK' };

/** Making a format is dear and using it is cheap: each is made once. */
function once<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const dayFormat = once(
  (language: Language) => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A calendar day in words: `2 February 2021`, `2021年2月2日`. */
export function formatDay(day: IsoDate, language: Language): string {
  return dayFormat(language).format(new Date(`${day}T00:00:00Z`));
}

/** A moment on this machine's clock, shown where the person is: `22 Nov 2026, 15:04`. */
export function formatMoment(epoch: number, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  // No line breaks between 上午 and the hour.
  return format.format(new Date(epoch)).replace(/(?<=[上下]午)(?=\d)/u, '\u2060');
}

/** The calendar day a moment falls on in Guangzhou. */
export function dayInGuangzhou(epoch: number): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(new Date(epoch)).map((part) => [part.type, part.value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
