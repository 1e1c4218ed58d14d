import { describe, expect, it } from 'vitest';
import { createProgress, duration, progressLine } from '../../../cli/screen/progress.ts';

describe('a line of progress', () => {
  it.each([
    [
      { share: 0.5, base: 0, rows: 12_000, milliseconds: 60_000 },
      '50 %, 12,000 rows, 12,000 a minute, 1 min 0 s left',
    ],
    // Resumed at half: the first half says nothing of the time left.
    [{ share: 0.75, base: 0.5, rows: 100, milliseconds: 10_000 }, '75 %, 100 rows, 600 a minute, 10 s left'],
    [{ share: 0.5, base: 0.5, rows: 0, milliseconds: 10 }, '50 %, 0 rows, 0 a minute'],
    // All bytes are read, and most rows wait to be decided.
    [{ share: 1, base: 0, rows: 250, milliseconds: 15_000 }, 'read to the end, 250 rows, 1,000 a minute'],
    [{ share: 0, base: 0, rows: 0, milliseconds: 0 }, '0 %, 0 rows, 0 a minute'],
    [{ share: 0.999, base: 0, rows: 1, milliseconds: 1000 }, '99 %, 1 rows, 60 a minute, 0 s left'],
  ])('%o', (done, line) => {
    expect(progressLine(done)).toBe(line);
  });

  it.each([
    [0, '0 s'],
    [59, '59 s'],
    [60, '1 min 0 s'],
    [3599, '59 min 59 s'],
    [3600, '1 h 0 min'],
  ])('%i seconds are %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});

describe('how often it is told', () => {
  const told = (terminal: boolean, times: readonly number[]): string[] => {
    const written: string[] = [];
    let now = 0;
    const progress = createProgress({
      before: 1,
      resumed: false,
      terminal,
      write: (text) => void written.push(text),
      now: () => now,
    });
    for (const time of times) {
      now = time;
      progress.tell(0.5, 11);
    }
    progress.end();
    return written;
  };
  it('over the same line on a terminal, five times a second at most, and wiped in the end', () => {
    const written = told(true, [100, 199, 200, 300, 400]);
    expect(written).toHaveLength(3);
    expect(written[0]).toMatch(/^\r50 %, 10 rows, /u);
    expect(written.at(-1)).toBe('\r\u001b[K');
  });
  it('in a line of its own every ten seconds elsewhere', () => {
    const written = told(false, [200, 9_999, 10_000, 15_000, 20_000]);
    expect(written).toHaveLength(2);
    expect(written.every((line) => line.endsWith(' left\n'))).toBe(true);
  });
});
