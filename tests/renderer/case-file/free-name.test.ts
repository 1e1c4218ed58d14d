import { expect, test } from 'vitest';
import { freeName } from '../../../renderer/storage/case-file/free-name.ts';

test.each([
  ['A', [], 'A'],
  ['A', ['B'], 'A'],
  ['A', ['A'], 'A (2)'],
  ['A', ['A', 'A (2)'], 'A (3)'],
  ['A (2)', ['A (2)'], 'A (3)'],
  ['A (2)', ['A'], 'A (2)'],
  ['廣輝', ['廣輝', '廣輝 (2)', '廣輝 (4)'], '廣輝 (3)'],
  ['名'.repeat(200), ['名'.repeat(200)], `${'名'.repeat(196)} (2)`],
  ['𠮷'.repeat(200), ['𠮷'.repeat(200)], `${'𠮷'.repeat(196)} (2)`],
])('%s among %j is called %s', (name, taken, free) => {
  expect(freeName(name, taken)).toBe(free);
});
