import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseQuestion } from '../../../renderer/features/interview/logic/choose-question.ts';
import {
  dropChanges,
  overlayAnswers,
  sendChanges,
  stillPending,
  type Changes,
} from '../../../renderer/features/interview/logic/pending-answers.ts';
import type { Assessment } from '../../../rules/index.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  factId,
  is,
  provision,
  testOf,
} from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const catalogue = catalogueOf({
  facts: NAMES.map((id) => booleanFact(id)),
  provisions: NAMES.map((id) => provision(`p-${id}`, { audience: [testOf('t', is(id, true))] })),
});

/** Every assessment there can be, by who has been answered: the simulation below then needs no waiting. */
const assessments = new Map<string, Assessment>();
const keyOf = (answers: Answers) => [...answers.keys()].sort().join(' ');
for (let set = 0; set < 2 ** NAMES.length; set += 1) {
  const some = answersOf(
    Object.fromEntries(NAMES.filter((_, at) => (set & (1 << at)) !== 0).map((id) => [id, true])),
  );
  assessments.set(keyOf(some), await assessAll(catalogue, some));
}

/** How a new answer joins those on their way to the disk. */
type Send = (pending: Changes, given: Changes) => Changes;

/**
 * One interview on a slow device. A tick answers the question on screen at once, stores the oldest waiting write, or
 * tells the screen what is stored. Gives the questions in the order in which they were put on screen.
 */
function simulate(ticks: readonly ('answer' | 'store' | 'tell')[], send: Send): string[] {
  const disk = new Map<string, true>();
  const writes: string[] = [];
  let told: Answers = new Map();
  let pending: Changes = new Map();
  let held: string | null = null;
  /** What the case row says was on screen, as last told: it lags behind too. */
  let recorded: string | null = null;
  const screen: string[] = [];
  const show = () => {
    pending = stillPending(told, pending);
    const answers = overlayAnswers(told, pending);
    const assessment = assessments.get(keyOf(answers));
    if (assessment === undefined) throw new Error('no assessment');
    const pinned = [held, recorded];
    const shown = chooseQuestion(catalogue, answers, { opened: undefined, pinned, ...assessment });
    held = shown?.question.id ?? null;
    if (held !== null && screen.at(-1) !== held) screen.push(held);
    return shown;
  };
  let shown = show();
  for (const tick of ticks) {
    if (tick === 'answer' && shown !== null) {
      const [fact] = shown.question.facts;
      if (fact === undefined) throw new Error('no fact');
      pending = send(pending, answersOf({ [fact]: true }));
      writes.push(fact);
    }
    if (tick === 'store') {
      const next = writes.shift();
      if (next !== undefined) disk.set(next, true);
    }
    if (tick === 'tell') {
      told = answersOf(Object.fromEntries(disk));
      recorded = screen.at(-1) ?? null;
    }
    shown = show();
  }
  return screen;
}

const ticks = fc.array(
  fc.constantFrom('answer' as const, 'answer' as const, 'store' as const, 'tell' as const),
  {
    maxLength: 40,
  },
);
const isEachOnce = (screen: readonly string[]) => new Set(screen).size === screen.length;

describe('whoever answers faster than the device stores', () => {
  test('is never asked a question twice, whatever comes first', () => {
    fc.assert(
      fc.property(ticks, (list) => isEachOnce(simulate(list, sendChanges))),
      { numRuns: 500 },
    );
  });

  test('was asked again when a newer answer took the place of one still on its way', () => {
    const replacing: Send = (_pending, given) => given;
    expect(isEachOnce(simulate(['answer', 'answer'], replacing))).toBe(false);
    expect(isEachOnce(simulate(['answer', 'answer'], sendChanges))).toBe(true);
  });

  test('keeps the question on screen while the record of it is on its way', () => {
    const at = answersOf({});
    const assessment = assessments.get(keyOf(at));
    if (assessment === undefined) throw new Error('no assessment');
    const choose = (pinned: readonly (string | null)[]) =>
      chooseQuestion(catalogue, at, { opened: undefined, pinned, ...assessment })?.question.id;
    const [other, recorded] = ['ask-c', 'ask-b'];
    expect(choose([null, other, recorded])).toBe(other);
    expect(choose(['ask-d', other, recorded])).toBe('ask-d');
    expect(choose([null, null, null])).toBe(assessment.next?.id);
  });
});

describe('answers on their way to the disk', () => {
  const stored = answersOf({ a: true, b: false });

  test('count at once, and stand last, as they will once stored', () => {
    expect(overlayAnswers(stored, new Map())).toBe(stored);
    expect([...overlayAnswers(stored, answersOf({ a: false }))]).toEqual([
      ...answersOf({ b: false, a: false }),
    ]);
  });

  test('an answer taken back is gone at once', () => {
    expect([...overlayAnswers(stored, new Map([[factId('a'), null]])).keys()]).toEqual(['b']);
  });

  test('arrive one by one; what has not stays', () => {
    const pending: Changes = new Map([...answersOf({ a: false, c: true }), [factId('b'), null]]);
    expect(stillPending(stored, pending)).toBe(pending);
    expect([...stillPending(answersOf({ a: false, b: false }), pending).keys()]).toEqual(['c', 'b']);
    expect([...stillPending(answersOf({ a: false, c: true }), pending).keys()]).toEqual([]);
  });

  test('what could not be stored is forgotten, a newer answer to the same fact is not', () => {
    const [older, newer] = [answersOf({ a: true }), answersOf({ a: false })];
    const other = answersOf({ c: true });
    const pending = sendChanges(sendChanges(older, other), newer);
    expect([...pending.keys()]).toEqual(['c', 'a']);
    expect(dropChanges(pending, older)).toBe(pending);
    expect([...dropChanges(pending, other).keys()]).toEqual(['a']);
  });
});
