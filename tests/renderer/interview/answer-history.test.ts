import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  forgetStep,
  MOST_STEPS,
  NO_HISTORY,
  recordStep,
  redoStep,
  stepOf,
  undoStep,
  type AnswerHistory,
  type Taken,
} from '../../../renderer/features/interview/logic/answer-history.ts';
import { readHistoryKey } from '../../../renderer/features/interview/logic/history-keys.ts';
import { overlayAnswers, type Changes } from '../../../renderer/features/interview/logic/pending-answers.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import { answersOf, day, factId } from '../../rules/support/builders.ts';

interface Case {
  readonly answers: Answers;
  readonly history: AnswerHistory;
}
const START: Case = { answers: new Map(), history: NO_HISTORY };

function save({ answers, history }: Case, written: Record<string, unknown>): Case {
  const given = answersOf(written);
  return {
    answers: overlayAnswers(answers, given),
    history: recordStep(history, stepOf(answers, given)),
  };
}

function take(before: Case, taken: Taken | null): Case {
  if (taken === null) return before;
  return { answers: overlayAnswers(before.answers, taken.changes), history: taken.history };
}
const undo = (now: Case) => take(now, undoStep(now.history, now.answers));
const redo = (now: Case) => take(now, redoStep(now.history, now.answers));
const said = ({ answers }: Case) =>
  Object.fromEntries(
    [...answers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, a]) => [id, JSON.stringify(a)]),
  );

describe('undo and redo', () => {
  const one = save(START, { a: true });
  const two = save(one, { a: false, b: 'unknown' });

  test('take back several steps, one save at a time, and give them again', () => {
    expect(said(undo(two))).toEqual(said(one));
    expect(said(undo(undo(two)))).toEqual({});
    expect(said(redo(redo(undo(undo(two)))))).toEqual(said(two));
    expect(undoStep(NO_HISTORY, new Map())).toBeNull();
    expect(redoStep(two.history, two.answers)).toBeNull();
  });

  test('a save that changes nothing is no step, whatever the order of its keys', () => {
    const planned = save(START, { a: { planned: true, by: '2027-12-31' } });
    const same: Changes = new Map([[factId('a'), { by: day('2027-12-31'), value: true, state: 'planned' }]]);
    expect(stepOf(planned.answers, same)).toEqual([]);
    expect(recordStep(planned.history, [])).toBe(planned.history);
  });

  test('a new save ends what could be given again', () => {
    const other = save(undo(two), { c: true });
    expect(redoStep(other.history, other.answers)).toBeNull();
    expect(said(undo(undo(other)))).toEqual({});
  });

  test('a save that could not be stored leaves no step', () => {
    const step = stepOf(one.answers, answersOf({ b: true }));
    const recorded = recordStep(one.history, step);
    expect(forgetStep(recorded, step)).toEqual({ ...one.history, undone: [] });
    expect(forgetStep(one.history, step)).toBe(one.history);
  });

  test(`keeps ${MOST_STEPS} steps, the latest`, () => {
    let now = START;
    for (let step = 0; step <= MOST_STEPS; step += 1) now = save(now, { a: step % 2 === 0 });
    expect(now.history.done).toHaveLength(MOST_STEPS);
    for (let step = 0; step <= MOST_STEPS; step += 1) now = undo(now);
    expect(said(now)).toEqual(said(one));
  });
});

describe('an answer that another window has changed in between', () => {
  const two = save(START, { a: true, b: true });
  const elsewhere: Case = { ...two, answers: overlayAnswers(two.answers, answersOf({ b: 'declined' })) };

  test('stays as it is, is named, and the other fact of the step goes back', () => {
    const taken = undoStep(elsewhere.history, elsewhere.answers);
    expect(taken?.left).toEqual(['b']);
    expect([...(taken?.changes ?? [])]).toEqual([['a', null]]);
    const undone = take(elsewhere, taken);
    expect(said(undone)).toEqual({ b: '{"state":"declined"}' });
    expect(said(redo(undone))).toEqual(said(elsewhere));
  });

  test('where nothing of a step is left to take back, the step is spent and cannot be given again', () => {
    const single = save(START, { b: true });
    const changed: Case = { ...single, answers: answersOf({ b: false }) };
    const taken = undoStep(changed.history, changed.answers);
    expect([taken?.changes.size, taken?.left, taken?.history]).toEqual([0, ['b'], NO_HISTORY]);
  });

  test('redo does not overwrite either', () => {
    const undone = undo(save(START, { a: true }));
    const answeredElsewhere: Case = { ...undone, answers: answersOf({ a: false }) };
    expect(redoStep(answeredElsewhere.history, answeredElsewhere.answers)).toMatchObject({
      left: ['a'],
      step: [],
    });
  });
});

test('whatever is saved, undoing everything gives the beginning and redoing everything the end', () => {
  const value = fc.constantFrom<unknown>(true, false, 'unknown', 'declined');
  const saves = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { minKeys: 1 }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(saves, (list) => {
      const end = list.reduce<Case>(save, START);
      let now = end;
      const steps = end.history.done.length;
      for (let step = 0; step < steps; step += 1) now = undo(now);
      expect(said(now)).toEqual({});
      for (let step = 0; step < steps; step += 1) now = redo(now);
      expect(said(now)).toEqual(said(end));
    }),
  );
});

describe('keys of undo and redo', () => {
  const stroke = (key: string, over: Partial<Parameters<typeof readHistoryKey>[0]> = {}) =>
    readHistoryKey({
      key,
      altKey: false,
      ctrlKey: true,
      metaKey: false,
      shiftKey: false,
      typing: false,
      ...over,
    });

  test('Ctrl or Cmd with Z, with Shift the other way; also with caps lock', () => {
    expect(stroke('z')).toBe('undo');
    expect(stroke('Z')).toBe('undo');
    expect(stroke('Z', { shiftKey: true })).toBe('redo');
    expect(stroke('z', { shiftKey: true, ctrlKey: false, metaKey: true })).toBe('redo');
  });

  test('never while somebody types, nor with other keys held', () => {
    expect(stroke('z', { typing: true })).toBeNull();
    expect(stroke('z', { altKey: true })).toBeNull();
    expect(stroke('z', { metaKey: true })).toBeNull();
    expect(stroke('z', { ctrlKey: false })).toBeNull();
    expect(stroke('y')).toBeNull();
  });
});
