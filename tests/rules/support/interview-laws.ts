import { expect } from 'vitest';
import { isInterval, type Answer, type Answers, type FactId } from '../../../seeds/schema/index.ts';
import { rankQuestions, type Assessment } from '../../../rules/index.ts';
import { factsThatMatter } from './exhaust.ts';
import { assessCase, type Case } from './laws.ts';
import { conditionsOf } from './naive.ts';

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
  // A span that is only planned cannot be narrowed by brute force: narrowed it would hold now, and no longer come too late.
  const plain = [...truth].filter(([, one]) => one.state !== 'planned' || !isInterval(one.value));
  const { answers } = interview(given, new Map(plain));
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
