import { useTranslations } from 'use-intl';
import type { Change } from '../../../rules/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { useAnswerWords } from './use-answer-words.ts';
import { useOptionWords } from './use-option-words.ts';

/** A change in two parts: which answer, and what it would say. */
export interface ChangeWords {
  readonly fact: string;
  readonly says: string;
  /** Both in one line. */
  readonly line: string;
}

/** A change in words: of a set of options only what would be chosen besides, and what no longer. */
export function useChangeWords(): (change: Change) => ChangeWords {
  const t = useTranslations('scenarios.change');
  const text = useText();
  const dates = useDates();
  const { facts } = useIndex();
  const answerWords = useAnswerWords();
  const optionWords = useOptionWords();
  return ({ fact: id, to, kind, added, removed }) => {
    const fact = facts.get(id);
    const label = fact === undefined ? id : text(fact.label);
    const more = optionWords(id, added);
    const parts = [
      ...(added.length === 0 ? [] : [kind === 'answer' ? more : t('also', { options: more })]),
      ...(removed.length === 0 ? [] : [t('notAnyMore', { options: optionWords(id, removed) })]),
    ];
    const whole = added.length === 0 && removed.length === 0;
    const changes = parts.join(t('semicolon'));
    const byDay = to.state === 'planned' ? t('planned', { says: changes, day: dates.day(to.by) }) : changes;
    const says = whole ? text(answerWords(id, to)) : byDay;
    return { fact: label, says, line: t('say', { fact: label, answer: says }) };
  };
}
