import { describe, expect, test } from 'vitest';
import { summarizeChange } from '../../../renderer/features/interview/logic/change-summary.ts';
import { compareAssessments } from '../../../renderer/features/interview/logic/compare-assessments.ts';
import { compareStandings } from '../../../renderer/features/interview/logic/compare-standings.ts';
import { hangingProvisions } from '../../../renderer/features/interview/logic/hanging.ts';
import { whyAsked } from '../../../renderer/features/interview/logic/why-asked.ts';
import { createAssessor, type PlaceResult } from '../../../rules/index.ts';
import type { Standing } from '../../../seeds/schema/index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  criterion,
  is,
  judgedItem,
  place,
  placeId,
  provision,
  question,
  testOf,
} from '../../rules/support/builders.ts';
import { assessAll, TODAY } from '../../rules/support/decide.ts';

const standing = (id: string, word: Standing, known = 1): PlaceResult => ({
  id: placeId(id),
  standing: word,
  met: known,
  notMet: 0,
  open: 0,
  criteria: [],
  unlocked: [],
});
const moves = (before: PlaceResult[], after: PlaceResult[]) =>
  compareStandings({ standings: before }, { standings: after });

describe('places that moved', () => {
  test('a standing that got better or worse, the one nearest the top first', () => {
    const before = [standing('a', 'strong'), standing('b', 'possible'), standing('c', 'possible')];
    const after = [standing('b', 'strong'), standing('c', 'possible'), standing('a', 'weak')];
    expect(moves(before, after)).toEqual([
      { id: 'b', direction: 'up', by: 'standing', from: 'possible', to: 'strong' },
      { id: 'a', direction: 'down', by: 'standing', from: 'strong', to: 'weak' },
      { id: 'c', direction: 'up', by: 'rank', from: 3, to: 2 },
    ]);
  });

  test('ranks count only among places of which something is known before and after', () => {
    const before = [standing('new', 'good', 0), standing('a', 'good'), standing('b', 'good')];
    const after = [standing('new', 'good', 1), standing('b', 'good'), standing('a', 'good')];
    expect(moves(before, after)).toEqual([
      { id: 'b', direction: 'up', by: 'rank', from: 2, to: 1 },
      { id: 'a', direction: 'down', by: 'rank', from: 1, to: 2 },
    ]);
  });

  test('a newcomer shifts nobody, a place no longer considered is not named, equals do not move', () => {
    const two = [standing('a', 'good'), standing('b', 'good')];
    expect(moves(two, [standing('n', 'good'), ...two])).toEqual([]);
    expect(moves([standing('gone', 'strong'), ...two], two)).toEqual([]);
    expect(moves(two, two)).toEqual([]);
  });

  test('of a real assessment', async () => {
    const catalogue = catalogueOf({
      facts: [booleanFact('a')],
      places: [
        place('x', { criteria: [criterion('c', is('a', true))] }),
        place('y', { criteria: [criterion('c', is('a', false))] }),
      ],
    });
    const before = await assessAll(catalogue, new Map());
    const after = await assessAll(catalogue, answersOf({ a: true }));
    expect(compareStandings(before, after).map(({ id, direction }) => `${id} ${direction}`)).toEqual([
      'x up',
      'y down',
    ]);
  });
});

test('a change in a few words: how many came to each verdict, from wherever', async () => {
  const catalogue = catalogueOf({
    facts: [booleanFact('a'), booleanFact('b')],
    provisions: [
      provision('one', { conditions: [testOf('t', is('a', true))] }),
      provision('two', { conditions: [testOf('t', is('a', true))], judged: [judgedItem()] }),
      provision('three', { audience: [testOf('t', is('b', true))] }),
      provision('four', { conditions: [testOf('t', is('b', true))] }),
    ],
  });
  const start = await assessAll(catalogue, new Map());
  const first = await assessAll(catalogue, answersOf({ a: true, b: false }));
  expect(summarizeChange(compareAssessments(catalogue, start, first))).toEqual([
    { to: 'met', count: 1 },
    { to: 'met-if-judged', count: 1 },
    { to: 'not-met', count: 1 },
    { to: 'out-of-scope', count: 1 },
  ]);
  expect(summarizeChange(compareAssessments(catalogue, first, start))).toEqual([{ to: 'open', count: 4 }]);
  expect(summarizeChange(compareAssessments(catalogue, first, first))).toEqual([]);
});

describe('why a question is asked', () => {
  const catalogue = catalogueOf({
    facts: [booleanFact('a'), booleanFact('b')],
    questions: [question('ask-a', ['a']), question('ask-b', ['b'])],
    places: [
      place('x', { criteria: [criterion('c', is('a', true))] }),
      place('y', { criteria: [criterion('c', is('b', true))] }),
    ],
    provisions: [
      provision('firm', { force: 'provide', kind: 'land', audience: [testOf('t', is('a', true))] }),
      provision('support', { force: 'support', kind: 'land', audience: [testOf('t', is('a', true))] }),
      provision('plan', { force: 'plan', kind: 'talent', audience: [testOf('t', is('a', true))] }),
      provision('other', { force: 'allow', kind: 'land', audience: [testOf('t', is('b', true))] }),
    ],
  });
  const [askA] = catalogue.questions;
  if (askA === undefined) throw new Error('no question');
  const why = async (
    written: Record<string, unknown>,
    mode: 'asking' | 'editing',
    cares: ('land' | 'talent')[],
  ) => {
    const answers = answersOf(written);
    const { openPlaces } = createAssessor(catalogue).outlook(answers, { asOf: TODAY });
    const assessment = { ...(await assessAll(catalogue, answers)), openPlaces };
    const shown = { question: askA, mode };
    return whyAsked(hangingProvisions(catalogue, assessment, shown), assessment, shown, cares);
  };

  test('counts what hangs on it: only "permits" and "provides" are firm', async () => {
    expect(await why({}, 'asking', [])).toEqual({ provisions: 3, firm: 1, cared: 0, places: ['x'] });
    expect(await why({}, 'asking', ['land'])).toMatchObject({ cared: 2 });
  });

  test('opened again: what looks at the answer, though nothing hangs on it any more', async () => {
    expect(await why({ a: true }, 'editing', [])).toMatchObject({ provisions: 3, places: ['x'] });
  });
});
