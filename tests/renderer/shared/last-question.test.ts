import { describe, expect, test } from 'vitest';
import { lastQuestion } from '../../../renderer/shared/catalogue/last-question.ts';
import { readAnswerRows } from '../../../renderer/storage/read-rows.ts';
import { answersOf, booleanFact, catalogueOf, question } from '../../rules/support/builders.ts';

const catalogue = catalogueOf({
  facts: ['a', 'b', 'c'].map((id) => booleanFact(id)),
  questions: [question('ask-ab', ['a', 'b']), question('ask-c', ['c'])],
});

describe('the question answered last', () => {
  test('is that of the answer given last, not that of the last fact of the catalogue', () => {
    expect(lastQuestion(catalogue, answersOf({ c: true, b: false }))).toBe('ask-ab');
    expect(lastQuestion(catalogue, answersOf({ b: false, c: true }))).toBe('ask-c');
    expect(lastQuestion(catalogue, new Map())).toBeUndefined();
    expect(lastQuestion(catalogue, answersOf({ gone: true }))).toBeUndefined();
  });

  test('comes back from the device in the order of giving, however the rows lie there', () => {
    const row = (factId: string, changedAt: number) => ({
      caseId: 'case',
      factId,
      answer: { state: 'unknown' },
      changedAt,
    });
    const { answers } = readAnswerRows([row('a', 30), row('b', 10), row('c', 20)]);
    expect([...answers.keys()]).toEqual(['b', 'c', 'a']);
    expect(lastQuestion(catalogue, answers)).toBe('ask-ab');
  });
});
