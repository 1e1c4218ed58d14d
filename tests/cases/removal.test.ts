import { describe, expect, test } from 'vitest';
import { createAssessor, type Assessment } from '../../rules/index.ts';
import { isoDateSchema, type Answers, type FactId, type PlaceId } from '../../seeds/schema/index.ts';
import { exampleNames, packNow, readExample } from '../cli/support/examples.ts';

/**
 * Saying less never gains anything: every example without any one of its answers, condition by condition. What had
 * failed or was unanswered may become unknown, never met; a verdict that was decided becomes open or stays.
 */
const { catalogue } = packNow();
const assessor = createAssessor(catalogue);
const asOf = isoDateSchema.parse('2026-06-30');
const LIMIT = 300_000;

const assess = (answers: Answers, places: readonly PlaceId[]): Promise<Assessment> =>
  assessor.assess(answers, { asOf, places });
const without = (answers: Answers, fact: FactId): Answers =>
  new Map([...answers].filter(([id]) => id !== fact));

const verdictsOf = ({ provisions }: Assessment) => provisions.map(({ verdict }) => verdict);

function expectNoGain(fact: FactId, whole: Assessment, less: Assessment): void {
  for (const [index, result] of less.provisions.entries()) {
    const before = whole.provisions[index];
    for (const { role, id, outcome, facts } of result.reasons) {
      const was = before?.reasons.find((row) => row.role === role && row.id === id);
      // Only a judged item with a condition of its own may come in when less is known.
      if (role !== 'judged' || facts.length === 0) expect(was?.id).toBe(id);
      if (outcome === 'met' || outcome === 'not-met')
        expect([fact, result.id, id, was?.outcome]).toEqual([fact, result.id, id, outcome]);
    }
    if (result.verdict !== 'open')
      expect([fact, result.id, before?.verdict]).toEqual([fact, result.id, result.verdict]);
  }
}

describe('removing an answer', () => {
  test.each(exampleNames.map((name, index) => [name, index] as const))(
    'of %s gains nothing, and is the same as calling it unknown or declining it',
    async (name, index) => {
      const { answers, at } = readExample(name, catalogue);
      const whole = await assess(answers, at);
      for (const [turn, fact] of [...answers.keys()].entries()) {
        const less = await assess(without(answers, fact), at);
        expectNoGain(fact, whole, less);
        // Both for every fact, taking turns over the examples: a second assessment each, not a third.
        const state = (turn + index) % 2 === 0 ? 'unknown' : 'declined';
        const silent = await assess(new Map([...answers, [fact, { state }]]), at);
        expect(verdictsOf(silent)).toEqual(verdictsOf(less));
      }
    },
    LIMIT,
  );

  test('the examples answer every fact of the catalogue, so that every one of them is removed somewhere', () => {
    const answered = new Set(
      exampleNames.flatMap((name) => [...readExample(name, catalogue).answers.keys()]),
    );
    expect(catalogue.facts.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
  });
});
