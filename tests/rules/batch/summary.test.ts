import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORDS_COUNTED, WordTally } from '../../../rules/batch/summary-words.ts';
import {
  createSummary,
  mostFrequent,
  PROBLEM_CODES,
  SCREEN_TALLY_KEYS,
  type CellProblem,
  type Screened,
  type SummaryData,
} from '../../../rules/index.ts';
import { STANDINGS } from '../../../seeds/schema/index.ts';
import { factId, placeId } from '../support/builders.ts';
import { runs } from '../support/runs.ts';
import { goods, group, sheetCatalogue } from '../support/sheets.ts';

const questions = sheetCatalogue.questions.map(({ id }) => id);
const problem = fc.record({
  row: fc.nat(9),
  column: fc.option(fc.nat(3)),
  fact: fc.option(fc.constantFrom(goods, group)),
  code: fc.constantFrom(...PROBLEM_CODES),
  found: fc.constantFrom('a', 'A', ' a ', 'b', '__proto__', 'x'.repeat(61), '\uD800'),
  expected: fc.constant([]),
}) satisfies fc.Arbitrary<CellProblem>;
const screened: fc.Arbitrary<Screened> = fc.record({
  row: fc.nat(9),
  name: fc.constant('A'),
  tally: fc.record({
    met: fc.nat(1),
    'met-if-judged': fc.nat(1),
    open: fc.nat(3),
    'not-met': fc.nat(3),
    'out-of-scope': fc.nat(3),
    closed: fc.nat(3),
    area: fc.nat(3),
    burden: fc.nat(1),
  }),
  places: fc.array(
    fc.record({
      id: fc.constantFrom(placeId('west'), placeId('east')),
      standing: fc.constantFrom(...STANDINGS),
      holds: fc.nat(3),
      met: fc.nat(1),
      notMet: fc.nat(1),
    }),
    { maxLength: 2 },
  ),
  top: fc.constant([]),
  next: fc.option(fc.constantFrom(...questions).map((question) => ({ question, facts: [] }))),
  answered: fc.nat(5),
  stillMatter: fc.nat(5),
  problems: fc.array(problem, { maxLength: 3 }),
  numberDays: fc.subarray([1, 2, 3]),
});

const summaryOf = (companies: readonly Screened[], skipped = 0): SummaryData => {
  const summary = createSummary(sheetCatalogue);
  for (const company of companies) summary.add(company);
  summary.skip(skipped);
  return summary.data();
};
const merged = (...parts: readonly SummaryData[]): SummaryData => {
  const summary = createSummary(sheetCatalogue);
  for (const part of parts) summary.merge(part);
  return summary.data();
};

describe('a summary', () => {
  test('21.30 is the same in any order, in any parts, and after JSON and a message', () => {
    fc.assert(
      fc.property(fc.array(screened, { maxLength: 12 }), fc.nat(12), fc.nat(3), (companies, at, skipped) => {
        const whole = summaryOf(companies, skipped);
        const [first, second] = [summaryOf(companies.slice(0, at), skipped), summaryOf(companies.slice(at))];
        expect(summaryOf([...companies].reverse(), skipped)).toEqual(whole);
        expect(merged(first, second)).toEqual(whole);
        expect(merged(second, first)).toEqual(whole);
        const read: unknown = JSON.parse(JSON.stringify(first));
        expect(read).toEqual(first);
        expect(merged(structuredClone(second), structuredClone(first))).toEqual(whole);
        expect(JSON.stringify(merged(second, first))).toBe(JSON.stringify(whole));
      }),
      runs(150),
    );
  });

  test('21.30 counts what there is', () => {
    fc.assert(
      fc.property(fc.array(screened, { maxLength: 8 }), (companies) => {
        const summary = summaryOf(companies);
        const { rows, withProblems, problems, next, nothingToAsk, holding, answered, bestPlaces, unranked } =
          summary;
        const sum = (list: readonly { readonly count: number }[]) =>
          list.reduce((all, { count }) => all + count, 0);
        expect(rows).toBe(companies.length);
        expect(withProblems).toBe(companies.filter((one) => one.problems.length > 0).length);
        expect(sum(problems)).toBe(companies.flatMap((one) => one.problems).length);
        expect(sum(next) + nothingToAsk).toBe(rows);
        expect(sum(bestPlaces) + unranked).toBe(companies.filter(({ places }) => places.length > 0).length);
        expect(holding).toBe(companies.filter(({ tally }) => tally.met + tally['met-if-judged'] > 0).length);
        expect(answered).toBe(companies.reduce((all, one) => all + one.answered, 0));
        for (const key of SCREEN_TALLY_KEYS)
          expect([key, summary.tally[key]]).toEqual([
            key,
            companies.reduce((all, { tally }) => all + tally[key], 0),
          ]);
      }),
      runs(50),
    );
  });

  test('21.32 what is said of an area, and burdens, are nothing a company has met', () => {
    const tally = { ...base.tally, area: 5, burden: 2 };
    expect(summaryOf([{ ...base, tally }]).holding).toBe(0);
    expect(summaryOf([{ ...base, tally: { ...tally, met: 1, area: 4 } }]).holding).toBe(1);
  });

  const base: Screened = {
    row: 1,
    name: '',
    tally: {
      met: 0,
      'met-if-judged': 0,
      open: 0,
      'not-met': 0,
      'out-of-scope': 0,
      closed: 0,
      area: 0,
      burden: 0,
    },
    places: [],
    top: [],
    next: null,
    answered: 0,
    stillMatter: 0,
    problems: [],
    numberDays: [],
  };

  test('21.32 a place of which no criterion is known is not the best', () => {
    const at = (met: number, notMet: number): Screened => ({
      ...base,
      places: [{ id: placeId('west'), standing: 'possible', holds: 7, met, notMet }],
    });
    const { bestPlaces, unranked } = summaryOf([at(0, 0), at(1, 1), at(0, 0)]);
    expect(bestPlaces).toEqual([{ place: 'west', standing: 'possible', count: 1 }]);
    expect(unranked).toBe(2);
  });

  const unread = (found: string, fact = goods): Screened => ({
    ...base,
    problems: [{ row: 1, column: 0, fact, code: 'unknown-word', found, expected: [] }],
  });

  test('21.31 words are counted by fact and key, the most frequent first', () => {
    const data = summaryOf(
      ['Lorry', 'truck', 'lorry ', 'LORRY', 'cart'].map((word) => unread(word)).concat(unread('x', group)),
    );
    expect(mostFrequent(data, goods)).toEqual([
      { key: 'lorry', shown: 'LORRY', count: 3 },
      { key: 'cart', shown: 'cart', count: 1 },
      { key: 'truck', shown: 'truck', count: 1 },
    ]);
    expect(mostFrequent(data, goods, 1)).toHaveLength(1);
    expect(mostFrequent(data, group)).toEqual([{ key: 'x', shown: 'x', count: 1 }]);
    expect(mostFrequent(data, factId('size'))).toEqual([]);
  });

  test('21.31 a sentence is no word, but it is counted', () => {
    const [words] = summaryOf([unread('x'.repeat(60)), unread('x'.repeat(61))]).words;
    expect(words?.words).toHaveLength(1);
    expect(words?.others).toBe(1);
  });
});

describe('many words', () => {
  const tally = (words: readonly string[], most: number) => {
    const counted = new WordTally(most);
    for (const word of words) counted.count(word);
    return counted.data();
  };

  test('21.31 beyond the limit the same are kept in any order and any parts, each with its exact count', () => {
    const word = fc.nat(40).map((number) => `w${number}`);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 120 }),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(120),
        (words, most, at) => {
          const whole = tally(words, most);
          const distinct = new Set(words);
          expect(whole.words).toHaveLength(Math.min(most, distinct.size));
          for (const { key, count } of whole.words)
            expect([key, count]).toEqual([key, words.filter((one) => one === key).length]);
          expect(whole.words.reduce((all, { count }) => all + count, whole.others)).toBe(words.length);
          expect(tally([...words].reverse(), most)).toEqual(whole);
          const parts = new WordTally(most);
          for (const part of [words.slice(at), words.slice(0, at)]) {
            const { words: some, others } = tally(part, most);
            parts.merge(some, others);
          }
          expect(parts.data()).toEqual(whole);
        },
      ),
      runs(300),
    );
  });

  test('21.31 memory stays flat', () => {
    const counted = new WordTally();
    for (let number = 0; number < 4 * WORDS_COUNTED; number++) {
      counted.count(`word ${number}`);
      if (counted.size > 2 * WORDS_COUNTED) expect.fail(`${counted.size} words are held`);
    }
    expect(counted.data().words).toHaveLength(WORDS_COUNTED);
    expect(counted.data().others).toBe(3 * WORDS_COUNTED);
  });
});
