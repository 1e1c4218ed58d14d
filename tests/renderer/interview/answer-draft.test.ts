import { describe, expect, test } from 'vitest';
import {
  readDraft,
  toDraft,
  type Draft,
  type DraftValue,
} from '../../../renderer/features/interview/logic/answer-draft.ts';
import {
  toggleOption,
  toggleSilence,
  withNone,
  withPicked,
  withTiming,
} from '../../../renderer/features/interview/logic/draft-edits.ts';
import { factSchema, type Answer, type Fact } from '../../../seeds/schema/index.ts';
import { booleanFact, choiceFact, choicesFact, day, numberFact } from '../../rules/support/builders.ts';

const fact = {
  flag: factSchema.parse(booleanFact('a.flag')),
  one: factSchema.parse(choiceFact('a.one', ['x', 'y'])),
  many: factSchema.parse(choicesFact('a.many', ['x', 'y', 'z'])),
  whole: factSchema.parse(numberFact('a.whole', { min: 0, max: 100 })),
  broken: factSchema.parse(numberFact('a.broken', { min: 0, max: 100, integer: false })),
};
const by = day('2027-03-31');
const draft = (value: DraftValue, over: Partial<Draft> = {}): Draft => ({
  mode: 'now',
  by: null,
  value,
  ...over,
});
const number = (over: Partial<Extract<DraftValue, { type: 'number' }>>): DraftValue => ({
  type: 'number',
  form: 'exact',
  exact: null,
  min: null,
  max: null,
  ...over,
});

describe('an answer put into the form and read again', () => {
  const cases: [string, Fact, Answer][] = [
    ['no', fact.flag, { state: 'known', value: false }],
    ['an option', fact.one, { state: 'known', value: 'y' }],
    ['a set', fact.many, { state: 'known', value: ['x', 'z'] }],
    ['none of these', fact.many, { state: 'known', value: [] }],
    ['nought', fact.whole, { state: 'known', value: 0 }],
    ['an interval', fact.whole, { state: 'interval', range: { min: 5, max: 9 } }],
    ['an open interval', fact.broken, { state: 'interval', range: { max: 9.5 } }],
    ['a planned set', fact.many, { state: 'planned', value: ['y'], by }],
    ['a planned interval', fact.whole, { state: 'planned', value: { min: 50 }, by }],
    ['unknown', fact.one, { state: 'unknown' }],
    ['declined', fact.whole, { state: 'declined' }],
  ];
  test.each(cases)('%s comes back as it was', (_name, about, answer) => {
    expect(readDraft(about, toDraft(about, answer))).toEqual({ kind: 'ready', answer });
  });

  test('a value of another type than the fact leaves the form empty', () => {
    expect(readDraft(fact.flag, toDraft(fact.flag, { state: 'known', value: 'x' })).kind).toBe('gap');
    expect(readDraft(fact.whole, toDraft(fact.whole, { state: 'known', value: ['x'] })).kind).toBe('gap');
  });
});

describe('what is missing', () => {
  test.each(Object.values(fact))('an empty form of a $type fact is no answer', (about) => {
    expect(readDraft(about, toDraft(about, undefined))).toEqual({ kind: 'gap', gap: 'needs-answer' });
  });

  test('an empty set is an answer only when somebody said "none of these"', () => {
    expect(readDraft(fact.many, draft({ type: 'choices', picked: [], none: false })).kind).toBe('gap');
    expect(readDraft(fact.many, draft({ type: 'choices', picked: [], none: true })).kind).toBe('ready');
  });

  test('a plan needs its day', () => {
    const planned = draft({ type: 'boolean', flag: true }, { mode: 'planned' });
    expect(readDraft(fact.flag, planned)).toEqual({ kind: 'gap', gap: 'needs-date' });
  });

  test.each([
    [100, 'ready'],
    [101, 'out-of-range'],
    [-1, 'out-of-range'],
    [2.5, 'not-whole'],
  ])('the number %d', (exact, expected) => {
    const reading = readDraft(fact.whole, draft(number({ exact })));
    expect(reading.kind === 'gap' ? reading.gap : reading.kind).toBe(expected);
  });

  test('a range has its ends in order, and both inside the bounds', () => {
    const read = (min: number | null, max: number | null) =>
      readDraft(fact.whole, draft(number({ form: 'between', min, max })));
    expect(read(9, 5)).toEqual({ kind: 'gap', gap: 'wrong-order' });
    expect(read(5, 500)).toEqual({ kind: 'gap', gap: 'out-of-range' });
    expect(read(null, null)).toEqual({ kind: 'gap', gap: 'needs-answer' });
    expect(read(5, 5)).toEqual({ kind: 'ready', answer: { state: 'interval', range: { min: 5, max: 5 } } });
  });
});

describe('edits', () => {
  const chosen = draft({ type: 'choices', picked: ['x'], none: false });

  test('options are saved in the order of the catalogue, whatever the order of choosing', () => {
    const reading = readDraft(fact.many, toggleOption(toggleOption(withPicked(chosen, []), 'z'), 'x'));
    expect(reading).toEqual({ kind: 'ready', answer: { state: 'known', value: ['x', 'z'] } });
  });

  test('"none of these" and options end each other', () => {
    const none = withNone(chosen, true);
    expect(none.value).toEqual({ type: 'choices', picked: [], none: true });
    expect(toggleOption(none, 'y').value).toEqual({ type: 'choices', picked: ['y'], none: false });
  });

  test('"I don’t know" keeps what was chosen, and comes off again', () => {
    const silent = toggleSilence(chosen, 'unknown');
    expect(readDraft(fact.many, silent)).toEqual({ kind: 'ready', answer: { state: 'unknown' } });
    expect(toggleSilence(silent, 'unknown')).toEqual(chosen);
    expect(toggleSilence(silent, 'declined').mode).toBe('declined');
  });

  test('choosing something ends a silence, and keeps a plan', () => {
    expect(toggleOption(toggleSilence(chosen, 'declined'), 'y').mode).toBe('now');
    const planned = withTiming(chosen, 'planned', by);
    expect(planned.by).toBe(by);
    expect(toggleOption(planned, 'y').mode).toBe('planned');
    expect(withTiming({ ...planned, by: day('2026-12-31') }, 'planned', by).by).toBe('2026-12-31');
  });
});
