import type { Truth } from '../assess/types.ts';

/** Kleene conjunction: one false decides, else one unknown leaves it open. An empty list is true. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false';
  return truths.includes('unknown') ? 'unknown' : 'true';
}

/** Kleene disjunction: one true decides, else one unknown leaves it open. An empty list is false. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) return 'true';
  return truths.includes('unknown') ? 'unknown' : 'false';
}

/** Kleene negation: the unknown stays unknown. */
export function notOf(truth: Truth): Truth {
  switch (truth) {
    case 'true':
      return 'false';
    case 'false':
      return 'true';
    case 'unknown':
      return 'unknown';
  }
}
