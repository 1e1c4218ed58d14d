import { expect } from 'vitest';

/** Characters that a terminal obeys or hides. */
// eslint-disable-next-line no-control-regex -- that is the point
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Lines that each say what they must, and nothing else: no trace of our insides, nothing a terminal obeys. */
export function expectLines(lines: readonly string[], says: readonly RegExp[]): void {
  for (const [index, pattern] of says.entries()) expect.soft(lines[index]).toMatch(pattern);
  for (const line of lines) {
    expect.soft(line).not.toMatch(OBEYED);
    expect.soft(line).not.toMatch(/^\s*at |node:|Error:|\bundefined\b|\[object|Invalid input/u);
    expect.soft(line.length).toBeLessThan(2000);
  }
  expect(lines).toHaveLength(says.length);
}
