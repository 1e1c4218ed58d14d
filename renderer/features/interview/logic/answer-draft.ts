import {
  isInterval,
  type Answer,
  type Fact,
  type Interval,
  type Value,
} from '../../../../seeds/schema/index.ts';
import { aboutRange } from '../../../shared/quantity/logic/about.ts';
import type { Draft, DraftValue } from '../../../storage/index.ts';

export type { Draft, DraftValue };

/** Why a draft is not an answer yet. Each has a message of its own in the catalogue of messages. */
export type DraftGap = 'needs-answer' | 'needs-date' | 'wrong-order' | 'out-of-range' | 'not-whole';

export type DraftReading =
  { readonly kind: 'ready'; readonly answer: Answer } | { readonly kind: 'gap'; readonly gap: DraftGap };

type NumberDraft = Extract<DraftValue, { type: 'number' }>;
type NumberFact = Extract<Fact, { type: 'number' }>;

/** A form in which nothing has been chosen. */
export function emptyValue(fact: Fact): DraftValue {
  switch (fact.type) {
    case 'boolean':
      return { type: 'boolean', flag: null };
    case 'choice':
      return { type: 'choice', option: null };
    case 'choices':
      return { type: 'choices', picked: [], none: false };
    case 'number':
      return { type: 'number', form: 'exact', exact: null, min: null, max: null };
  }
}

/** Fills the form from what was said before; `undefined` gives an empty form. */
export function toDraft(fact: Fact, answer: Answer | undefined): Draft {
  const empty = { mode: 'now', by: null, value: emptyValue(fact) } as const;
  if (answer === undefined) return empty;
  switch (answer.state) {
    case 'known':
      return { ...empty, value: toDraftValue(fact, answer.value) };
    case 'interval':
      return { ...empty, value: toDraftValue(fact, answer.range) };
    case 'planned':
      return { mode: 'planned', by: answer.by, value: toDraftValue(fact, answer.value) };
    case 'unknown':
    case 'declined':
      return { ...empty, mode: answer.state };
  }
}

function toDraftValue(fact: Fact, value: Value | Interval): DraftValue {
  const empty = emptyValue(fact);
  switch (empty.type) {
    case 'boolean':
      return typeof value === 'boolean' ? { ...empty, flag: value } : empty;
    case 'choice':
      return typeof value === 'string' ? { ...empty, option: value } : empty;
    case 'choices':
      return Array.isArray(value) ? { ...empty, picked: value, none: value.length === 0 } : empty;
    case 'number':
      if (typeof value === 'number') return { ...empty, exact: value };
      if (typeof value !== 'object' || !isInterval(value)) return empty;
      return { ...empty, form: 'between', min: value.min ?? null, max: value.max ?? null };
  }
}

/** Turns the form into an answer, or says what is still missing. */
export function readDraft(fact: Fact, draft: Draft): DraftReading {
  if (draft.mode === 'unknown' || draft.mode === 'declined') {
    return { kind: 'ready', answer: { state: draft.mode } };
  }
  const read = readValue(fact, draft.value);
  if (typeof read === 'object' && 'gap' in read) return { kind: 'gap', gap: read.gap };
  if (draft.mode === 'planned') {
    if (draft.by === null) return { kind: 'gap', gap: 'needs-date' };
    return { kind: 'ready', answer: { state: 'planned', value: read.value, by: draft.by } };
  }
  if (isInterval(read.value)) return { kind: 'ready', answer: { state: 'interval', range: read.value } };
  return { kind: 'ready', answer: { state: 'known', value: read.value } };
}

type ReadValue = { readonly value: Value | Interval } | { readonly gap: DraftGap };

function readValue(fact: Fact, value: DraftValue): ReadValue {
  const missing = { gap: 'needs-answer' } as const;
  switch (value.type) {
    case 'boolean':
      return value.flag === null ? missing : { value: value.flag };
    case 'choice':
      return value.option === null ? missing : { value: value.option };
    case 'choices':
      if (value.none) return { value: [] };
      return value.picked.length === 0 ? missing : { value: inCatalogueOrder(fact, value.picked) };
    case 'number':
      return fact.type === 'number' ? readNumber(fact, value) : missing;
  }
}

function inCatalogueOrder(fact: Fact, picked: readonly string[]): string[] {
  if (fact.type !== 'choices') return [...picked];
  return fact.options.map((option) => option.id).filter((id) => picked.includes(id));
}

function readNumber(fact: NumberFact, value: NumberDraft): ReadValue {
  const ends = value.form === 'between' ? [value.min, value.max] : [value.exact];
  const given = ends.filter((end) => end !== null);
  const [first] = given;
  if (first === undefined) return { gap: 'needs-answer' };
  if (given.some((end) => end < fact.min || end > fact.max)) return { gap: 'out-of-range' };
  if (fact.integer && given.some((end) => !Number.isInteger(end))) return { gap: 'not-whole' };
  switch (value.form) {
    case 'exact':
      return { value: first };
    case 'about':
      // From here on it is the range that it was said to mean; put into the form again it is a range too.
      return { value: aboutRange(first, fact) };
    case 'between':
      return readRange(value);
  }
}

function readRange({ min, max }: NumberDraft): ReadValue {
  if (min !== null && max !== null && min > max) return { gap: 'wrong-order' };
  return { value: { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) } };
}
