import { describe, expect, test } from 'vitest';
import { matchesName } from '../../../renderer/features/cases/matches-name.ts';
import { isoDateSchema, periodState } from '../../../seeds/schema/index.ts';

const day = (written: string) => isoDateSchema.parse(written);

describe('the list of cases', () => {
  test('is searched by every word, whatever the case or the width of the letters', () => {
    expect(matchesName('Kwong Fai Precision Mould Ltd', 'mould FAI')).toBe(true);
    expect(matchesName('Ｋｗｏｎｇ 廣輝', 'kwong 輝')).toBe(true);
    expect(matchesName('Kwong Fai', 'fair')).toBe(false);
    expect(matchesName('Kwong Fai', '')).toBe(true);
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
