import { sameAnswer, type Answer, type Answers, type FactId } from '../../../../seeds/schema/index.ts';
import type { Changes } from './pending-answers.ts';

/** One fact before and after a step; `null` is "nothing said". */
export interface FactStep {
  readonly fact: FactId;
  readonly before: Answer | null;
  readonly after: Answer | null;
}

/** What one save changed: one fact or several. */
export type Step = readonly FactStep[];

/** What can be taken back and given again, latest last. */
export interface AnswerHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_HISTORY: AnswerHistory = { done: [], undone: [] };
/** Far more than anybody takes back; it only keeps memory bounded. */
export const MOST_STEPS = 200;

/** Which facts a save really changes. Empty when everything was so already. */
export function stepOf(answers: Answers, given: Changes): Step {
  return [...given].flatMap(([fact, after]): FactStep[] => {
    const before = answers.get(fact) ?? null;
    return sameAnswer(before, after) ? [] : [{ fact, before, after }];
  });
}

/** Notes a save. What had been undone before it can no longer be given again. */
export function recordStep(history: AnswerHistory, step: Step): AnswerHistory {
  if (step.length === 0) return history;
  return { done: [...history.done, step].slice(-MOST_STEPS), undone: [] };
}

/** Forgets a save that came to nothing: it could not be stored. */
export function forgetStep(history: AnswerHistory, step: Step): AnswerHistory {
  const done = history.done.filter((other) => other !== step);
  return done.length === history.done.length ? history : { ...history, done };
}

/** What undoing or redoing one step does. */
export interface Taken {
  readonly history: AnswerHistory;
  /** The facts that do change, as they stood and as they will. */
  readonly step: Step;
  readonly changes: Changes;
  /** Facts that have been answered differently since, in another window: they stay as they are. */
  readonly left: readonly FactId[];
}

/** Takes back the latest save; `null` when there is none. */
export function undoStep(history: AnswerHistory, answers: Answers): Taken | null {
  const step = history.done.at(-1);
  if (step === undefined) return null;
  const back = step.map(({ fact, before, after }) => ({ fact, before: after, after: before }));
  const taken = take(back, answers);
  const again = step.filter(({ fact }) => taken.changes.has(fact));
  const undone = again.length === 0 ? history.undone : [...history.undone, again];
  return { ...taken, history: { done: history.done.slice(0, -1), undone } };
}

/** Gives again what was undone last; `null` when there is nothing. */
export function redoStep(history: AnswerHistory, answers: Answers): Taken | null {
  const step = history.undone.at(-1);
  if (step === undefined) return null;
  const taken = take(step, answers);
  const done = taken.step.length === 0 ? history.done : [...history.done, taken.step];
  return { ...taken, history: { done, undone: history.undone.slice(0, -1) } };
}

/** A fact changes only while it still says what the step left it saying. */
function take(step: Step, answers: Answers): Omit<Taken, 'history'> {
  const valid = step.filter(({ fact, before }) => sameAnswer(answers.get(fact), before));
  return {
    step: valid,
    changes: new Map(valid.map(({ fact, after }) => [fact, after])),
    left: step.filter((entry) => !valid.includes(entry)).map(({ fact }) => fact),
  };
}
