import type { Answers, FactId, IsoDate, Outcome, PlaceId, Provision, StandingVerdict } from '../../seeds/schema/index.ts';
import type { Evidence } from '../engine/run-engine.ts';
import { foldEvidence, type Folded } from '../engine/fold.ts';
import { plannedDays } from './answer-values.ts';
import { decideOnMerits, inForce } from './decide.ts';
import { covers } from './places.ts';
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
  const reached = run.considered.filter((place) => covers(run.prepared.places, provision, place));
  const standing: StandingVerdict = reached.length > 0 ? merits : 'out-of-scope';
  const at = standing === 'out-of-scope' ? run.considered : reached;
  const restsOn = reached.length > 0 ? restingOn(run, provision, merits) : [];
  const open = standing === 'open' ? missingFacts(run, provision, folded) : [];
  const base = { id: provision.id, at, missing: open, restsOn };
  if (inForce(provision.period, run.asOf) && !restsBeyond(provision, restsOn)) {
    return { ...base, verdict: standing, reasons: reasonsOf(provision, folded, reached.length > 0, 'met') };
  }
  const reasons = reasonsOf(provision, folded, reached.length > 0, 'not-met');
  return { ...base, verdict: 'closed', wouldBe: standing, reasons };
}

function foldProvision(run: Run, provision: Provision, ignorePlanned = false): Folded[] {
  const evidence = run.evidence.get(provisionRule(provision.id));
  if (evidence === undefined) return [];
  const parts = testsOf(provision).map(({ when }) => when);
  if (!ignorePlanned) return foldEvidence(parts, evidence);
  return foldEvidence(parts, evidence, (fact) => run.answers.get(fact)?.state === 'planned');
}

function decide(provision: Provision, folded: readonly Folded[]): StandingVerdict {
  const truths = folded.map(({ truth }) => truth);
  const split = provision.audience.length;
  return decideOnMerits(provision, truths.slice(0, split), truths.slice(split));
}

/** Planned answers without which the verdict would be another. */
function restingOn(run: Run, provision: Provision, verdict: StandingVerdict): RestsOn[] {
  const days = plannedDays(run.answers);
  if (days.size === 0 || decide(provision, foldProvision(run, provision, true)) === verdict) return [];
  const leaves = foldProvision(run, provision).flatMap((part) => part.leaves);
  const planned = inFactOrder(run.prepared, leaves.map(({ fact }) => fact)).map((fact) => ({ fact, by: days.get(fact) }));
  return planned.flatMap(({ fact, by }) => (by === undefined ? [] : [{ fact, by }]));
}

/** A plan that comes true only after the period has ended cannot help. */
function restsBeyond(provision: Provision, restsOn: readonly RestsOn[]): boolean {
  const { until } = provision.period;
  return until !== null && restsOn.some(({ by }) => by > until);
}

/** Unanswered facts on which an open verdict still hangs. */
function missingFacts(run: Run, provision: Provision, folded: readonly Folded[]): FactId[] {
  const audience = folded.slice(0, provision.audience.length);
  const conditions = folded.slice(provision.audience.length);
  const failed = conditions.some(({ truth }) => truth === 'false');
  const open = failed ? audience : folded;
  return inFactOrder(run.prepared, open.flatMap((part) => part.open.map(({ fact }) => fact)));
}

function reasonsOf(
  provision: Provision,
  folded: readonly Folded[],
  reached: boolean,
  inPeriod: 'met' | 'not-met',
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
    ...(inPeriod === 'not-met' ? [plain('period', 'period', 'not-met')] : []),
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
