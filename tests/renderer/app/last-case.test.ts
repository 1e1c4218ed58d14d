import { expect, test } from 'vitest';
import { caseAfter } from '../../../renderer/app/use-last-case.ts';

test('the case open last is remembered on screens of no case, and forgotten on the list of cases', () => {
  const opened = caseAfter(null, { screen: 'results', caseId: 'a', tab: 'measures' });
  expect(opened).toBe('a');
  expect(caseAfter(opened, { screen: 'documents' })).toBe('a');
  expect(caseAfter(opened, { screen: 'settings' })).toBe('a');
  expect(caseAfter(opened, { screen: 'interview', caseId: 'b' })).toBe('b');
  expect(caseAfter(opened, { screen: 'cases' })).toBeNull();
  expect(caseAfter(null, { screen: 'documents' })).toBeNull();
});
