import { LANGUAGES, type Language, type Text } from '../../../seeds/schema/index.ts';
import { LANGUAGE_NAMES, messagesFor, type Messages } from '../i18n/index.ts';

/** Words in the second language, and how the page says which language they are. */
export interface SecondWords {
  readonly words: string;
  readonly lang: string;
}

/** A text in the second language; `null` where none is wanted, or where it reads the same in both. */
export function secondWords(text: Text, first: Language, second: Language | null): SecondWords | null {
  if (second === null || second === first || text[second] === text[first]) return null;
  return { words: text[second], lang: LANGUAGE_NAMES[second].htmlLang };
}

/** The second language, or none where it is also the first. */
export function besideOf(language: Language, wanted: Language | null): Language | null {
  return wanted === language ? null : wanted;
}

/**
 * What is left beside when the first language is changed to `next`: whoever takes the second language as the first
 * goes on with both, the other way round.
 */
export function besideAfter(before: Language, beside: Language | null, next: Language): Language | null {
  return beside === next && before !== next ? before : beside;
}

/** What a function says in each of the three languages. */
export function sayInAll(say: (language: Language) => string): Text {
  const [en, hans, hant] = LANGUAGES.map(say);
  return { en: en ?? '', 'zh-Hans': hans ?? '', 'zh-Hant': hant ?? '' };
}

/** A plain message (no placeholders) in all three languages: `messageText((m) => m.interview.options.yes)`. */
export function messageText(pick: (messages: Messages) => string): Text {
  return sayInAll((language) => pick(messagesFor(language)));
}
