import { describe, expect, test } from 'vitest';
import { askList } from '../../../renderer/features/client/logic/ask-list.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  factId,
  is,
  provision,
  testOf,
} from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

const catalogue = catalogueOf({
  facts: ['a', 'b', 'c', 'd'].map((id) => booleanFact(id)),
  provisions: [
    provision('soft', { force: 'explore', conditions: [testOf('t', is('a', true))] }),
    provision('firm', { force: 'provide', conditions: [testOf('t', is('a', true))] }),
    provision('other', { force: 'support', conditions: [testOf('t', is('b', true))] }),
    provision('over', {
      force: 'allow',
      conditions: [testOf('t', is('b', true))],
      period: { from: null, until: '2020-12-31' },
    }),
  ],
});

async function listOf(answers: Readonly<Record<string, unknown>>, marked: readonly string[]) {
  const given = answersOf(answers);
  return askList(catalogue, new Set(marked.map(factId)), given, await assessAll(catalogue, given));
}

const ids = (entries: readonly { readonly fact: { readonly id: string } }[]) =>
  entries.map(({ fact }) => fact.id);

describe('what to ask the client', () => {
  test('what is marked stands in the order in which it was marked, with what hangs on it', async () => {
    const { marked } = await listOf({ a: 'unknown' }, ['d', 'a']);
    expect(ids(marked)).toEqual(['d', 'a']);
    expect(marked.map(({ hanging, firmest }) => [hanging, firmest])).toEqual([
      [0, null],
      [2, 'provide'],
    ]);
    expect(marked.map(({ answer }) => answer?.state)).toEqual([undefined, 'unknown']);
  });

  test('what was not known and can change a verdict is offered, most hanging first; the rest is not', async () => {
    const { offered } = await listOf({ a: 'unknown', b: 'unknown', c: 'unknown' }, []);
    expect(ids(offered)).toEqual(['a', 'b']);
  });

  test('nothing is offered that is marked already, was refused, or was never asked', async () => {
    expect(ids((await listOf({ a: 'unknown', b: 'declined' }, ['a'])).offered)).toEqual([]);
    expect(ids((await listOf({}, [])).offered)).toEqual([]);
  });

  test('a marked fact that is answered stays on the list with its answer and nothing hanging', async () => {
    const { marked } = await listOf({ a: true }, ['a']);
    expect(marked.map(({ answer, hanging }) => [answer, hanging])).toEqual([
      [{ state: 'known', value: true }, 0],
    ]);
  });

  test('a provision whose period is over hangs on no answer', async () => {
    const { marked } = await listOf({ b: 'unknown' }, ['b']);
    expect(marked.map(({ hanging, firmest }) => [hanging, firmest])).toEqual([[1, 'support']]);
  });

  test('a marked fact that is no longer asked is told, not lost', async () => {
    const { marked, gone } = await listOf({}, ['z', 'a']);
    expect([ids(marked), gone]).toEqual([['a'], ['z']]);
  });
});
