import type { Answers, FactId, IsoDate } from '../../seeds/schema/index.ts';
import type { Truths, TruthTable } from './truth-table.ts';

/** The answers without those plans that come true too late. */
export interface WithoutLate {
  readonly facts: ReadonlySet<FactId>;
  readonly truths: Truths;
}

/** Planned answers against the ends of periods. */
export interface LatePlans {
  /** Whether anything is planned at all. */
  readonly any: boolean;
  /** What is left without the plans of after `until`; `null` when there are none. Worked out once for each day. */
  readonly after: (until: IsoDate | null) => WithoutLate | null;
}

/** Sorts the plans of some answers by the days after which they cannot help. */
export function createLatePlans(
  table: TruthTable,
  answers: Answers,
  days: ReadonlyMap<FactId, IsoDate>,
): LatePlans {
  const known = new Map<IsoDate, WithoutLate | null>();
  const work = (until: IsoDate): WithoutLate | null => {
    const facts = lateFacts(days, until);
    return facts.size === 0 ? null : { facts, truths: table.evaluate(answers, facts) };
  };
  return {
    any: days.size > 0,
    after: (until) => {
      if (until === null) return null;
      const found = known.get(until);
      if (found !== undefined) return found;
      const made = work(until);
      known.set(until, made);
      return made;
    },
  };
}

/** The facts planned for a day after `until`. */
export function lateFacts(days: ReadonlyMap<FactId, IsoDate>, until: IsoDate): Set<FactId> {
  return new Set([...days].flatMap(([fact, by]) => (by > until ? [fact] : [])));
}
