import { describe, expect, test } from 'vitest';
import { readAnswerRows, readCaseRows, readPreferenceRows } from '../../../renderer/storage/read-rows.ts';
import { DEFAULT_PREFERENCES } from '../../../renderer/storage/rows.ts';

const CASE = {
  id: 'one',
  name: 'One',
  createdAt: 1,
  changedAt: 1,
  deletedAt: null,
  places: [],
  progress: { currentQuestion: null },
  pack: { version: '0.1.0', hash: 'a' },
};

describe('rows that cannot be read', () => {
  test('a damaged case is set aside with its key and the reason; the others are read, newest change first', () => {
    const { rows, damaged } = readCaseRows([
      CASE,
      { ...CASE, id: 'two', changedAt: 5 },
      { id: 'bad', name: 7 },
      null,
      'x',
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(damaged.map(({ key }) => key)).toEqual(['bad', '', '']);
    expect(damaged[0]?.why).toContain('name');
  });

  test('a damaged answer counts as not answered', () => {
    const good = {
      caseId: 'one',
      factId: 'company.size',
      answer: { state: 'known', value: 'small' },
      changedAt: 1,
    };
    const bad = { ...good, factId: 'capital.origins', answer: { state: 'known' } };
    const { answers, damaged } = readAnswerRows([
      good,
      bad,
      { ...good, answer: { state: 'sure', value: 1 } },
    ]);
    expect([...answers.keys()]).toEqual(['company.size']);
    expect(damaged.map(({ key }) => key)).toEqual([
      ['one', 'capital.origins'],
      ['one', 'company.size'],
    ]);
  });

  test('answers come in the order in which they were last given', () => {
    const row = (factId: string, changedAt: number) => ({
      caseId: 'one',
      factId,
      answer: { state: 'unknown' },
      changedAt,
    });
    const { answers } = readAnswerRows([row('a.late', 9), row('b.early', 2), row('c.middle', 5)]);
    expect([...answers.keys()]).toEqual(['b.early', 'c.middle', 'a.late']);
  });

  test('a row with keys of a later version is still read', () => {
    expect(readCaseRows([{ ...CASE, colour: 'teal' }]).rows).toHaveLength(1);
  });

  test('each preference falls back to its own default', () => {
    const rows = [
      { key: 'theme', value: 'dark' },
      { key: 'language', value: 'fr' },
      { key: 'asOf', value: '2019-02-30' },
      5,
    ];
    expect(readPreferenceRows(rows)).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
  });
});
