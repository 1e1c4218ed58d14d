import { expect, test } from 'vitest';
import { afterMove } from '../../../renderer/app/boundary-state.ts';

test('a failure stays at the address where it happened, and is gone at another one', () => {
  const failed = { at: '#/cases/a/results/measures', error: new Error('a bug'), failed: true };
  expect(afterMove(failed, failed.at)).toBe(failed);
  expect(afterMove(failed, '#/settings')).toEqual({ at: '#/settings', error: null, failed: false });
});
