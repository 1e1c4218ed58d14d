import type { Fact } from '../../seeds/schema/index.ts';
import type { Mapping } from './types.ts';

const YES_NO: readonly string[] = ['yes', 'no'];

/**
 * What a word of the sheet can be said to mean for a fact: one of its options, or yes or no where its cells say
 * these. Besides, any word can be said to mean nothing.
 */
export function wordMeanings(mapping: Pick<Mapping, 'columns'>, fact: Fact | undefined): readonly string[] {
  switch (fact?.type) {
    case undefined:
    case 'number':
      return [];
    case 'boolean':
      return YES_NO;
    case 'choice':
      return fact.options.map(({ id }) => id);
    case 'choices':
      return mapping.columns.some((use) => use.to === 'option' && use.fact === fact.id)
        ? YES_NO
        : fact.options.map(({ id }) => id);
  }
}
