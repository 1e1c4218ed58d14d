import { createTranslator } from 'use-intl';
import { describeAnswer } from '../../../../rules/index.ts';
import type { Catalogue, Fact, Language } from '../../../../seeds/schema/index.ts';
import { messagesFor } from '../../../shared/i18n/messages.ts';
import type { AskEntry } from './ask-list.ts';

/** A letter ready to be pasted into an e-mail. Plain text; lines end in `\n`. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Up to this many choices are listed; of more the first few stand as examples and the rest is left to the client's words. */
export const LISTED_CHOICES = 12;
const EXAMPLES = 8;

/** What a letter may take from an entry: nothing about verdicts or provisions, and never a note. */
export type Asked = Pick<AskEntry, 'fact' | 'question' | 'answer'>;

/**
 * Writes the questions to the client in one or two languages. Each is numbered; what one question asks together stands
 * together. Contains no name, no verdict, no provision and no promise. In two languages the whole letter stands twice, first language first.
 */
export function writeLetter(
  catalogue: Catalogue,
  asked: readonly Asked[],
  languages: readonly Language[],
): Letter {
  const letters = languages.map((language) => writeIn(catalogue, asked, language));
  return {
    subject: letters.map(({ subject }) => subject).join(' / '),
    body: letters.map(({ body }) => body).join('\n\n* * *\n\n'),
  };
}

type Words = ReturnType<typeof wordsIn>;

function wordsIn(language: Language) {
  return createTranslator({
    locale: language,
    messages: messagesFor(language),
    namespace: 'officer.letter',
  });
}

function writeIn(catalogue: Catalogue, asked: readonly Asked[], language: Language): Letter {
  const t = wordsIn(language);
  const plans = asked.some(({ fact }) => fact.planned !== undefined);
  const groups = byQuestion(asked);
  const questions = groups.map((group, index) => writeQuestion(catalogue, group, index + 1, language, t));
  const parts = [
    t('greeting'),
    t('intro', { count: groups.length }),
    ...questions,
    ...(plans ? [t('planned')] : []),
    t('purpose'),
    t('closing'),
  ];
  return { subject: t('subject'), body: parts.join('\n\n') };
}

/** The facts that one question asks for, in the order of the list. */
interface Group {
  readonly question: Asked['question'];
  readonly items: readonly Asked[];
}

function byQuestion(asked: readonly Asked[]): readonly Group[] {
  const questions = [...new Map(asked.map(({ question }) => [question.id, question])).values()];
  return questions.map((question) => ({
    question,
    items: asked.filter((item) => item.question.id === question.id),
  }));
}

function writeQuestion(
  catalogue: Catalogue,
  { question, items }: Group,
  number: number,
  language: Language,
  t: Words,
): string {
  const named = question.facts.length > 1;
  const lines = items.flatMap(({ fact, answer }) => {
    const known = answer !== undefined && answer.state !== 'unknown' && answer.state !== 'declined';
    return [
      ...(named ? [t('part', { label: fact.label[language] })] : []),
      ...howToAnswer(catalogue, fact, language, t),
      ...(known ? [t('soFar', { answer: describeAnswer(catalogue, fact.id, answer, language) })] : []),
    ];
  });
  return [`${number}. ${question.ask[language]}`, ...indent(lines)].join('\n');
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `   ${line}`);

/** How to answer: yes or no, one or several of a list, in one's own words, or a number with its unit. */
function howToAnswer(catalogue: Catalogue, fact: Fact, language: Language, t: Words): readonly string[] {
  switch (fact.type) {
    case 'boolean':
      return [t('yesNo')];
    case 'number':
      return [t('number', { unit: fact.unit[language] })];
    case 'choice':
    case 'choices': {
      const labels = fact.options.map(({ label }) => label[language]);
      // The first of a hundred industries would mislead as examples.
      if (labels.length === catalogue.industries.length && labels.length > LISTED_CHOICES)
        return [t('ownWords')];
      if (labels.length > LISTED_CHOICES)
        return [t('examples', { examples: labels.slice(0, EXAMPLES).join(t('semicolon')) })];
      const how = fact.type === 'choice' ? t('oneOf') : t('someOf');
      return [how, ...labels.map((label) => `- ${label}`)];
    }
  }
}
