import { describe, expect, test } from 'vitest';
import { FORCES } from '../../../seeds/schema/index.ts';
import { compileCatalogue, rankQuestions } from '../../../rules/index.ts';
import { FORCE_WEIGHT } from '../../../rules/explore/rank-questions.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  choiceFact,
  criterion,
  is,
  place,
  placeId,
  provision,
  question,
  tests,
  type QuestionInput,
} from '../support/builders.ts';
import { TODAY } from '../support/decide.ts';
import { questionIdSchema, type Catalogue, type Kind } from '../../../seeds/schema/index.ts';

const facts = ['a', 'b', 'c', 'd'].map((id) => booleanFact(id));
const needs = (id: string, when: readonly unknown[], over = {}) =>
  provision(id, { conditions: tests(when), ...over });
const rank = (catalogue: Catalogue, written: Record<string, unknown> = {}, after?: string) =>
  rankQuestions(compileCatalogue(catalogue), answersOf(written), {
    asOf: TODAY,
    places: [placeId('here')],
    after: after === undefined ? undefined : questionIdSchema.parse(after),
  });
const rankFor = (catalogue: Catalogue, cares: readonly Kind[]) =>
  rankQuestions(compileCatalogue(catalogue), new Map(), { asOf: TODAY, places: [placeId('here')], cares });
const ids = (ranked: ReturnType<typeof rank>) => ranked.map(({ id }) => String(id));

describe('next question', () => {
  test('12.1 a question is worth asking while a verdict or a standing in force hangs on it', () => {
    const catalogue = catalogueOf({
      facts,
      provisions: [
        needs('p', [is('a', true)]),
        needs('over', [is('b', true)], { period: { from: null, until: '2020-12-31' } }),
        needs('away', [is('d', true)], { where: { located: 'company', places: ['away'], basis: 'printed' } }),
      ],
      places: [place('here', { criteria: [criterion('k', is('c', true))] }), place('away')],
    });
    expect(ids(rank(catalogue)).sort()).toEqual(['ask-a', 'ask-c']);
    expect(ids(rank(catalogue, { a: false }))).toEqual(['ask-c']);
  });

  test('12.2 nothing answered is asked again, be it unknown, declined or an interval', () => {
    const catalogue = catalogueOf({
      facts,
      provisions: [
        needs(
          'p',
          ['a', 'b', 'c', 'd'].map((id) => is(id, true)),
        ),
      ],
    });
    expect(
      ids(rank(catalogue, { a: 'unknown', b: 'declined', c: { planned: true, by: '2027-01-01' } })),
    ).toEqual(['ask-d']);
  });

  test('12.6 it names the facts still worth asking and the provisions hanging on them, firmest first', () => {
    const group: QuestionInput[] = [question('ask-all', ['a', 'b', 'c'])];
    const provisions = [
      needs('weak', [is('a', true)], { force: 'plan' }),
      needs('firm', [is('a', true), is('b', true)], { force: 'allow' }),
    ];
    const catalogue = catalogueOf({ facts: facts.slice(0, 3), provisions, questions: group });
    expect(rank(catalogue)[0]).toMatchObject({ facts: ['a', 'b'], provisions: ['firm', 'weak'] });
    expect(rank(catalogue, { b: true })[0]).toMatchObject({ facts: ['a'], provisions: ['firm', 'weak'] });
  });

  test('12.6 a provision that can no longer be met is not named, though its audience is still asked', () => {
    const failed = provision('p', {
      audience: tests([is('a', true)], 'a'),
      conditions: tests([is('b', true)]),
    });
    const ranked = rank(catalogueOf({ facts: facts.slice(0, 2), provisions: [failed] }), { b: false });
    expect(ranked).toMatchObject([{ id: 'ask-a', provisions: [] }]);
  });

  test('12.7 the firmer the verb the sooner it is asked', () => {
    const weights = FORCES.map((force) => FORCE_WEIGHT[force]);
    expect([...weights].sort((x, y) => y - x)).toEqual(weights);
    expect(weights.every((weight) => weight > 0)).toBe(true);
    const provisions = [
      needs('weak', [is('a', true)], { force: 'background' }),
      needs('firm', [is('b', true)], { force: 'provide' }),
    ];
    expect(ids(rank(catalogueOf({ facts: facts.slice(0, 2), provisions })))).toEqual(['ask-b', 'ask-a']);
  });

  test('12.7 one answer that decides is worth more than one of several', () => {
    const provisions = [
      needs('several', [is('a', true), is('b', true), is('c', true)]),
      needs('one', [is('d', true)]),
    ];
    expect(ids(rank(catalogueOf({ facts, provisions })))[0]).toBe('ask-d');
  });

  test('12.8 the talk stays with the topic of the last answer while it pays', () => {
    const questions = [question('ask-a', ['a'], 'topic-a'), question('ask-b', ['b'], 'topic-b')];
    const provisions = [needs('one', [is('a', true)]), needs('two', [is('b', true)])];
    const catalogue = catalogueOf({
      facts: facts.slice(0, 2),
      provisions,
      questions: [...questions, question('ask-c', ['c'], 'topic-b')],
    });
    expect(ids(rank(catalogue))).toEqual(['ask-a', 'ask-b']);
    expect(ids(rank(catalogue, {}, 'ask-c'))).toEqual(['ask-b', 'ask-a']);
    const firm = catalogueOf({
      facts: facts.slice(0, 2),
      provisions: [needs('one', [is('a', true)]), needs('two', [is('b', true)], { force: 'plan' })],
      questions,
    });
    expect(ids(rank(firm, {}, 'ask-b'))).toEqual(['ask-a', 'ask-b']);
  });

  test('12.9 of equal questions the one printed first comes first; a long list of options costs effort', () => {
    const provisions = [needs('two', [is('b', true)]), needs('one', [is('a', true)])];
    expect(ids(rank(catalogueOf({ facts: facts.slice(0, 2), provisions })))).toEqual(['ask-a', 'ask-b']);
    const long = choiceFact(
      'long',
      Array.from({ length: 32 }, (_, i) => `o${i}`),
    );
    const both = [needs('two', [is('long', 'o1')]), needs('one', [is('a', true)])];
    expect(ids(rank(catalogueOf({ facts: [long, ...facts.slice(0, 1)], provisions: both })))).toEqual([
      'ask-a',
      'ask-long',
    ]);
  });

  test('12.9 effort counts only the facts still worth asking', () => {
    const long = choiceFact(
      'long',
      Array.from({ length: 64 }, (_, i) => `o${i}`),
    );
    const questions = [question('ask-b', ['b']), question('ask-both', ['a', 'long'])];
    const provisions = [
      needs('one', [is('a', true)], { force: 'encourage' }),
      needs('two', [is('b', true)], { force: 'pilot' }),
    ];
    const catalogue = catalogueOf({ facts: [long, ...facts.slice(0, 2)], provisions, questions });
    expect(ids(rank(catalogue))).toEqual(['ask-both', 'ask-b']);
  });

  test('12.10 the questions that open a talk come first, in their order, while they are worth asking', () => {
    const questions: QuestionInput[] = [
      question('ask-a', ['a']),
      { ...question('ask-b', ['b']), opening: 2 },
      { ...question('ask-c', ['c']), opening: 1 },
    ];
    const provisions = [
      needs('firm', [is('a', true)], { force: 'allow' }),
      needs('weak', [is('b', true)], { force: 'plan' }),
      needs('weaker', [is('c', true), is('b', true)], { force: 'plan' }),
    ];
    const catalogue = catalogueOf({ facts: facts.slice(0, 3), provisions, questions });
    expect(ids(rank(catalogue))).toEqual(['ask-c', 'ask-b', 'ask-a']);
    expect(ids(rank(catalogue, { c: true }))).toEqual(['ask-b', 'ask-a']);
    expect(ids(rank(catalogue, { b: false }))).toEqual(['ask-a']);
  });

  test('12.11 what hangs on kinds the person cares about is asked sooner, and nothing else is left out', () => {
    const provisions = [
      needs('land', [is('a', true)], { kind: 'land' }),
      needs('tax', [is('b', true)], { kind: 'tax' }),
    ];
    const catalogue = catalogueOf({ facts: facts.slice(0, 2), provisions });
    expect(ids(rankFor(catalogue, []))).toEqual(['ask-a', 'ask-b']);
    expect(ids(rankFor(catalogue, ['tax']))).toEqual(['ask-b', 'ask-a']);
    expect(ids(rankFor(catalogue, ['land', 'tax']))).toEqual(['ask-a', 'ask-b']);
    expect(ids(rankFor(catalogue, ['community-life']))).toEqual(['ask-a', 'ask-b']);
  });

  test('12.12 what most people would have to enquire about is asked later', () => {
    const provisions = [needs('one', [is('a', true)]), needs('two', [is('b', true)])];
    const [a, b] = [booleanFact('a'), booleanFact('b')];
    const catalogue = catalogueOf({ facts: [{ ...a, known: 'on-enquiry' }, b], provisions });
    expect(ids(rank(catalogue))).toEqual(['ask-b', 'ask-a']);
  });
});
