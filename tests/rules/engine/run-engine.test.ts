import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { conditionSchema, type Condition } from '../../../seeds/schema/index.ts';
import { createEngine, type Evidence } from '../../../rules/engine/run-engine.ts';
import { foldEvidence } from '../../../rules/engine/fold.ts';
import { REPOSITORY } from '../../../cli/pack/paths.ts';
import { all, any, answersOf, is, leaf, not } from '../support/builders.ts';

const condition = (input: unknown): Condition => conditionSchema.parse(input);
const rule = (name: string, ...parts: unknown[]) => ({ name, parts: parts.map(condition) });

async function foldOf(when: unknown, written: Record<string, unknown>) {
  const parts = [condition(when)];
  const evidence = (await createEngine([{ name: 'rule', parts }])(answersOf(written))).get('rule');
  if (evidence === undefined) throw new Error('no evidence');
  return foldEvidence(parts, evidence)[0];
}
/** What the engine made of the first leaf of a rule. */
function firstLeaf(evidence: Evidence, name: string): boolean | undefined {
  const tree = evidence.get(name);
  return tree !== undefined && 'all' in tree ? tree.all[0]?.result : undefined;
}
const truthOf = async (when: unknown, written: Record<string, unknown>) =>
  (await foldOf(when, written))?.truth;

describe('our engine', () => {
  test('4.15 refuses two rules of one name', () => {
    expect(() => createEngine([rule('twin', is('a', true)), rule('twin', is('b', true))])).toThrow(
      /two rules of one name/,
    );
  });

  test('4.16 refuses a rule without conditions, which the library would call true', () => {
    expect(() => createEngine([rule('empty')])).toThrow(/"empty" has no conditions/);
  });

  test('4.17 refuses "path", in the schema and again when the engine is built, however deep', () => {
    const withPath = { ...condition(is('a', true)), path: '$.x' };
    expect(conditionSchema.safeParse(withPath).success).toBe(false);
    expect(() => createEngine([{ name: 'rule', parts: [withPath] }])).toThrow(/must not use "path"/);
    expect(() => createEngine([{ name: 'rule', parts: [{ not: { any: [withPath] } }] }])).toThrow(
      /must not use "path"/,
    );
  });

  test.each(['notEqual', 'notIn', 'doesNotContain', 'nearly'])(
    '4.18 the schema refuses the operator %s',
    (operator) => {
      expect(conditionSchema.safeParse(leaf('a', operator, 'x')).success).toBe(false);
    },
  );

  test('4.19 the schema refuses empty lists, sibling keys, priorities, params and named conditions', () => {
    const bad = [
      all(),
      any(),
      { all: [is('a', true)], any: [is('a', true)] },
      { ...condition(is('a', true)), priority: 2 },
      { ...condition(is('a', true)), params: {} },
      { condition: 'named' },
    ];
    for (const input of bad) expect(conditionSchema.safeParse(input).success).toBe(false);
  });

  test('4.20 gives the evidence of every rule, met or not', async () => {
    const run = createEngine([
      rule('yes', is('a', true)),
      rule('no', is('a', false)),
      rule('open', is('b', true)),
    ]);
    expect([...(await run(answersOf({ a: true }))).keys()].sort()).toEqual(['no', 'open', 'yes']);
  });

  test('4.21 runs that overlap do not disturb each other', async () => {
    const run = createEngine([rule('one', is('a', true)), rule('two', is('b', true))]);
    for (let wait = 0; wait < 40; wait += 1) {
      const runs = [run(answersOf({ a: true }))];
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
      runs.push(run(answersOf({ a: false })), run(answersOf({})));
      const found = await Promise.all(runs);
      expect(found.map((evidence) => evidence.size)).toEqual([2, 2, 2]);
      expect(found.map((evidence) => firstLeaf(evidence, 'one'))).toEqual([true, false, false]);
    }
  });

  test('4.22 works where code generation from strings is disabled', () => {
    const script = [
      "import { createEngine } from './rules/engine/run-engine.ts';",
      "const run = createEngine([{ name: 'rule', parts: [{ fact: 'a', operator: 'containsAny', value: ['x'] }] }]);",
      "const evidence = await run(new Map([['a', { state: 'known', value: ['x'] }]]));",
      "let blocked = false; try { new Function('return 1')(); } catch { blocked = true; }",
      "process.stdout.write(JSON.stringify([evidence.get('rule').all[0].result, blocked]));",
    ].join('\n');
    const flags = [
      '--disallow-code-generation-from-strings',
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      script,
    ];
    const out = execFileSync(process.execPath, flags, { cwd: REPOSITORY, encoding: 'utf8' });
    expect(out).toBe('[true,true]');
  });

  test('4.23 a fact named like a property of objects is just a fact', async () => {
    expect(await truthOf(is('constructor', true), {})).toBe('unknown');
    expect(await truthOf(is('constructor', true), { constructor: true })).toBe('true');
  });
});

describe('the fold', () => {
  const HOSTILE = [{}, { a: 'unknown' }, { a: 'declined' }];

  test('1.5 a fact without a value is unknown to every operator, and under "not" as well', async () => {
    const leaves = [
      is('a', true),
      leaf('a', 'in', ['x']),
      leaf('a', 'contains', 'x'),
      leaf('a', 'containsAny', ['x']),
      leaf('a', 'lessThan', 5),
      leaf('a', 'lessThanInclusive', 5),
      leaf('a', 'greaterThan', 5),
      leaf('a', 'greaterThanInclusive', 5),
    ];
    for (const written of HOSTILE) {
      for (const one of leaves) {
        expect(await truthOf(one, written)).toBe('unknown');
        expect(await truthOf(not(one), written)).toBe('unknown');
        expect(await truthOf(not(not(all(one))), written)).toBe('unknown');
      }
    }
  });

  test('1.6 gives the leaves left to right, and as open those on which an unknown part can still hang', async () => {
    const when = all(is('a', true), any(is('b', true), is('c', true)), any(is('d', true), is('e', true)));
    const folded = await foldOf(when, { d: true });
    expect(folded?.truth).toBe('unknown');
    expect(folded?.leaves.map(({ fact }) => fact)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(folded?.open.map(({ fact }) => fact)).toEqual(['a', 'b', 'c']);
    expect((await foldOf(when, { a: false }))?.open).toEqual([]);
  });

  test('1.7 evidence that does not match the conditions is an error, never a guess', async () => {
    const evidence = (await createEngine([rule('rule', is('a', true))])(answersOf({ a: true }))).get('rule');
    if (evidence === undefined) throw new Error('no evidence');
    const wrong = [
      [],
      [condition(all(is('a', true)))],
      [condition(not(is('a', true)))],
      [condition(is('a', true)), condition(is('b', true))],
    ];
    for (const parts of wrong) expect(() => foldEvidence(parts, evidence)).toThrow(/does not match/);
  });

  test('1.8 a fact can be treated as unanswered, to see what hangs on it', async () => {
    const parts = [condition(any(is('a', true), is('b', true)))];
    const evidence = (await createEngine([{ name: 'rule', parts }])(answersOf({ a: true }))).get('rule');
    if (evidence === undefined) throw new Error('no evidence');
    expect(foldEvidence(parts, evidence)[0]?.truth).toBe('true');
    expect(foldEvidence(parts, evidence, (fact) => fact === 'a')[0]?.truth).toBe('unknown');
  });

  test('2.6 an interval that straddles a limit is unknown, one on either side is not', async () => {
    expect(await truthOf(leaf('n', 'greaterThanInclusive', 10), { n: { min: 9, max: 10 } })).toBe('unknown');
    expect(await truthOf(leaf('n', 'greaterThanInclusive', 10), { n: { min: 10 } })).toBe('true');
    expect(await truthOf(leaf('n', 'greaterThanInclusive', 10), { n: { max: 9 } })).toBe('false');
    expect(
      await truthOf(not(leaf('n', 'greaterThanInclusive', 10)), {
        n: { planned: { max: 9 }, by: '2027-01-01' },
      }),
    ).toBe('true');
  });

  test('3.6 an empty set is an answer: none of these', async () => {
    expect(await truthOf(leaf('kinds', 'contains', 'x'), { kinds: [] })).toBe('false');
    expect(await truthOf(not(leaf('kinds', 'containsAny', ['x'])), { kinds: [] })).toBe('true');
  });

  test('3.7 nothing has a default: zero and false are answers, a missing number is not zero', async () => {
    expect(await truthOf(leaf('n', 'lessThan', 10), {})).toBe('unknown');
    expect(await truthOf(leaf('n', 'lessThan', 10), { n: 0 })).toBe('true');
    expect(await truthOf(is('a', false), {})).toBe('unknown');
    expect(await truthOf(is('a', false), { a: false })).toBe('true');
  });
});
