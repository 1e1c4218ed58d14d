import {
  eachLeaf,
  type Answers,
  type Catalogue,
  type FactId,
  type IsoDate,
  type Provision,
} from '../../seeds/schema/index.ts';
import { plannedDays } from '../assess/answer-values.ts';
import { testsOf } from '../assess/prepare.ts';
import { GateTable, type Truths } from './gate-table.ts';
import { lateFacts } from './late-plans.ts';
import { TRUE } from './leaf-table.ts';

/** Tells of single provisions whether all their tests hold, without deciding the others. */
export interface Holding {
  /** The provisions whose tests look at a fact, in catalogue order. */
  readonly readersOf: (fact: FactId) => readonly Provision[];
  /** Whether all tests hold of some answers; a plan of after the period counts as nothing. Period and places are not looked at. */
  readonly of: (answers: Answers) => (provision: Provision) => boolean;
}

/** Compiles the tests of every provision that is aimed at somebody. */
export function createHolding(catalogue: Catalogue): Holding {
  const gates = new GateTable();
  const nodes = new Map<Provision, number>();
  const readers = new Map<FactId, Set<Provision>>();
  for (const provision of catalogue.provisions) {
    if (provision.addressee === 'authority') continue;
    const conditions = testsOf(provision).map(({ when }) => when);
    nodes.set(provision, gates.all(conditions));
    for (const when of conditions) {
      eachLeaf(when, ({ fact }) => readers.set(fact, (readers.get(fact) ?? new Set()).add(provision)));
    }
  }
  return {
    readersOf: (fact) => [...(readers.get(fact) ?? [])],
    of: (answers) => {
      const days = plannedDays(answers);
      const known = new Map<IsoDate | null, Truths>();
      const truthsAt = (until: IsoDate | null): Truths => {
        const found = known.get(until);
        if (found !== undefined) return found;
        const late = until === null ? undefined : lateFacts(days, until);
        const made = gates.evaluate(answers, gates.room(), late);
        known.set(until, made);
        return made;
      };
      return (provision) => {
        const node = nodes.get(provision);
        return node !== undefined && truthsAt(provision.period.until)[node] === TRUE;
      };
    },
  };
}
