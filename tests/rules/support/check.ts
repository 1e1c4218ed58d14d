import type {
  Answers,
  Catalogue,
  IsoDate,
  PlaceId,
  Provision,
  StandingVerdict,
} from '../../../seeds/schema/index.ts';
import { inForce } from '../../../rules/assess/period.ts';
import type { Assessment, ProvisionResult } from '../../../rules/index.ts';
import { kleeneVerdict, reaches } from './naive.ts';
import { subsetsOf } from './exhaust.ts';

/** The verdict as if the provision were in force. */
export const onMerits = (result: Pick<ProvisionResult, 'verdict' | 'wouldBe'>): StandingVerdict => {
  if (result.verdict !== 'closed') return result.verdict;
  if (result.wouldBe === undefined) throw new Error('closed without the verdict it would have had');
  return result.wouldBe;
};

/** Answers without some facts, as if they had not been given. */
export const withoutFacts = (answers: Answers, facts: readonly string[]): Answers =>
  new Map([...answers].filter(([fact]) => !facts.includes(fact)));

/** Planned answers that come true after a day. */
const plansAfter = (answers: Answers, until: IsoDate): string[] =>
  [...answers].flatMap(([fact, answer]) => (answer.state === 'planned' && answer.by > until ? [fact] : []));

/** Kleene's verdict with everything around it: reach, day, and plans that come too late. */
export interface NaiveResult {
  readonly merits: StandingVerdict;
  readonly verdict: 'closed' | 'in force' | 'needs a late plan';
  /** The facts planned for after the period. */
  readonly late: readonly string[];
}

export function naiveResult(
  catalogue: Catalogue,
  provision: Provision,
  answers: Answers,
  asOf: IsoDate,
  places: readonly PlaceId[],
): NaiveResult {
  const reached = reaches(catalogue, provision, places);
  const merits = reached ? kleeneVerdict(provision, answers) : 'out-of-scope';
  const { from, until } = provision.period;
  const late = until === null ? [] : plansAfter(answers, until);
  if ((from !== null && asOf < from) || (until !== null && asOf > until))
    return { merits, verdict: 'closed', late };
  const timely = reached ? kleeneVerdict(provision, withoutFacts(answers, late)) : merits;
  return { merits, verdict: timely === merits ? 'in force' : 'needs a late plan', late };
}

/** By the definition: the planned facts that some smallest set needs whose absence changes Kleene's verdict. */
export function plansNeeded(provision: Provision, answers: Answers): string[] {
  const verdict = kleeneVerdict(provision, answers);
  const planned = [...answers].flatMap(([fact, answer]) => (answer.state === 'planned' ? [fact] : []));
  const changing = subsetsOf(planned).filter(
    (set) => kleeneVerdict(provision, withoutFacts(answers, set)) !== verdict,
  );
  const smallest = changing.filter(
    (set) =>
      !changing.some((other) => other.length < set.length && other.every((fact) => set.includes(fact))),
  );
  return [...new Set(smallest.flat())].sort();
}

/** Provisions with their results, and whether they are in force on the day. */
export function resultsOf(catalogue: Catalogue, assessment: Assessment) {
  return catalogue.provisions.map((provision, index) => {
    const result = assessment.provisions[index];
    if (result?.id !== provision.id) throw new Error(`no result for ${provision.id}`);
    return { provision, result, current: inForce(provision.period, assessment.asOf) };
  });
}
