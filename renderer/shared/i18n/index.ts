export { dayInGuangzhou, formatDay, formatMoment } from './dates.ts';
export { LANGUAGE_NAMES, preferredLanguage } from './language.ts';
export { LanguageProvider, useDates, useLanguage, useText, type DateWords } from './language-provider.tsx';
export { formatNumber } from './numbers.ts';
export { sizeWords } from './size-words.ts';
export { unbroken } from './unbroken.ts';
export { messagesFor, overlay, type Messages, type MessageTree } from './messages.ts';
