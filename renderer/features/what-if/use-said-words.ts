import { useTranslations } from 'use-intl';
import type { Fact } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import type { Said } from './logic/answer-effects.ts';

/** At most so many options are named; the rest is counted. */
const NAMED = 8;

/** Answers that come to the same, in one line. */
export function useSaidWords(): (fact: Fact, said: readonly Said[]) => string {
  const t = useTranslations('scenarios.would');
  const text = useText();
  const range = useRangeWords();
  return (fact, said) => {
    const words = said.map((one): string => {
      switch (one.kind) {
        case 'flag':
          return one.flag ? t('yes') : t('no');
        case 'option': {
          const options = 'options' in fact ? fact.options : [];
          const option = options.find(({ id }) => id === one.option);
          return option === undefined ? one.option : text(option.label);
        }
        case 'all-of-them':
        case 'none-of-them':
          return t(one.kind);
        case 'range':
          return range(one, fact.type === 'number' ? text(fact.unit) : '');
      }
    });
    const shown = words.length <= NAMED + 1 ? words : words.slice(0, NAMED);
    const rest = words.length - shown.length;
    return `${shown.join(' · ')}${rest === 0 ? '' : ` · ${t('optionsRest', { count: rest })}`}`;
  };
}

function useRangeWords(): (range: Extract<Said, { kind: 'range' }>, unit: string) => string {
  const t = useTranslations('scenarios.would.range');
  return ({ min, max }, unit) => {
    if (min === null && max === null) return t('all');
    if (min === null) return t(max?.in === true ? 'upTo' : 'below', { max: max?.value ?? 0, unit });
    if (max === null) return t(min.in ? 'from' : 'above', { min: min.value, unit });
    const ends = { min: min.value, max: max.value, unit };
    if (min.value === max.value) return t('at', ends);
    return t(min.in && max.in ? 'within' : 'between', ends);
  };
}
