import type { Draft, DraftValue } from './answer-draft.ts';

/** Puts a value into the form; saying something ends "I don't know" and "rather not say". */
export function withValue(draft: Draft, value: DraftValue): Draft {
  const mode = draft.mode === 'planned' ? 'planned' : 'now';
  return { ...draft, mode, value };
}

/** Sets the options of a multiple choice; choosing one ends "none of these". */
export function withPicked(draft: Draft, picked: readonly string[]): Draft {
  return withValue(draft, { type: 'choices', picked, none: false });
}

/** Says, or takes back, "none of these". */
export function withNone(draft: Draft, none: boolean): Draft {
  return withValue(draft, { type: 'choices', picked: [], none });
}

/** Adds an option that is not in the set, removes one that is. */
export function toggleOption(draft: Draft, id: string): Draft {
  if (draft.value.type !== 'choices') return draft;
  const { picked } = draft.value;
  return withPicked(draft, picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
}

/** Switches "I don't know" or "rather not say" on, or off again. The chosen value is kept meanwhile. */
export function toggleSilence(draft: Draft, silence: 'unknown' | 'declined'): Draft {
  return { ...draft, mode: draft.mode === silence ? 'now' : silence };
}

/** Says that the value holds today, or only from a planned day on. */
export function withTiming(draft: Draft, mode: 'now' | 'planned', suggested: Draft['by']): Draft {
  return { ...draft, mode, by: mode === 'planned' ? (draft.by ?? suggested) : draft.by };
}
