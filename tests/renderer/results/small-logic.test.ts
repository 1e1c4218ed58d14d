import { describe, expect, test } from 'vitest';
import { dayStateOf, leadKeysOf, NO_LEAD } from '../../../renderer/features/results/logic/facet-keys.ts';
import { judgedLines } from '../../../renderer/features/results/logic/judged-lines.ts';
import { listMeasures } from '../../../renderer/features/results/logic/measures.ts';
import { neighboursIn } from '../../../renderer/features/results/logic/neighbours.ts';
import { doneKey, hasSomethingToDo } from '../../../renderer/features/results/logic/to-do.ts';
import { oneDecisionAway } from '../../../renderer/features/results/logic/within-reach.ts';
import { toDoList, type NearestMiss } from '../../../rules/index.ts';
import { docIdSchema, type ProvisionId } from '../../../seeds/schema/index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  day,
  factId,
  is,
  judgedItem,
  provision,
  testOf,
  text,
} from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

describe('a day beside a period', () => {
  const period = { from: day('2018-01-01'), until: day('2018-12-31') };
  test.each([
    ['2017-12-31', 'not-yet'],
    ['2018-01-01', 'running'],
    ['2018-12-31', 'running'],
    ['2019-01-01', 'over'],
  ])('%s: %s', (on, state) => expect(dayStateOf(period, day(on))).toBe(state));

  test.each([
    ['2017-12-31', 'not-yet'],
    ['2018-01-01', 'no-end'],
    ['2040-01-01', 'no-end'],
  ])('without a printed end, %s: %s', (on, state) =>
    expect(dayStateOf({ ...period, until: null }, day(on))).toBe(state),
  );

  test('a printed end is enough to be running; no date at all is not', () => {
    expect(dayStateOf({ ...period, from: null }, day('2018-12-31'))).toBe('running');
    expect(dayStateOf({ from: null, until: null }, day('2018-12-31'))).toBe('undated');
  });
});

test('lead units are told apart by document; none is a key of its own', () => {
  const doc = docIdSchema.parse('vip');
  expect(leadKeysOf({ doc, leadUnits: ['市科创委', '市财政局'] })).toEqual(['vip 市科创委', 'vip 市财政局']);
  expect(leadKeysOf({ doc, leadUnits: [] })).toEqual([NO_LEAD]);
});

describe('from one record to the next', () => {
  test.each([
    ['a', { at: 1, before: null, after: 'b' }],
    ['b', { at: 2, before: 'a', after: 'c' }],
    ['c', { at: 3, before: 'b', after: null }],
    ['elsewhere', { at: null, before: null, after: null }],
  ])('%s', (id, expected) => expect(neighboursIn(['a', 'b', 'c'], id)).toEqual(expected));
});

const catalogue = catalogueOf({
  facts: [booleanFact('a'), booleanFact('b')],
  provisions: [
    provision('plain', { judged: [judgedItem()], force: 'plan' }),
    provision('same', { judged: [judgedItem()], conditions: [testOf('t', is('a', true))] }),
    provision('ended', { judged: [judgedItem()], period: { from: null, until: day('2020-12-31') } }),
    provision('vague', {
      encoding: 'partial',
      notEncoded: [text('not a question')],
      judged: [{ ...judgedItem('vague-word'), says: text('a vague word'), by: 'undefined-in-text' }],
    }),
    provision('others', { judged: [judgedItem()], audience: [testOf('t', is('b', true))] }),
    provision('government', { judged: [judgedItem()], addressee: 'authority' }),
  ],
});

describe('what only officials can judge', () => {
  test('is merged by its words over what is aimed at the company, in force or not', async () => {
    const assessment = await assessAll(catalogue, answersOf({ a: true, b: false }));
    const lines = judgedLines(listMeasures(catalogue, assessment));
    expect(lines.authority.map(({ provisions }) => provisions)).toEqual([['same', 'plain', 'ended']]);
    expect(lines['undefined-in-text'].map(({ says, provisions }) => [says.en, provisions])).toEqual([
      ['a vague word', ['vague']],
    ]);
    expect(lines['not-encoded'].map(({ says }) => says.en)).toEqual(['not a question']);
  });
});

describe('one decision away', () => {
  const miss = (id: ProvisionId, changes: number): NearestMiss => ({
    id,
    solutions: [
      {
        who: 'you-decide',
        verdict: 'met',
        changes: Array.from({ length: changes }, () => ({
          fact: factId('b'),
          kind: 'change' as const,
          to: { state: 'known' as const, value: true },
          added: [],
          removed: [],
          who: 'you-decide' as const,
        })),
      },
    ],
  });

  test('takes one change exactly; two are too many, and none within reach is none', async () => {
    const measures = listMeasures(catalogue, await assessAll(catalogue, answersOf({ b: false })));
    const ids = catalogue.provisions.map(({ id }) => id);
    const [plain, same, ended] = ids;
    if (plain === undefined || same === undefined || ended === undefined) throw new Error('no provisions');
    const misses = new Map([
      [plain, miss(plain, 1)],
      [same, miss(same, 1)],
      [ended, miss(ended, 2)],
    ]);
    expect(oneDecisionAway(measures, misses).map(({ provision: { id } }) => id)).toEqual(['same', 'plain']);
    expect(oneDecisionAway(measures, new Map([[plain, { id: plain, solutions: [] }]]))).toEqual([]);
  });
});

describe('to do', () => {
  test('pilots alone are nothing to do', async () => {
    const pilots = catalogueOf({
      provisions: [provision('pilot', { force: 'pilot', leadUnits: ['市商務委'] })],
    });
    expect(hasSomethingToDo(toDoList(pilots, await assessAll(pilots, new Map())))).toBe(false);
  });

  test('something that holds firmly is', async () => {
    const firm = catalogueOf({ provisions: [provision('firm')] });
    expect(hasSomethingToDo(toDoList(firm, await assessAll(firm, new Map())))).toBe(true);
  });

  test('ticks of different kinds on the same words are different ticks', () => {
    expect(doneKey('office', '市商務委')).not.toBe(doneKey('undertaking', '市商務委'));
  });
});
