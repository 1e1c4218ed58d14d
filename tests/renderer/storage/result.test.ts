import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { attempt, MissingCase, toProblem } from '../../../renderer/storage/result.ts';

describe('what could not be kept', () => {
  test('a full device is told from a browser that keeps nothing, however deep the error is wrapped', () => {
    const quota = new Dexie.QuotaExceededError('no room');
    expect(toProblem(quota).kind).toBe('full');
    expect(toProblem(new Dexie.AbortError('aborted', quota)).kind).toBe('full');
    expect(toProblem(new DOMException('no room', 'QuotaExceededError')).kind).toBe('full');
    expect(toProblem(new Dexie.MissingAPIError('no IndexedDB')).kind).toBe('unavailable');
    expect(toProblem(new DOMException('private window', 'SecurityError')).kind).toBe('unavailable');
    expect(toProblem(new MissingCase('x')).kind).toBe('missing');
    expect(toProblem(new TypeError('bug')).kind).toBe('failed');
  });

  test('is a value, not a throw, and keeps its cause', async () => {
    const cause = new TypeError('bug');
    expect(await attempt(() => Promise.reject(cause))).toEqual({
      ok: false,
      problem: { kind: 'failed', cause },
    });
  });
});
