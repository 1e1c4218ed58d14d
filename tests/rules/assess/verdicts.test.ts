import { describe, expect, test } from 'vitest';
import { ENCODINGS, FORCES } from '../../../seeds/schema/index.ts';
import { assessProvision } from '../../../rules/assess/assess-provision.ts';
import { prepare } from '../../../rules/assess/prepare.ts';
import { createAssessor } from '../../../rules/index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  is,
  judgedItem,
  numberFact,
  leaf,
  provision,
  tests,
} from '../support/builders.ts';
import { assessOne, assessSome, TODAY } from '../support/decide.ts';

const facts = [booleanFact('aimed'), booleanFact('holds'), numberFact('staff')];
const plain = provision('p', {
  audience: tests([is('aimed', true)], 'a'),
  conditions: tests([is('holds', true)]),
});
const verdict = async (answers: Record<string, unknown>, one = plain) =>
  (await assessOne(one, { facts, answers })).verdict;

describe('verdicts', () => {
  test('5.1 an audience test that fails puts the provision out of scope, whatever the conditions say', async () => {
    for (const holds of [true, false, 'unknown'])
      expect(await verdict({ aimed: false, holds })).toBe('out-of-scope');
  });

  test('5.2 an unknown audience leaves it open, even where a condition has failed', async () => {
    for (const holds of [true, false, 'unknown']) expect(await verdict({ holds })).toBe('open');
  });

  test('5.3 5.4 5.5 aimed at you: a failed condition is not met, an unknown one open, all of them met', async () => {
    expect(await verdict({ aimed: true, holds: false })).toBe('not-met');
    expect(await verdict({ aimed: true })).toBe('open');
    expect(await verdict({ aimed: true, holds: true })).toBe('met');
  });

  test('5.3 a failed condition decides although another is unknown', async () => {
    const two = provision('p', { conditions: tests([is('aimed', true), is('holds', true)]) });
    expect(await verdict({ holds: false }, two)).toBe('not-met');
  });

  test('5.6 with anything left to judge or to encode the best is met-if-judged', async () => {
    const answers = { aimed: true, holds: true };
    expect(await verdict(answers, { ...plain, judged: [judgedItem()] })).toBe('met-if-judged');
    for (const encoding of ENCODINGS) {
      expect(await verdict(answers, { ...plain, encoding })).toBe(
        encoding === 'full' ? 'met' : 'met-if-judged',
      );
    }
    expect(await verdict({ ...answers, holds: false }, { ...plain, encoding: 'manual' })).toBe('not-met');
  });

  test('5.7 a sentence addressed to an authority is never aimed at a company', async () => {
    const duty = provision('p', { addressee: 'authority' });
    for (const force of FORCES)
      expect(await verdict({ aimed: true }, { ...duty, force })).toBe('out-of-scope');
    const over = await assessOne({ ...duty, period: { from: null, until: '2020-12-31' } }, { facts });
    expect([over.verdict, over.wouldBe]).toEqual(['closed', 'out-of-scope']);
  });

  test('5.8 a provision without tests holds of everybody it reaches', async () => {
    expect(await verdict({}, provision('p'))).toBe('met');
    expect(await verdict({}, provision('p', { judged: [judgedItem()] }))).toBe('met-if-judged');
  });

  test('5.9 there is one result for each provision, in catalogue order', async () => {
    const ids = ['p3', 'p1', 'p2'];
    const { provisions } = await assessSome(
      ids.map((id) => provision(id, { conditions: plain.conditions })),
      { facts },
    );
    expect(provisions.map(({ id }) => id)).toEqual(ids);
  });

  test('5.10 every limit at n−1, n and n+1, for every operator', async () => {
    const expected = {
      equal: ['not-met', 'met', 'not-met'],
      lessThan: ['met', 'not-met', 'not-met'],
      lessThanInclusive: ['met', 'met', 'not-met'],
      greaterThan: ['not-met', 'not-met', 'met'],
      greaterThanInclusive: ['not-met', 'met', 'met'],
    };
    for (const [operator, verdicts] of Object.entries(expected)) {
      const limit = provision('p', { conditions: tests([leaf('staff', operator, 50)]) });
      const found = await Promise.all([49, 50, 51].map((staff) => verdict({ staff }, limit)));
      expect(found, operator).toEqual(verdicts);
    }
  });

  test('5.11 missing evidence is an error, never a verdict', () => {
    const catalogue = catalogueOf({ facts, provisions: [plain] });
    const run = {
      prepared: prepare(catalogue),
      answers: answersOf({}),
      evidence: new Map(),
      days: new Map(),
      asOf: TODAY,
      considered: [],
      folded: new Map(),
      reach: new Map(),
    };
    for (const one of catalogue.provisions)
      expect(() => assessProvision(run, one)).toThrow(/no evidence for .*aimed/);
  });

  test('5.12 assessments that overlap do not disturb each other', async () => {
    const assessor = createAssessor(catalogueOf({ facts, provisions: [plain] }));
    const options = { asOf: TODAY };
    const cases = [{ aimed: true, holds: true }, { aimed: true, holds: false }, { aimed: false }, {}];
    const all = await Promise.all(cases.map((written) => assessor.assess(answersOf(written), options)));
    expect(all.map(({ provisions }) => provisions[0]?.verdict)).toEqual([
      'met',
      'not-met',
      'out-of-scope',
      'open',
    ]);
    expect(all.every(({ agreed }) => agreed)).toBe(true);
  });
});
