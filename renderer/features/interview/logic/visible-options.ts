import type { Fact, FactOption } from '../../../../seeds/schema/index.ts';
import type { Draft } from './answer-draft.ts';
import { toggleOption, withNone, withValue } from './draft-edits.ts';
import { filterOptions } from './filter-options.ts';

/** Above this many options a box to find one appears. */
export const FILTER_FROM = 9;

/** The id under which "none of these" stands among the options on screen. It is never an option of a fact. */
export const NONE = '(none)';

/** Whether a fact has so many options that one has to look for them. */
export function hasFilter(fact: Fact): boolean {
  return (fact.type === 'choice' || fact.type === 'choices') && fact.options.length >= FILTER_FROM;
}

/** The options on screen for what is typed. Facts without options give none. */
export function visibleOptions(fact: Fact, query: string): readonly FactOption[] {
  if (fact.type !== 'choice' && fact.type !== 'choices') return [];
  return hasFilter(fact) ? filterOptions(fact.options, query) : fact.options;
}

/** The ids that number keys reach, in the order on screen. */
export function pickableIds(fact: Fact, query: string): readonly string[] {
  switch (fact.type) {
    case 'boolean':
      return ['yes', 'no'];
    case 'choice':
      return visibleOptions(fact, query).map((option) => option.id);
    case 'choices':
      return [...visibleOptions(fact, query).map((option) => option.id), NONE];
    case 'number':
      return [];
  }
}

/** Chooses, or for a multiple choice toggles, one of `pickableIds`. */
export function pickOption(draft: Draft, id: string): Draft {
  switch (draft.value.type) {
    case 'boolean':
      return withValue(draft, { type: 'boolean', flag: id === 'yes' });
    case 'choice':
      return withValue(draft, { type: 'choice', option: id });
    case 'choices':
      return id === NONE ? withNone(draft, !draft.value.none) : toggleOption(draft, id);
    case 'number':
      return draft;
  }
}
