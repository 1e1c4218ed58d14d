import type {
  Answers,
  Condition,
  FactId,
  IsoDate,
  Leaf,
  PlaceId,
  Provision,
  StandingVerdict,
} from '../../seeds/schema/index.ts';
import type { Evidence } from '../engine/run-engine.ts';
import { foldEvidence, type Folded } from '../engine/fold.ts';
import { decideOnMerits } from './decide.ts';
import { testsOf, type Prepared } from './prepare.ts';

/** Everything one run has in common. */
export interface Run {
  readonly prepared: Prepared;
  readonly answers: Answers;
  readonly evidence: Evidence;
  /** Day by which each planned answer is to come true. */
  readonly days: ReadonlyMap<FactId, IsoDate>;
  readonly asOf: IsoDate;
  readonly considered: readonly PlaceId[];
  /** Conditions folded so far, by the engine rule that evaluated them. */
  readonly folded: Map<string, Folded>;
  /** Which of the places considered lie in the places a provision is bound to, worked out so far. */
  readonly reach: Map<ReadonlySet<PlaceId>, readonly PlaceId[]>;
}

/** The places considered that a provision reaches, in catalogue order. Provisions bound alike share the list. */
export function reachOf(run: Run, provision: Provision): readonly PlaceId[] {
  if (provision.where === null) return run.considered;
  const places = run.prepared.coverage.places(provision);
  const known = run.reach.get(places);
  if (known !== undefined) return known;
  const made = run.considered.filter((place) => places.has(place));
  run.reach.set(places, made);
  return made;
}

/** What the evidence makes of one condition. Facts of `ignore` count as unanswered. */
export function foldCondition(run: Run, condition: Condition, ignore?: ReadonlySet<FactId>): Folded {
  const rule = run.prepared.ruleOf(condition);
  const known = run.folded.get(rule) ?? foldRule(run, rule, condition);
  run.folded.set(rule, known);
  // What looks at none of them comes out the same.
  const looks = ignore !== undefined && known.leaves.some(({ fact }) => ignore.has(fact));
  return looks ? foldRule(run, rule, condition, ignore) : known;
}

function foldRule(run: Run, rule: string, condition: Condition, ignore?: ReadonlySet<FactId>): Folded {
  const evidence = run.evidence.get(rule);
  if (evidence === undefined) throw new Error(`the engine gave no evidence for ${rule}`);
  const [folded] = foldEvidence(
    [condition],
    evidence,
    ignore === undefined ? undefined : (fact) => ignore.has(fact),
  );
  if (folded === undefined) throw new Error(`the engine gave no evidence for ${rule}`);
  return folded;
}

/** What the evidence makes of each test of a provision. Facts of `ignore` count as unanswered. */
export function foldProvision(run: Run, provision: Provision, ignore?: ReadonlySet<FactId>): Folded[] {
  if (provision.addressee === 'authority') return [];
  return testsOf(provision).map(({ when }) => foldCondition(run, when, ignore));
}

/** The judged items whose own condition has not failed, with the facts they look at. No verdict hangs on them. */
export function judgedItems(
  run: Run,
  provision: Provision,
): { readonly id: string; readonly facts: readonly FactId[] }[] {
  return provision.judged.flatMap(({ id, onlyIf }) => {
    if (onlyIf === undefined || provision.addressee === 'authority') return [{ id, facts: [] }];
    const { truth } = foldCondition(run, onlyIf);
    return truth === 'false' ? [] : [{ id, facts: run.prepared.factsOf(onlyIf) }];
  });
}

/** The unknown leaves a verdict can still hang on. Once a condition has failed they are those of the audience alone. */
export function openLeaves(provision: Provision, folded: readonly Folded[]): Leaf[] {
  const split = provision.audience.length;
  const failed = folded.slice(split).some(({ truth }) => truth === 'false');
  return (failed ? folded.slice(0, split) : folded).flatMap((part) => part.open);
}

/** The verdict on the merits from the folded tests. */
export function decide(provision: Provision, folded: readonly Folded[]): StandingVerdict {
  const truths = folded.map(({ truth }) => truth);
  const split = provision.audience.length;
  return decideOnMerits(provision, truths.slice(0, split), truths.slice(split));
}
