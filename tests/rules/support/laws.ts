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
  ancestorsOf,
  indexPlaces,
  type Assessment,
  type Assessor,
  type CompiledCatalogue,
  type ProvisionResult,
} from '../../../rules/index.ts';
import { onMerits, resultsOf } from './check.ts';
import { isLoose } from './exhaust.ts';
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
      // The very same object is the same result; looking into it a hundred thousand times takes long.
      if (verdict !== 'open' && wouldBe !== 'open' && after[index] !== before[index])
        expect(after[index]).toEqual(before[index]);
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
  const resultsAt = new Map(
    ids.map((place) => [
      place,
      given.compiled.assess(given.answers, { asOf: given.asOf, places: [place] }).provisions,
    ]),
  );
  const pairs = ids.flatMap((inner) => ancestorsOf(index, inner).map((outer) => [inner, outer] as const));
  for (const [inner, outer] of pairs) {
    const within = resultsAt.get(inner);
    for (const [at, result] of (resultsAt.get(outer) ?? []).entries()) {
      const best = within?.[at];
      if (best === undefined) throw new Error('a result is lost');
      if (onMerits(result) !== 'out-of-scope' && best !== result) expect(best).toEqual(result);
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
    if (found.length === 0) {
      // Nowhere to locate: a provision bound to places reaches none of them, and no place gives any verdict.
      expect(result.at).toEqual([]);
      if (given.catalogue.provisions[index]?.where !== null) expect(onMerits(result)).toBe('out-of-scope');
      continue;
    }
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
