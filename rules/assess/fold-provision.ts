import type {
  Answers,
  FactId,
  IsoDate,
  PlaceId,
  Provision,
  StandingVerdict,
} from '../../seeds/schema/index.ts';
import type { Evidence } from '../engine/run-engine.ts';
import { foldEvidence, type Folded } from '../engine/fold.ts';
import { decideOnMerits } from './decide.ts';
import { conditionalJudged, judgedRule, provisionRule, testsOf, type Prepared } from './prepare.ts';

/** Everything one run has in common. */
export interface Run {
  readonly prepared: Prepared;
  readonly answers: Answers;
  readonly evidence: Evidence;
  /** Day by which each planned answer is to come true. */
  readonly days: ReadonlyMap<FactId, IsoDate>;
  readonly asOf: IsoDate;
  readonly considered: readonly PlaceId[];
}

/** What the evidence makes of each test of a provision. Facts of `ignore` count as unanswered. */
export function foldProvision(run: Run, provision: Provision, ignore?: ReadonlySet<FactId>): Folded[] {
  const parts = testsOf(provision).map(({ when }) => when);
  if (parts.length === 0 || provision.addressee === 'authority') return [];
  const evidence = run.evidence.get(provisionRule(provision.id));
  if (evidence === undefined) throw new Error(`the engine gave no evidence for ${provision.id}`);
  return foldEvidence(parts, evidence, ignore === undefined ? undefined : (fact) => ignore.has(fact));
}

/** The judged items whose own condition has not failed, with the facts they look at. No verdict hangs on them. */
export function judgedItems(run: Run, provision: Provision): { id: string; facts: FactId[] }[] {
  const conditional = conditionalJudged(provision);
  const evidence = run.evidence.get(judgedRule(provision.id));
  const folded =
    evidence === undefined
      ? []
      : foldEvidence(
          conditional.map(({ when }) => when),
          evidence,
        );
  return provision.judged.flatMap(({ id }) => {
    const part = folded[conditional.findIndex((item) => item.id === id)];
    if (part?.truth === 'false') return [];
    return [{ id, facts: [...new Set(part?.leaves.map(({ fact }) => fact))] }];
  });
}

/** The verdict on the merits from the folded tests. */
export function decide(provision: Provision, folded: readonly Folded[]): StandingVerdict {
  const truths = folded.map(({ truth }) => truth);
  const split = provision.audience.length;
  return decideOnMerits(provision, truths.slice(0, split), truths.slice(split));
}
