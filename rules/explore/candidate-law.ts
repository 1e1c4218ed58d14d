import type { Changer, Leaf, Value } from '../../seeds/schema/index.ts';
import type { Worth } from '../assess/answer-values.ts';
import { FALSE, leafTernary, TRUE } from './leaf-table.ts';
import type { WhoCanChange } from './types.ts';

/** A leaf that has to come out so. */
export interface Literal {
  readonly leaf: Leaf;
  readonly wanted: boolean;
}

/** Who could make a changer's fact or option true; `null`: nobody, so that it is never proposed. */
export const whoOf = (changer: Changer): WhoCanChange | null => (changer === 'nobody' ? null : changer);

/** How hard a change is: what you decide, what you have to bring about, what somebody else has to grant. */
export const HARDNESS: Readonly<Record<WhoCanChange, number>> = {
  'you-decide': 0,
  'you-plan': 1,
  'authority-grants': 2,
};

/** The hardest of some; what you decide if there are none. */
export function hardest(some: readonly WhoCanChange[]): WhoCanChange {
  return some.reduce<WhoCanChange>((a, b) => (HARDNESS[b] > HARDNESS[a] ? b : a), 'you-decide');
}

/** Whether an answer decides a literal the wanted way. What is unknown satisfies nothing. */
export function satisfies(worth: Worth, { leaf, wanted }: Literal): boolean {
  if (worth === undefined) return false;
  return leafTernary(leaf, worth) === (wanted ? TRUE : FALSE);
}

/** A value of a fact with who could bring it about. */
export interface Move {
  readonly value: Value;
  readonly who: WhoCanChange;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}
