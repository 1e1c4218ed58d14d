import { createTranslator } from 'use-intl';
import type { IsoDate, Language, Text } from '../../../../seeds/schema/index.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import type { Messages } from '../../../shared/i18n/messages.ts';
import type { Line, Run, Say } from './types.ts';

/** The fixed words of the paper, in one language. */
export type PaperWords = Messages['report']['paper'];

function translatorIn(language: Language, messages: PaperWords) {
  return createTranslator({
    locale: language,
    timeZone: 'Asia/Shanghai',
    messages,
    // A key on a paper that somebody signs for is worse than no paper.
    onError: (error) => {
      throw error;
    },
  });
}

/** What is needed to speak one language. */
export interface Tongue {
  readonly language: Language;
  readonly t: ReturnType<typeof translatorIn>;
  readonly text: (text: Text) => string;
  readonly day: (day: IsoDate) => string;
  /** Items of an enumeration, `a, b` or `甲、乙`. */
  readonly list: (items: readonly string[]) => string;
}

/** Says things in the chosen languages. */
export interface Voice {
  /** The first language alone, for what stands once. */
  readonly first: Tongue;
  readonly say: (make: (tongue: Tongue) => string | Line) => Say;
  /** A text of the catalogue. */
  readonly text: (text: Text, look?: Run['look']) => Say;
}

/** A run; without a look it is plain. */
export function run(words: string, lang: Run['lang'], look?: Run['look']): Run {
  return look === undefined ? { words, lang } : { words, lang, look };
}

/** The words of a line, without their looks. */
export function plainLine(line: Line): string {
  return line.map(({ words }) => words).join('');
}

/** Makes a voice for one or two languages. What reads the same in both is said once. */
export function createVoice(
  languages: readonly [Language, ...Language[]],
  words: Readonly<Record<Language, PaperWords>>,
): Voice {
  const [first, ...others] = languages;
  const mother = tongueIn(first, words[first]);
  const tongues = [mother, ...others.map((language) => tongueIn(language, words[language]))];
  const say: Voice['say'] = (make) => {
    const lines = tongues.map((tongue): Line => {
      const made = make(tongue);
      return typeof made === 'string' ? [run(made, tongue.language)] : made;
    });
    return lines.filter(
      (line, at) => lines.findIndex((other) => plainLine(other) === plainLine(line)) === at,
    );
  };
  return {
    first: mother,
    say,
    text: (text, look) => say((tongue) => [run(tongue.text(text), tongue.language, look)]),
  };
}

function tongueIn(language: Language, words: PaperWords): Tongue {
  const t = translatorIn(language, words);
  return {
    language,
    t,
    text: (text) => text[language],
    day: (day) => formatDay(day, language),
    list: (items) => items.join(t('and')),
  };
}
