import { describe, expect, test } from 'vitest';
import { softHyphens } from '../../../renderer/features/compare/logic/soft-hyphens.ts';

describe('names in a narrow column', () => {
  test.each([
    ['National Innovation Demonstration Zone', 'National Innovation Demonstra\u00ADtion Zone'],
    ['Entrepreneurship Park', 'Entrepreneur\u00ADship Park'],
    ['China–Singapore International Institute', 'China–Singapore Inter\u00ADnational Institute'],
  ])('%s may be parted as a dictionary parts it', (name, parted) => {
    expect(softHyphens(name)).toBe(parted);
  });

  test('words of eleven letters and Chinese names stay whole', () => {
    expect(softHyphens('Cooperation')).toBe('Cooperation');
    expect(softHyphens('中新广州知识城')).toBe('中新广州知识城');
  });
});
