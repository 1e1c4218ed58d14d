import type { Answers, FactId, IsoDate } from '../../seeds/schema/index.ts';
import { plannedDays } from '../assess/answer-values.ts';
import type { GateTable, Truths } from './gate-table.ts';

/** The answers without those plans that come true too late. */
export interface WithoutLate {
  readonly facts: ReadonlySet<FactId>;
  readonly truths: Truths;
}

/** What is left without the plans of after `until`; `null` when there are none. Worked out once for each day. */
export type LatePlans = (until: IsoDate | null) => WithoutLate | null;

/**
 * Sorts the plans of some answers by the days after which they cannot help; `null` when nothing is planned at all. What it
 * gives lasts until the next answers: the room for truths is used again.
 */
export function createLatePlans(gates: GateTable): (answers: Answers) => LatePlans | null {
  const rooms: Truths[] = [];
  return (answers) => {
    const days = plannedDays(answers);
    if (days.size === 0) return null;
    const known = new Map<IsoDate, WithoutLate | null>();
    const work = (until: IsoDate): WithoutLate | null => {
      const facts = lateFacts(days, until);
      if (facts.size === 0) return null;
      const room = (rooms[known.size] ??= gates.room());
      return { facts, truths: gates.evaluate(answers, room, facts) };
    };
    return (until) => {
      if (until === null) return null;
      const found = known.get(until);
      if (found !== undefined) return found;
      const made = work(until);
      known.set(until, made);
      return made;
    };
  };
}

/** The facts planned for a day after `until`. */
export function lateFacts(days: ReadonlyMap<FactId, IsoDate>, until: IsoDate): Set<FactId> {
  return new Set([...days].flatMap(([fact, by]) => (by > until ? [fact] : [])));
}
