import { toDoList, type Assessment } from '../../../../rules/index.ts';
import type { Catalogue, FactId } from '../../../../seeds/schema/index.ts';

const known = new WeakMap<Assessment, readonly FactId[]>();

/** Missing answers in the one order in which every view names them: that of the to-do list. */
export function factOrder(catalogue: Catalogue, assessment: Assessment): readonly FactId[] {
  const found = known.get(assessment) ?? toDoList(catalogue, assessment).findOut.map(({ fact }) => fact);
  known.set(assessment, found);
  return found;
}
