import { describe, expect, test } from 'vitest';
import { chooseQuestion } from '../../../renderer/features/interview/logic/choose-question.ts';
import { findUnused } from '../../../renderer/features/interview/logic/find-unused.ts';
import { hangingProvisions } from '../../../renderer/features/interview/logic/hanging.ts';
import {
  answeredQuestions,
  factsToShow,
  previousQuestion,
  withoutFacts,
} from '../../../renderer/features/interview/logic/question-order.ts';
import { reviewList } from '../../../renderer/features/interview/logic/review-list.ts';
import { factsThatMatter } from '../../../renderer/features/interview/logic/open-facts.ts';
import { compileCatalogue } from '../../../rules/index.ts';
import { questionIdSchema, type Answers } from '../../../seeds/schema/index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  day,
  factId,
  is,
  leaf,
  numberFact,
  provision,
  question,
  testOf,
} from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

const catalogue = catalogueOf({
  facts: ['a', 'b', 'c', 'd'].map((id) => booleanFact(id)),
  questions: [question('ask-ab', ['a', 'b']), question('ask-c', ['c'], 'topic-b'), question('ask-d', ['d'])],
  provisions: [
    provision('soft', { force: 'plan', audience: [testOf('t', is('a', true))] }),
    provision('firm', {
      force: 'allow',
      audience: [testOf('t', is('a', true))],
      conditions: [testOf('u', is('b', true))],
    }),
    provision('other', { audience: [testOf('t', is('c', true))], conditions: [testOf('u', is('d', true))] }),
  ],
});
const at = (id: string) => questionIdSchema.parse(id);
const choose = async (written: Record<string, unknown>, where: { opened?: string; pinned?: string } = {}) => {
  const answers = answersOf(written);
  const assessment = await assessAll(catalogue, answers);
  const shown = chooseQuestion(catalogue, answers, {
    opened: where.opened,
    pinned: [where.pinned ?? null],
    ...assessment,
  });
  return { shown, assessment, answers };
};

describe('which question is shown', () => {
  test('an opened one wins; it is an edit once something of it is answered', async () => {
    expect((await choose({}, { opened: 'ask-c' })).shown).toMatchObject({
      question: { id: 'ask-c' },
      mode: 'asking',
    });
    expect((await choose({ c: true }, { opened: 'ask-c' })).shown?.mode).toBe('editing');
  });

  test('the one shown last stays while it can change something, and goes once it cannot', async () => {
    expect((await choose({}, { pinned: 'ask-d' })).shown?.question.id).toBe('ask-d');
    expect((await choose({ c: false }, { pinned: 'ask-d' })).shown?.question.id).toBe('ask-ab');
    expect((await choose({ d: true }, { pinned: 'ask-d' })).shown?.question.id).not.toBe('ask-d');
  });

  test('an address that is no question is passed over', async () => {
    const { shown, assessment } = await choose({}, { opened: 'no-such', pinned: 'no-such' });
    expect(shown?.question.id).toBe(assessment.next?.id);
  });

  test('null once nothing is left', async () => {
    expect((await choose({ a: false, c: false })).shown).toBeNull();
  });

  test('answering "I don’t know" to everything comes to an end', async () => {
    const written: Record<string, unknown> = {};
    for (let step = 0; step < 10; step += 1) {
      const { shown } = await choose(written);
      if (shown === null) break;
      for (const fact of shown.question.facts) written[fact] = 'unknown';
    }
    expect((await choose(written)).shown).toBeNull();
  });
});

describe('facts of a question', () => {
  const [ab] = catalogue.questions;
  if (ab === undefined) throw new Error('no question');

  test('those that matter or are answered; never none', () => {
    expect(factsToShow(ab, new Map(), [factId('b')])).toEqual(['b']);
    expect(factsToShow(ab, answersOf({ a: true }), [factId('b')])).toEqual(['a', 'b']);
    expect(factsToShow(ab, new Map(), [])).toEqual(['a', 'b']);
  });
});

describe('the way back', () => {
  const answered = answeredQuestions(catalogue, answersOf({ d: true, b: false, a: true }));

  test('follows the order of answering, each question once', () => {
    expect(answered.map(({ id }) => id)).toEqual(['ask-d', 'ask-ab']);
    expect(previousQuestion(answered, at('ask-c'))).toBe('ask-ab');
    expect(previousQuestion(answered, at('ask-ab'))).toBe('ask-d');
    expect(previousQuestion(answered, at('ask-d'))).toBeNull();
    expect(previousQuestion([], null)).toBeNull();
  });
});

describe('what hangs on a question', () => {
  test('asked: what it can still change, firmest first; opened again: all that look at it', async () => {
    const asked = await choose({}, { opened: 'ask-ab' });
    if (asked.shown === null) throw new Error('nothing shown');
    expect(hangingProvisions(catalogue, asked.assessment, asked.shown).map(({ id }) => id)).toEqual([
      'firm',
      'soft',
    ]);
    const again = await choose({ a: false }, { opened: 'ask-ab' });
    if (again.shown === null) throw new Error('nothing shown');
    expect(hangingProvisions(catalogue, again.assessment, again.shown).map(({ id }) => id)).toEqual([
      'firm',
      'soft',
    ]);
  });
});

describe('answers that are not used', () => {
  const compiled = compileCatalogue(catalogue);
  const where = { asOf: day('2026-11-22'), places: [] };
  const openFacts = (some: Answers) => factsThatMatter(compiled, some, where);
  const goOn = () => Promise.resolve('go-on' as const);
  const unusedOf = async (written: Record<string, unknown>) => [
    ...(await findUnused(answersOf(written), openFacts, goOn)),
  ];

  test('are those that would not be asked now', async () => {
    expect(await unusedOf({ c: false, d: true })).toEqual(['d']);
    expect(await unusedOf({ c: true, d: true })).toEqual([]);
  });

  test.each(['unknown', 'declined', { planned: true, by: '2027-12-31' }])(
    'that holds for %j, which stays used while something hangs on it',
    async (said) => {
      expect(await unusedOf({ c: false, d: said })).toEqual(['d']);
      expect(await unusedOf({ c: true, d: said })).toEqual([]);
      // What somebody said of "c" is used as long as "d" is open: it decides whether anything hangs on "d".
      expect(await unusedOf({ c: said })).toEqual([]);
    },
  );

  test('a range counts like any other answer', async () => {
    const sized = catalogueOf({
      facts: [numberFact('n'), booleanFact('a')],
      questions: [question('ask-n', ['n']), question('ask-a', ['a'])],
      provisions: [
        provision('one', {
          audience: [testOf('t', is('a', true))],
          conditions: [testOf('u', leaf('n', 'greaterThanInclusive', 50))],
        }),
      ],
    });
    const other = compileCatalogue(sized);
    const find = async (written: Record<string, unknown>) => [
      ...(await findUnused(answersOf(written), (some) => factsThatMatter(other, some, where), goOn)),
    ];
    expect(await find({ n: { min: 40, max: 60 }, a: true })).toEqual([]);
    expect(await find({ n: { min: 40, max: 60 }, a: false })).toEqual(['n']);
  });

  test('the compiled evaluator says what the engine of record says', async () => {
    for (const written of [
      { c: false, d: true },
      { c: true, d: 'unknown' },
      { a: true, b: false, c: true },
    ]) {
      const answers = answersOf(written);
      const slow: string[] = [];
      for (const fact of answers.keys()) {
        const without = await assessAll(catalogue, withoutFacts(answers, [fact]));
        if (without.cannotMatter.includes(fact)) slow.push(fact);
      }
      expect(await unusedOf(written)).toEqual(slow);
    }
  });

  test('a newer request ends the search', async () => {
    let pauses = 0;
    const stopSecond = () => Promise.resolve((pauses += 1) > 1 ? ('stop' as const) : ('go-on' as const));
    const found = await findUnused(answersOf({ d: true, c: false }), openFacts, stopSecond);
    expect([pauses, [...found]]).toEqual([2, ['d']]);
  });

  test('stay in the list, marked', () => {
    const answers = answersOf({ d: true, c: false });
    const list = reviewList(catalogue, answers, new Set([factId('d')]));
    expect(list.map(({ id, rows }) => [id, rows.map((row) => [row.fact.id, row.used])])).toEqual([
      ['topic-a', [['d', false]]],
      ['topic-b', [['c', true]]],
    ]);
    expect([...withoutFacts(answers, [factId('d')]).keys()]).toEqual(['c']);
  });
});
