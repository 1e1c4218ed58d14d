import type { Change, WhoCanChange } from '../../../../rules/index.ts';
import type { Fact, FactId } from '../../../../seeds/schema/index.ts';
import { containsAll, foldQuery, haystackOf } from '../../../shared/find/find-text.ts';
import type { Opening } from './filter-openers.ts';

/** The changes one and the same can bring about. */
export interface OpeningGroup {
  readonly who: WhoCanChange;
  readonly openings: readonly Opening[];
}

/** Some of the changes of a group, and how many there are of them. */
export interface CutGroup extends OpeningGroup {
  readonly count: number;
}

/**
 * Leaves the changes whose answer, options or opened provisions contain all words of a query, in any language; groups
 * without any are left out. A query without words leaves all.
 */
export function findOpenings(
  groups: readonly OpeningGroup[],
  facts: ReadonlyMap<FactId, Fact>,
  query: string,
): readonly OpeningGroup[] {
  const words = foldQuery(query);
  if (words.length === 0) return groups;
  return groups.flatMap(({ who, openings }) => {
    const found = openings.filter((opening) => containsAll(hayOf(opening, facts), words));
    return found.length === 0 ? [] : [{ who, openings: found }];
  });
}

/**
 * The first `most` changes over all groups in their order, each group with the number it really has. Two more are shown
 * rather than hidden: a button for them would take as much room.
 */
export function firstOpenings(groups: readonly OpeningGroup[], most: number): readonly CutGroup[] {
  const total = groups.reduce((sum, { openings }) => sum + openings.length, 0);
  let left = total <= most + 2 ? total : most;
  return groups.map(({ who, openings }) => {
    const shown = openings.slice(0, left);
    left -= shown.length;
    return { who, openings: shown, count: openings.length };
  });
}

function hayOf({ opener, opens }: Opening, facts: ReadonlyMap<FactId, Fact>): string {
  const fact = facts.get(opener.change.fact);
  return haystackOf([
    ...(fact === undefined ? [] : Object.values(fact.label)),
    ...optionsOf(opener.change, fact).flatMap((label) => Object.values(label)),
    ...opens.flatMap(({ title }) => Object.values(title)),
  ]);
}

const optionsOf = ({ added, removed }: Change, fact: Fact | undefined) =>
  (fact !== undefined && 'options' in fact ? fact.options : [])
    .filter(({ id }) => added.includes(id) || removed.includes(id))
    .map(({ label }) => label);
