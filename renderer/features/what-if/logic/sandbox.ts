import {
  sameAnswer,
  type Answer,
  type Answers,
  type FactId,
  type IsoDate,
  type PlaceId,
} from '../../../../seeds/schema/index.ts';

/** What is otherwise than in the real case. Nothing of it is ever stored. */
export interface Sandbox {
  /** `null`: as if this had not been answered. */
  readonly changes: ReadonlyMap<FactId, Answer | null>;
  /** `null`: the places of the case. An empty list stands for all of them, as in a case. */
  readonly places: readonly PlaceId[] | null;
  /** `null`: the day of the case. */
  readonly asOf: IsoDate | null;
}

/** The real case, as far as a sandbox lies beside it. */
export interface RealCase {
  readonly answers: Answers;
  readonly places: readonly PlaceId[];
  readonly asOf: IsoDate;
}

export const UNTOUCHED: Sandbox = { changes: new Map(), places: null, asOf: null };

/** Gives one fact another answer, or none. */
export function withChange(sandbox: Sandbox, fact: FactId, answer: Answer | null): Sandbox {
  const changes = new Map(sandbox.changes);
  // The one changed last stands last.
  changes.delete(fact);
  return { ...sandbox, changes: changes.set(fact, answer) };
}

/** Back to the case's own answer for one fact. */
export function withoutChange(sandbox: Sandbox, fact: FactId): Sandbox {
  return { ...sandbox, changes: new Map([...sandbox.changes].filter(([changed]) => changed !== fact)) };
}

/** Leaves out what does not differ from the case, which may itself have changed since. */
export function differing(sandbox: Sandbox, real: RealCase): Sandbox {
  const { changes, places, asOf } = sandbox;
  const differ = [...changes].filter(([fact, answer]) => !sameAnswer(answer, real.answers.get(fact)));
  return {
    changes: differ.length === changes.size ? changes : new Map(differ),
    places: places === null || sameSet(places, real.places) ? null : places,
    asOf: asOf === real.asOf ? null : asOf,
  };
}

/** Whether anything at all is otherwise; of a sandbox without what does not differ. */
export function isTouched({ changes, places, asOf }: Sandbox): boolean {
  return changes.size > 0 || places !== null || asOf !== null;
}

/** The answers as they stand in the sandbox: those of the case in their order, what is new behind them. */
export function sandboxAnswers(answers: Answers, { changes }: Pick<Sandbox, 'changes'>): Answers {
  const laid = new Map(answers);
  for (const [fact, answer] of changes) {
    if (answer === null) laid.delete(fact);
    else laid.set(fact, answer);
  }
  return laid;
}

function sameSet(a: readonly PlaceId[], b: readonly PlaceId[]): boolean {
  return a.length === b.length && a.every((place) => b.includes(place));
}
