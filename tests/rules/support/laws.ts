import fc from 'fast-check';
import { expect } from 'vitest';
import {
  STANDING_VERDICTS,
  type Answer,
  type Answers,
  type FactId,
  type IsoDate,
  type PlaceId,
} from '../../../seeds/schema/index.ts';
import {
  compileCatalogue,
  createAssessor,
  groupByAction,
  isWithin,
  indexPlaces,
  rankQuestions,
  type Assessment,
  type Assessor,
  type CompiledCatalogue,
  type ProvisionResult,
} from '../../../rules/index.ts';
import { onMerits, resultsOf } from './check.ts';
import { factsThatMatter, isLoose } from './exhaust.ts';
import { conditionsOf } from './naive.ts';
import { factsOf, leavesOf, valuesToTry } from './representatives.ts';
import type { Catalogue } from '../../../seeds/schema/index.ts';

/** One catalogue made ready, with one company on one day at some places. */
export interface Case {
  readonly catalogue: Catalogue;
  readonly assessor: Assessor;
  readonly compiled: CompiledCatalogue;
  readonly answers: Answers;
  readonly asOf: IsoDate;
  readonly places: readonly PlaceId[];
}

/** Makes a random catalogue ready. In a counterexample only what was drawn is printed. */
export const ready = <T extends { readonly catalogue: Catalogue }>(given: T) => ({
  ...given,
  assessor: readable(createAssessor(given.catalogue)),
  compiled: readable(compileCatalogue(given.catalogue)),
});
const readable = <T extends object>(made: T): T =>
  Object.defineProperty(made, fc.toStringMethod, { value: () => '…' });

export const assessCase = (
  { assessor, answers, asOf, places }: Case,
  other: Partial<Case> = {},
): Promise<Assessment> =>
  assessor.assess(other.answers ?? answers, { asOf: other.asOf ?? asOf, places: other.places ?? places });

const unanswered = (answer: Answer | undefined): boolean =>
  answer === undefined || answer.state === 'unknown' || answer.state === 'declined';

/** The answers, with what is unanswered taken from `more`. */
export function completedBy(answers: Answers, more: Answers): Answers {
  const full = new Map<FactId, Answer>(answers);
  for (const [fact, answer] of more) if (unanswered(full.get(fact))) full.set(fact, answer);
  return full;
}

const shown = ({ verdict, wouldBe }: ProvisionResult) => [verdict, wouldBe];
const isOpen = (result: ProvisionResult) => onMerits(result) === 'open';

/** 5.14 and 10.5: what is decided stays decided, rows of the record included. */
export async function decidedStays(given: Case, more: Answers): Promise<void> {
  const before = await assessCase(given);
  const after = await assessCase(given, { answers: completedBy(given.answers, more) });
  for (const [index, was] of before.provisions.entries()) {
    const is = after.provisions[index];
    if (is === undefined) throw new Error('a result is lost');
    if (!isOpen(was)) expect([was.id, ...shown(is)]).toEqual([was.id, ...shown(was)]);
    else if (was.verdict === 'closed') expect(is.verdict).toBe('closed');
    for (const row of was.reasons) {
      // A judged item that looks at facts is shown unless its own condition fails (10.9); it decides nothing.
      if (row.outcome === 'unknown' || (row.role === 'judged' && row.facts.length > 0)) continue;
      const same = is.reasons.find(({ role, id }) => role === row.role && id === row.id);
      expect([was.id, row.id, same?.outcome]).toEqual([was.id, row.id, row.outcome]);
    }
  }
  for (const place of before.standings) {
    const later = after.standings.find(({ id }) => id === place.id);
    for (const [index, { outcome, id }] of place.criteria.entries()) {
      if (outcome !== 'unknown') expect([id, later?.criteria[index]?.outcome]).toEqual([id, outcome]);
    }
  }
}

/** 5.15: a verdict decided without a fact is the verdict for every value of that fact. */
export function everyValueGivesIt({ catalogue, compiled, answers, asOf, places }: Case, fact: FactId): void {
  const record = catalogue.facts.find(({ id }) => id === fact);
  if (record === undefined) throw new Error(`unknown fact ${fact}`);
  const without: Answers = new Map([...answers].filter(([id]) => id !== fact));
  const options = { asOf, places };
  const before = compiled.assess(without, options).provisions;
  const leaves = leavesOf(
    catalogue.provisions.filter((one) => factsOf(conditionsOf(one)).includes(fact)).flatMap(conditionsOf),
  );
  for (const value of valuesToTry(record, leaves)) {
    const after = compiled.assess(
      new Map([...without, [fact, { state: 'known', value }]]),
      options,
    ).provisions;
    for (const [index, { verdict, wouldBe }] of before.entries()) {
      if (verdict !== 'open' && wouldBe !== 'open') expect(after[index]).toEqual(before[index]);
    }
  }
}

/** 5.17: without one of the answers nothing turns from failed or unanswered to met. */
export async function removalNeverHelps(given: Case, fact: FactId): Promise<void> {
  const before = await assessCase(given);
  const after = await assessCase(given, {
    answers: new Map([...given.answers].filter(([id]) => id !== fact)),
  });
  for (const [index, was] of before.provisions.entries()) {
    const is = after.provisions[index];
    if (is === undefined) throw new Error('a result is lost');
    if (onMerits(is) !== 'open') expect(onMerits(is)).toBe(onMerits(was));
    for (const row of is.reasons.filter(({ outcome }) => outcome === 'met')) {
      const then = was.reasons.find(({ role, id }) => role === row.role && id === row.id);
      expect([is.id, row.id, then?.outcome]).toEqual([is.id, row.id, 'met']);
    }
  }
}

/**
 * 12.3 to 12.5: asks until nothing is left to ask; `truth` is what the company would say to everything, `from` what it
 * has said already.
 */
export function interview(
  { catalogue, compiled, asOf, places }: Case,
  truth: Answers,
  from: Answers = new Map(),
): { answers: Answers; asked: string[] } {
  const answers = new Map<FactId, Answer>(from);
  const asked: string[] = [];
  for (
    let after: ReturnType<typeof rankQuestions>[number]['id'] | undefined;
    asked.length <= catalogue.questions.length;
  ) {
    const next = rankQuestions(compiled, answers, { asOf, places, after })[0];
    if (next === undefined) return { answers, asked };
    expect(next.facts.every((fact) => !answers.has(fact))).toBe(true);
    for (const fact of next.facts) answers.set(fact, truth.get(fact) ?? { state: 'declined' });
    asked.push(next.id);
    after = next.id;
  }
  throw new Error('the interview does not end');
}

/** The verdicts and standings of an assessment, without their reasons. */
const seen = (assessment: Assessment) => ({
  verdicts: assessment.provisions.map(({ id, verdict }) => [id, verdict]),
  standings: assessment.standings.map(({ id, standing, met, notMet, open }) => [
    id,
    standing,
    met,
    notMet,
    open,
  ]),
});

/** 12.4 and 12.5: the interview ends with what answering everything gives, and what it left out cannot matter. */
export async function interviewIsEnough(given: Case, truth: Answers, other: Answers): Promise<void> {
  const { answers, asked } = interview(given, truth);
  const whole = new Map(
    given.catalogue.facts.map(({ id }) => [id, truth.get(id) ?? { state: 'declined' as const }]),
  );
  const after = seen(await assessCase(given, { answers }));
  expect(after).toEqual(seen(await assessCase(given, { answers: whole })));
  const leftOut = [...other].filter(([fact]) => !answers.has(fact));
  expect(seen(await assessCase(given, { answers: new Map([...answers, ...leftOut]) }))).toEqual(after);
  expect(new Set(asked).size).toBe(asked.length);
}

/** 12.5, by brute force: no combination of answers to what was never asked changes a verdict. */
export function neverAskedCannotMatter(given: Case, truth: Answers): void {
  const { answers } = interview(given, truth);
  const { catalogue, compiled, asOf, places } = given;
  const verdict = (index: number) => (further: Answers) =>
    compiled.assess(further, { asOf, places }).provisions[index]?.verdict;
  for (const [index, provision] of catalogue.provisions.entries()) {
    const matter = factsThatMatter(catalogue, conditionsOf(provision), answers, verdict(index));
    expect([provision.id, ...[...matter].filter((fact) => !answers.has(fact))]).toEqual([provision.id]);
  }
}

/**
 * 12.13: an answer changed afterwards gives what giving it at once would have: asked on from there, the interview ends
 * with the same verdicts and standings.
 */
export async function changedLikeGiven(given: Case, truth: Answers, other: Answers): Promise<void> {
  const first = interview(given, truth).answers;
  for (const fact of first.keys()) {
    const answer = other.get(fact) ?? { state: 'declined' as const };
    const changed = new Map(truth).set(fact, answer);
    const edited = interview(given, changed, new Map(first).set(fact, answer)).answers;
    const fresh = interview(given, changed).answers;
    expect(seen(await assessCase(given, { answers: edited }))).toEqual(
      seen(await assessCase(given, { answers: fresh })),
    );
  }
}

/** 13.1 and 13.2: the two lists of the stop proof part the unanswered facts, and the second really cannot matter. */
export async function stopProofHolds(given: Case, more: Answers): Promise<void> {
  const before = await assessCase(given);
  const loose = given.catalogue.facts.map(({ id }) => id).filter((id) => isLoose(given.answers, id));
  const both = [...before.stillMatter, ...before.cannotMatter];
  expect(new Set(both).size).toBe(both.length);
  expect(both.every((fact) => loose.includes(fact))).toBe(true);
  const unasked = loose.filter((fact) => unanswered(given.answers.get(fact)));
  expect(unasked.every((fact) => both.includes(fact))).toBe(true);
  const idle = new Map([...more].filter(([fact]) => before.cannotMatter.includes(fact)));
  const after = await assessCase(given, { answers: completedBy(given.answers, idle) });
  expect(after.provisions.map(({ verdict }) => verdict)).toEqual(
    before.provisions.map(({ verdict }) => verdict),
  );
  expect(after.standings.map(({ id, standing }) => [id, standing])).toEqual(
    before.standings.map(({ id, standing }) => [id, standing]),
  );
}

/** 7.8: what holds at a place holds at every place inside it. */
export async function innerIsOuter(given: Case): Promise<void> {
  const index = indexPlaces(given.catalogue);
  const ids = given.catalogue.places.map(({ id }) => id);
  const pairs = ids.flatMap((outer) =>
    ids
      .filter((inner) => inner !== outer && isWithin(index, inner, outer))
      .map((inner) => [inner, outer] as const),
  );
  for (const [inner, outer] of pairs) {
    const [within, around] = [inner, outer].map(
      (place) => given.compiled.assess(given.answers, { asOf: given.asOf, places: [place] }).provisions,
    );
    for (const [at, result] of (around ?? []).entries()) {
      const best = within?.[at];
      if (best === undefined) throw new Error('a result is lost');
      const standing = onMerits(result);
      if (standing !== 'out-of-scope') expect(best).toEqual(result);
    }
  }
  return Promise.resolve();
}

/** 7.4: the verdict over several places is the best of those at each, and `at` names the places that give it. */
export async function bestOverPlaces(given: Case): Promise<void> {
  const together = await assessCase(given);
  const rank = (verdict: string) => STANDING_VERDICTS.findIndex((one) => one === verdict);
  const each = together.places.map(
    (place) => given.compiled.assess(given.answers, { asOf: given.asOf, places: [place] }).provisions,
  );
  for (const [index, result] of together.provisions.entries()) {
    const found = each.map((provisions) => onMerits(provisions[index] ?? { verdict: 'out-of-scope' }));
    const best = Math.min(...found.map(rank));
    expect(rank(onMerits(result))).toBe(best);
    expect(result.at).toEqual(together.places.filter((_, at) => rank(found[at] ?? '') === best));
  }
}

/** 5.6, 5.7, 6.3, 10.4, 15.7: what no verdict may say, and that every result is in exactly one group. */
export async function neverTooMuch(given: Case): Promise<void> {
  const assessment = await assessCase(given);
  for (const { provision, result } of resultsOf(given.catalogue, assessment)) {
    const said = [result.verdict, result.wouldBe];
    if (provision.encoding !== 'full' || provision.judged.length > 0) expect(said).not.toContain('met');
    if (provision.addressee === 'authority') expect(onMerits(result)).toBe('out-of-scope');
    expect(result.wouldBe !== undefined).toBe(result.verdict === 'closed');
    if (!isOpen(result)) expect(result.missing).toEqual([]);
    if (result.verdict === 'open') expect(result.missing.length).toBeGreaterThan(0);
  }
  const groups = groupByAction(given.catalogue, assessment);
  const grouped = groups.flatMap(({ results }) => results.map(({ id }) => id));
  expect(grouped.length).toBe(given.catalogue.provisions.length);
  expect(new Set(grouped).size).toBe(grouped.length);
}
