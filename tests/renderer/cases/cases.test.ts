import { describe, expect, test } from 'vitest';
import { matchesWords } from '../../../renderer/features/cases/logic/matches-words.ts';
import { damagedName } from '../../../renderer/features/cases/logic/damaged-name.ts';
import {
  isNarrowed,
  pickCases,
  tagsInUse,
  type CaseView,
} from '../../../renderer/features/cases/logic/pick-cases.ts';
import { caseIdSchema, type CaseSummary } from '../../../renderer/storage/index.ts';
import { isoDateSchema, periodState } from '../../../seeds/schema/index.ts';

const day = (written: string) => isoDateSchema.parse(written);

describe('the list of cases', () => {
  test('is searched by every word, whatever the case or the width of the letters', () => {
    expect(matchesWords(['Kwong Fai Precision Mould Ltd'], 'mould FAI')).toBe(true);
    expect(matchesWords(['Ｋｗｏｎｇ 廣輝'], 'kwong 輝')).toBe(true);
    expect(matchesWords(['Kwong Fai'], 'fair')).toBe(false);
    expect(matchesWords(['Kwong Fai'], '')).toBe(true);
  });

  test('knows when something may be hidden: a search or a tag, not an order or a space', () => {
    const view: CaseView = { wanted: '', tag: null, order: 'name' };
    expect(isNarrowed(view)).toBe(false);
    expect(isNarrowed({ ...view, wanted: ' ' })).toBe(false);
    expect(isNarrowed({ ...view, wanted: 'a' })).toBe(true);
    expect(isNarrowed({ ...view, tag: 'fair' })).toBe(true);
  });

  test('names a case that cannot be read by its name where that is left, on one short line', () => {
    expect(damagedName({ key: 'k', raw: { name: 'Kwong\u202e Fai\nLtd' } })).toBe('Kwong Fai Ltd');
    expect(damagedName({ key: 'k', raw: { name: 'x'.repeat(100_000) } })).toBe('x'.repeat(80));
    expect(damagedName({ key: 'k', raw: { name: ' ' } })).toBe('k');
    expect(damagedName({ key: 'k', raw: { name: 7 } })).toBe('k');
    expect(damagedName({ key: 'k', raw: null })).toBe('k');
    expect(damagedName({ key: '', raw: {} })).toBe('');
  });

  test('is searched by name, tag and other names, filtered by tag, and ordered', () => {
    const row = (id: string, part: Partial<CaseSummary>): CaseSummary => ({
      id: caseIdSchema.parse(id),
      name: id,
      createdAt: 1,
      changedAt: 1,
      deletedAt: null,
      archivedAt: null,
      tags: [],
      places: [],
      cares: [],
      progress: { currentQuestion: null, length: 'full' },
      pack: { version: '0', hash: '0' },
      answered: 0,
      alsoCalled: [],
      ...part,
    });
    const cases = [
      row('beta', { changedAt: 3, createdAt: 1, tags: ['Toys', 'fair'] }),
      row('alpha', { changedAt: 2, createdAt: 3, tags: ['TOYS'], alsoCalled: ['廣輝玩具'] }),
      row('gamma', { changedAt: 1, createdAt: 2 }),
    ];
    const pick = (view: Partial<CaseView>) =>
      pickCases(cases, { wanted: '', tag: null, order: 'changed', ...view }, (a, b) => (a < b ? -1 : 1))
        .map(({ id }) => id)
        .join(' ');
    expect(pick({})).toBe('beta alpha gamma');
    expect(pick({ order: 'name' })).toBe('alpha beta gamma');
    expect(pick({ order: 'created' })).toBe('alpha gamma beta');
    expect(pick({ tag: 'toys' })).toBe('beta alpha');
    expect(pick({ tag: 'toy' })).toBe('');
    expect(pick({ wanted: '玩具' })).toBe('alpha');
    expect(pick({ wanted: 'FAIR beta' })).toBe('beta');
    expect(pick({ wanted: 'fair alpha' })).toBe('');
    // Two names do not make one word together.
    expect(pick({ wanted: 'alphatoys' })).toBe('');
    expect(tagsInUse(cases)).toEqual(['Toys', 'fair']);
  });

  test.each([
    ['2017-12-31', 'not-yet'],
    ['2018-01-01', 'running'],
    ['2020-12-31', 'running'],
    ['2021-01-01', 'over'],
  ])('a period from 2018 to 2020 is on %s: %s', (asOf, state) => {
    expect(periodState({ from: day('2018-01-01'), until: day('2020-12-31') }, day(asOf))).toBe(state);
    expect(periodState({ from: null, until: null }, day(asOf))).toBe('running');
  });
});
