import type { Answers, FactId, IsoDate, Outcome, PlaceId, Provision, StandingVerdict } from '../../seeds/schema/index.ts';
import type { Evidence } from '../engine/run-engine.ts';
import { foldEvidence, type Folded } from '../engine/fold.ts';
import { plannedDays } from './answer-values.ts';
import { decideOnMerits, inForce } from './decide.ts';
import { lateFacts } from '../explore/late-plans.ts';
import { covers, coversAny } from './places.ts';
import { inFactOrder, provisionRule, testsOf, type Prepared } from './prepare.ts';
import type { ProvisionResult, Reason, RestsOn, Truth } from './types.ts';

/** Everything one run has in common. */
export interface Run {
  readonly prepared: Prepared;
  readonly answers: Answers;
  readonly evidence: Evidence;
  readonly asOf: IsoDate;
  readonly considered: readonly PlaceId[];
}

/** The verdict on one provision with its decision record. */
export function assessProvision(run: Run, provision: Provision): ProvisionResult {
  const folded = foldProvision(run, provision);
  const merits = decide(provision, folded);
  const covered = run.considered.filter((place) => covers(run.prepared.places, provision, place));
  const reached = coversAny(run.prepared.places, provision, run.considered);
  const standing: StandingVerdict = reached ? merits : 'out-of-scope';
  const instead = reached ? insteadOfPlans(run, provision, merits) : null;
  const closed = !inForce(provision.period, run.asOf) || instead?.length === 0;
  const waiting = !closed && instead !== null;
  const base = {
    id: provision.id,
    at: standing === 'out-of-scope' ? run.considered : covered,
    missing: waiting ? instead : standing === 'open' ? missingFacts(run, provision, folded) : [],
    restsOn: reached && !waiting ? restingOn(run, provision, merits, folded) : [],
    reasons: reasonsOf(provision, folded, reached, closed ? 'not-met' : waiting ? 'unknown' : 'met'),
  };
  if (closed) return { ...base, verdict: 'closed', wouldBe: standing };
  return { ...base, verdict: waiting ? 'open' : standing };
}

function foldProvision(run: Run, provision: Provision, ignore?: ReadonlySet<FactId>): Folded[] {
  const parts = testsOf(provision).map(({ when }) => when);
  if (parts.length === 0 || provision.addressee === 'authority') return [];
  const evidence = run.evidence.get(provisionRule(provision.id));
  if (evidence === undefined) throw new Error(`the engine gave no evidence for ${provision.id}`);
  return foldEvidence(parts, evidence, ignore === undefined ? undefined : (fact) => ignore.has(fact));
}

function decide(provision: Provision, folded: readonly Folded[]): StandingVerdict {
  const truths = folded.map(({ truth }) => truth);
  const split = provision.audience.length;
  return decideOnMerits(provision, truths.slice(0, split), truths.slice(split));
}

/**
 * The planned answers on which a verdict rests: those it needs, alone or where only one of several is needed
 * together with them. Left out as if unanswered they would have given another verdict.
 */
function restingOn(run: Run, provision: Provision, verdict: StandingVerdict, folded: readonly Folded[]): RestsOn[] {
  const days = plannedDays(run.answers);
  if (days.size === 0 || verdict === 'open') return [];
  const facts = folded.flatMap((part) => part.leaves.map(({ fact }) => fact));
  const planned = inFactOrder(run.prepared, facts.filter((fact) => days.has(fact)));
  const changes = (ignored: readonly FactId[]) => decide(provision, foldProvision(run, provision, new Set(ignored))) !== verdict;
  const needed = neededTogether(planned, changes);
  return needed.flatMap((fact) => {
    const by = days.get(fact);
    return by === undefined ? [] : [{ fact, by }];
  });
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
 * A plan that comes true only after the period has ended cannot help. For a verdict that needs such a plan: the
 * unanswered facts that could still decide without it, none of them meaning closed. Otherwise `null`.
 */
function insteadOfPlans(run: Run, provision: Provision, verdict: StandingVerdict): FactId[] | null {
  const { until } = provision.period;
  const late = until === null ? new Set<FactId>() : lateFacts(plannedDays(run.answers), until);
  if (late.size === 0) return null;
  const folded = foldProvision(run, provision, late);
  if (decide(provision, folded) === verdict) return null;
  const open = folded.flatMap((part) => part.open);
  return inFactOrder(run.prepared, run.prepared.hanging(provision, open, run.answers, late));
}

/** Unanswered facts on which an open verdict still hangs. */
function missingFacts(run: Run, provision: Provision, folded: readonly Folded[]): FactId[] {
  const split = provision.audience.length;
  const failed = folded.slice(split).some(({ truth }) => truth === 'false');
  const open = (failed ? folded.slice(0, split) : folded).flatMap((part) => part.open);
  return inFactOrder(run.prepared, run.prepared.hanging(provision, open, run.answers));
}

function reasonsOf(
  provision: Provision,
  folded: readonly Folded[],
  reached: boolean,
  inPeriod: 'met' | 'not-met' | 'unknown',
): Reason[] {
  const split = provision.audience.length;
  const tests = testsOf(provision).map((test, index): Reason => {
    const part = folded[index];
    return {
      role: index < split ? 'audience' : 'condition',
      id: test.id,
      outcome: outcomeOf(part?.truth ?? 'unknown'),
      facts: [...new Set(part?.leaves.map(({ fact }) => fact))],
    };
  });
  const judged = provision.judged.map((item): Reason => plain('judged', item.id, 'for-authority'));
  return [
    ...(provision.addressee === 'authority' ? [plain('addressee', 'addressee', 'not-met')] : []),
    ...(inPeriod === 'met' ? [] : [plain('period', 'period', inPeriod)]),
    ...(provision.where === null ? [] : [plain('place', 'place', reached ? 'assumed' : 'not-met')]),
    ...tests,
    ...judged,
    ...(provision.encoding === 'full' ? [] : [plain('not-encoded', 'not-encoded', 'for-authority')]),
  ];
}

const plain = (role: Reason['role'], id: string, outcome: Outcome): Reason => ({ role, id, outcome, facts: [] });

function outcomeOf(truth: Truth): Outcome {
  switch (truth) {
    case 'true':
      return 'met';
    case 'false':
      return 'not-met';
    case 'unknown':
      return 'unknown';
  }
}
