import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../renderer/shared/ui/parse-day.ts';

describe('a day as people write it', () => {
  test.each(['2027-03-31', ' 2027/3/31 ', '2027.3.31', '2027年3月31日', '20270331'])('%s', (written) => {
    expect(parseDay(written)).toBe('2027-03-31');
  });

  test.each(['', '31/03/2027', '03-31-2027', '2027-02-29', '2027-13-01', '2027-03', 'soon'])(
    '%s is no day',
    (written) => {
      expect(parseDay(written)).toBeNull();
    },
  );
});
