import type { FactId, Provision, StandingVerdict } from '../../seeds/schema/index.ts';
import { lateFacts } from '../explore/late-plans.ts';
import { decide, foldProvision, openLeaves, type Run } from './fold-provision.ts';
import { inFactOrder, testsOf } from './prepare.ts';
import type { RestsOn } from './types.ts';

/**
 * The planned answers on which a verdict rests: those it needs, alone or where only one of several is needed
 * together with them. Left out as if unanswered they would have given another verdict.
 */
export function restingOn(run: Run, provision: Provision, verdict: StandingVerdict): RestsOn[] {
  const { days } = run;
  if (days.size === 0 || verdict === 'open') return [];
  const planned = plannedIn(run, provision);
  if (planned.length === 0) return [];
  const changes = (ignored: readonly FactId[]) =>
    decide(provision, foldProvision(run, provision, new Set(ignored))) !== verdict;
  const needed = neededTogether(planned, changes);
  return needed.flatMap((fact) => {
    const by = days.get(fact);
    return by === undefined ? [] : [{ fact, by }];
  });
}

/** The planned facts that the tests of a provision look at, in catalogue order. */
function plannedIn({ prepared, days }: Run, provision: Provision): FactId[] {
  if (provision.addressee === 'authority') return [];
  const facts = testsOf(provision).flatMap(({ when }) => prepared.factsOf(when));
  return inFactOrder(
    prepared,
    facts.filter((fact) => days.has(fact)),
  );
}

/** The items of the smallest sets that make the change; leaving out more never takes it back. */
function neededTogether<T>(items: readonly T[], changes: (some: readonly T[]) => boolean): readonly T[] {
  if (items.length === 0 || !changes(items)) return [];
  if (items.length === 1) return items;
  const alone = items.filter((item) => changes([item]));
  if (alone.length === items.length) return alone;
  const others = items.filter((item) => !alone.includes(item));
  const harmless = others
    .reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
    .filter((set) => !changes(set));
  return items.filter(
    (item) => alone.includes(item) || harmless.some((set) => !set.includes(item) && changes([...set, item])),
  );
}

/**
 * A plan that comes true only after the period has ended cannot help. Where an outcome looks at such plans: the
 * unanswered facts that could still decide without them (none: a verdict that needs them is closed). `null`
 * where they make no difference.
 */
export function insteadOfPlans(run: Run, provision: Provision, verdict: StandingVerdict): FactId[] | null {
  const { until } = provision.period;
  const late = until === null ? new Set<FactId>() : lateFacts(run.days, until);
  if (late.size === 0) return null;
  const folded = foldProvision(run, provision, late);
  const open = openLeaves(provision, folded);
  if (!open.some(({ fact }) => late.has(fact))) return null;
  if (verdict !== 'open' && decide(provision, folded) === verdict) return null;
  return inFactOrder(run.prepared, run.prepared.hanging(provision, open, run.answers, late));
}
