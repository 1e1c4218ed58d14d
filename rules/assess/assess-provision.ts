import type { FactId, Outcome, Provision, StandingVerdict } from '../../seeds/schema/index.ts';
import type { Folded } from '../engine/fold.ts';
import { decide, foldProvision, judgedItems, openLeaves, reachOf, type Run } from './fold-provision.ts';
import { inForce } from './period.ts';
import { insteadOfPlans, restingOn } from './plans.ts';
import { inFactOrder, testsOf } from './prepare.ts';
import type { ProvisionResult, Reason, Truth } from './types.ts';

/** The verdict on one provision with its decision record. */
export function assessProvision(run: Run, provision: Provision): ProvisionResult {
  const folded = foldProvision(run, provision);
  const merits = decide(provision, folded);
  const reach = reachOf(run, provision);
  const reached = provision.where === null || reach.length > 0;
  const standing: StandingVerdict = reached ? merits : 'out-of-scope';
  const current = inForce(provision.period, run.asOf);
  const instead = reached && current ? insteadOfPlans(run, provision, merits) : null;
  const waiting = instead !== null && instead.length > 0 && merits !== 'open';
  const closed = !current || (instead?.length === 0 && merits !== 'open');
  const open = standing === 'open' ? missingFacts(run, provision, folded) : [];
  const base = {
    id: provision.id,
    at: standing === 'out-of-scope' && !waiting ? run.considered : reach,
    missing: instead === null ? open : inFactOrder(run.prepared, [...open, ...instead]),
    restsOn: reached && !waiting ? restingOn(run, provision, merits) : [],
    reasons: [
      ...addresseeRow(provision),
      ...(current ? [] : [plain('period', 'period', 'not-met')]),
      ...(current && (closed || waiting)
        ? [plain('late-plan', 'late-plan', closed ? 'not-met' : 'unknown')]
        : []),
      ...reasonsOf(run, provision, folded, reached),
    ],
  };
  if (closed) return { ...base, verdict: 'closed', wouldBe: standing };
  return { ...base, verdict: waiting ? 'open' : standing };
}

/** Unanswered facts on which an open verdict still hangs. */
function missingFacts(run: Run, provision: Provision, folded: readonly Folded[]): FactId[] {
  const open = openLeaves(provision, folded);
  return inFactOrder(run.prepared, run.prepared.hanging(provision, open, run.answers));
}

function reasonsOf(run: Run, provision: Provision, folded: readonly Folded[], reached: boolean): Reason[] {
  const split = provision.audience.length;
  const tests = testsOf(provision).map((test, index): Reason => {
    const part = folded[index];
    return {
      role: index < split ? 'audience' : 'condition',
      id: test.id,
      outcome: outcomeOf(part?.truth ?? 'unknown'),
      facts: part === undefined ? [] : run.prepared.factsOf(test.when),
    };
  });
  const judged = judgedItems(run, provision).map(({ id, facts }): Reason => ({
    role: 'judged',
    id,
    outcome: 'for-authority',
    facts,
  }));
  return [
    ...(provision.where === null ? [] : [plain('place', 'place', reached ? 'assumed' : 'not-met')]),
    ...tests,
    ...judged,
    ...(provision.encoding === 'full' ? [] : [plain('not-encoded', 'not-encoded', 'for-authority')]),
  ];
}

const addresseeRow = ({ addressee }: Provision): Reason[] =>
  addressee === 'authority' ? [plain('addressee', 'addressee', 'not-met')] : [];

const plain = (role: Reason['role'], id: string, outcome: Outcome): Reason => ({
  role,
  id,
  outcome,
  facts: [],
});

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
