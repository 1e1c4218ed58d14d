import { expect } from 'vitest';
import type {
  Answers,
  Catalogue,
  FactId,
  IsoDate,
  PlaceId,
  ProvisionId,
} from '../../../seeds/schema/index.ts';
import type { Change, CompiledCatalogue, Solution } from '../../../rules/index.ts';

/** A company with a catalogue to try changes on. */
export interface Ground {
  readonly catalogue: Catalogue;
  readonly compiled: CompiledCatalogue;
  readonly answers: Answers;
  readonly asOf: IsoDate;
  readonly places: readonly PlaceId[];
}

export const made = (answers: Answers, changes: readonly Change[]): Answers =>
  new Map([...answers, ...changes.map(({ fact, to }) => [fact, to] as const)]);

/** The verdict on one provision with some changes made. */
export function verdictAfter(ground: Ground, id: ProvisionId, answers: Answers): string | undefined {
  const at = ground.catalogue.provisions.findIndex((one) => one.id === id);
  return ground.compiled.assess(answers, ground).provisions[at]?.verdict;
}

const chosen = (answers: Answers, fact: FactId): readonly string[] => {
  const answer = answers.get(fact);
  return answer !== undefined && 'value' in answer && Array.isArray(answer.value) ? answer.value : [];
};

/** 16.1 and 16.2: the promise is kept, and by nothing less. */
export function keepsItsPromise(ground: Ground, id: ProvisionId, solution: Solution): void {
  const { answers } = ground;
  const { changes, verdict } = solution;
  expect([id, verdictAfter(ground, id, made(answers, changes))]).toEqual([id, verdict]);
  for (const [index, change] of changes.entries()) {
    const others = changes.filter((_, at) => at !== index);
    expect([id, verdictAfter(ground, id, made(answers, others))]).not.toEqual([id, verdict]);
    const have = chosen(answers, change.fact);
    for (const option of [...change.added, ...change.removed]) {
      if (change.added.length + change.removed.length === 1) break;
      const wanted = chosen(made(answers, [change]), change.fact);
      const value = wanted.includes(option) ? wanted.filter((one) => one !== option) : [...wanted, option];
      const to: Change['to'] =
        change.to.state === 'planned' ? { ...change.to, value } : { state: 'known', value };
      const less = made(answers, [...others, { ...change, to }]);
      expect([id, option, verdictAfter(ground, id, less)]).not.toEqual([id, option, verdict]);
    }
    const after = [...have.filter((option) => !change.removed.includes(option)), ...change.added];
    expect(chosen(made(answers, [change]), change.fact)).toEqual(after);
  }
}

const optionOf = ({ to }: Change): readonly string[] =>
  'value' in to && typeof to.value === 'string' ? [to.value] : [];

/** 16.5 and 16.6: nothing that nobody can change, and no sham. */
export function proposesOnlyWhatCanBe(catalogue: Catalogue, answers: Answers, change: Change): void {
  const fact = catalogue.facts.find(({ id }) => id === change.fact);
  if (fact === undefined) throw new Error(`unknown fact ${change.fact}`);
  const answer = answers.get(fact.id);
  const unanswered = answer === undefined || answer.state === 'unknown' || answer.state === 'declined';
  const changers =
    fact.type === 'choices' || fact.type === 'choice'
      ? new Map(fact.options.map(({ id, changer }) => [id, changer ?? fact.changer]))
      : new Map<string, string>();
  const touched = fact.type === 'choice' ? optionOf(change) : change.added;
  for (const option of touched) expect(changers.get(option)).not.toBe('nobody');
  for (const option of change.removed) expect(changers.get(option)).toBe('you-decide');
  if (unanswered || touched.length + change.removed.length === 0) expect(fact.changer).not.toBe('nobody');
  if (fact.type === 'boolean' && !unanswered && 'value' in change.to && change.to.value === false) {
    expect(fact.changer).toBe('you-decide');
  }
  expect(change.kind === 'answer' || !unanswered).toBe(true);
}
