import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';

/**
 * What json-rules-engine 7.3.1 does, line by line of the table the rules were designed on. These tests speak of
 * the library alone: when an upgrade breaks one, the fold and its guards have to be read again.
 */
const HOSTILE = [{}, { n: undefined }, { n: null }];

async function verdict(conditions: TopLevelCondition, facts: Record<string, unknown>): Promise<boolean> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule({ name: 'rule', conditions, event: { type: 'rule' } });
  return (await engine.run(facts)).results.length === 1;
}
const one = (part: NestedCondition): TopLevelCondition => ({ all: [part] });
const leaf = (operator: string, value: unknown) => ({ fact: 'n', operator, value });

describe('json-rules-engine 7.3.1', () => {
  const FALSE_OF_NOTHING: readonly (readonly [string, unknown])[] = [
    ['equal', 5],
    ['in', [5]],
    ['lessThan', 5],
    ['lessThanInclusive', 5],
    ['greaterThan', 5],
    ['greaterThanInclusive', 5],
    ['contains', 'x'],
    ['doesNotContain', 'x'],
  ];

  test.each(FALSE_OF_NOTHING)(
    '4.1 a missing, undefined or null fact makes "%s" false',
    async (operator, value) => {
      for (const facts of HOSTILE) expect(await verdict(one(leaf(operator, value)), facts)).toBe(false);
    },
  );

  test('4.2 a missing fact makes notEqual, notIn and not-equal TRUE: the trap the fold is there for', async () => {
    for (const facts of HOSTILE) {
      expect(await verdict(one(leaf('notEqual', 5)), facts)).toBe(true);
      expect(await verdict(one(leaf('notIn', [5])), facts)).toBe(true);
      expect(await verdict({ not: leaf('equal', 5) }, facts)).toBe(true);
    }
  });

  test('4.3 by default one missing fact rejects the run, even where an "any" is already satisfied', async () => {
    const engine = new Engine();
    const conditions = { any: [leaf('equal', 5), { fact: 'missing', operator: 'equal', value: 1 }] };
    engine.addRule({ conditions, event: { type: 'rule' } });
    await expect(engine.run({ n: 5 })).rejects.toThrow(/Undefined fact: missing/);
  });

  test('4.4 empty "all" and empty "any" are both true', async () => {
    expect(await verdict({ all: [] }, {})).toBe(true);
    expect(await verdict({ any: [] }, {})).toBe(true);
  });

  test('4.5 of "any" and "all" side by side one wins silently', async () => {
    const both = { any: [leaf('equal', 5)], all: [leaf('equal', 6)] };
    expect(await verdict(both, { n: 5 })).toBe(true);
    expect(await verdict(both, { n: 6 })).toBe(false);
  });

  test('4.6 an unknown operator fails only when it is run', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addRule({ conditions: one(leaf('nearly', 5)), event: { type: 'rule' } });
    await expect(engine.run({ n: 5 })).rejects.toThrow(/Unknown operator: nearly/);
  });

  test('4.7 two rules of one name are accepted', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    for (const value of [5, 6])
      engine.addRule({ name: 'twin', conditions: one(leaf('equal', value)), event: { type: 'rule' } });
    const { results, failureResults } = await engine.run({ n: 5 });
    expect([...results, ...failureResults].map(({ name }) => name)).toEqual(['twin', 'twin']);
  });

  test('4.8 results come in the order in which promises complete, not in the order of the rules', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    const deep = { all: [{ any: [{ all: [leaf('equal', 5)] }] }] };
    engine.addRule({ name: 'first', conditions: deep, event: { type: 'rule' } });
    engine.addRule({ name: 'second', conditions: one(leaf('equal', 5)), event: { type: 'rule' } });
    const { results } = await engine.run({ n: 5 });
    expect(results.map(({ name }) => name)).toEqual(['second', 'first']);
  });

  test('4.9 priorities short-circuit and leave siblings without evidence', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    const conditions = {
      all: [
        { ...leaf('equal', 6), priority: 9 },
        { ...leaf('equal', 5), priority: 1 },
      ],
    };
    engine.addRule({ name: 'rule', conditions, event: { type: 'rule' } });
    const { failureResults } = await engine.run({ n: 5 });
    const evidence = failureResults[0]?.conditions;
    const parts = evidence !== undefined && 'all' in evidence ? evidence.all : [];
    expect(parts.map((part) => ('factResult' in part ? part.factResult : 'no evidence'))).toEqual([
      5,
      'no evidence',
    ]);
  });

  test('4.10 JSON.stringify of the results encodes twice, and toJSON drops the evidence of a missing fact', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addRule({ name: 'rule', conditions: one(leaf('equal', 5)), event: { type: 'rule' } });
    const { failureResults } = await engine.run({});
    const parsed: unknown = JSON.parse(JSON.stringify(failureResults));
    expect(parsed).toEqual([expect.stringMatching(/^\{"conditions":/)]);
    expect(JSON.stringify(failureResults[0]?.toJSON(false))).not.toContain('factResult');
  });

  test('4.11 "path" is resolved by a resolver of ours, so a throwing one bans it', async () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: refuse });
    engine.addRule({ conditions: one({ ...leaf('equal', 5), path: '$.a' }), event: { type: 'rule' } });
    await expect(engine.run({ n: { a: 5 } })).rejects.toThrow('refused');
  });

  test('4.12 dates written day first compare as text, wrongly; ISO dates compare rightly', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addOperator('before', (a: string, b: string) => a < b);
    const days = [
      ['31/12/2024', '01/01/2025'],
      ['2024-12-31', '2025-01-01'],
    ];
    for (const [index, [value]] of days.entries()) {
      engine.addRule({
        name: `r${index}`,
        conditions: one({ fact: `d${index}`, operator: 'before', value: days[index]?.[1] }),
        event: { type: 'rule' },
      });
      engine.addFact(`d${index}`, value);
    }
    const { results } = await engine.run();
    expect(results.map(({ name }) => name)).toEqual(['r1']);
  });

  test('4.13 numbers in text are compared as numbers', async () => {
    expect(await verdict(one(leaf('lessThan', 10)), { n: '9' })).toBe(true);
  });

  test('4.14 a run that starts while another ends loses all its rules without a word', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addRule({ name: 'rule', conditions: one(leaf('equal', 5)), event: { type: 'rule' } });
    const counts = new Set<number>();
    for (let wait = 0; wait < 60; wait += 1) {
      const first = engine.run({ n: 5 });
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
      const [, second] = await Promise.all([first, engine.run({ n: 5 })]);
      counts.add(second.results.length);
    }
    expect([...counts].sort()).toEqual([0, 1]);
  });
});
