import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AUTOSAVE_WAIT, createAutosave } from '../../../renderer/shared/autosave/create-autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is typed', () => {
  test(`is kept ${AUTOSAVE_WAIT} ms after it was typed and not before, and once`, () => {
    const save = vi.fn();
    createAutosave(save).change('a');
    vi.advanceTimersByTime(AUTOSAVE_WAIT - 1);
    expect(save).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(save.mock.calls).toEqual([['a']]);
    vi.advanceTimersByTime(10_000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('without a pause is kept all the same: never more than one wait is unsaved', () => {
    let kept = '';
    const { change } = createAutosave((text) => {
      kept = text;
    });
    for (let typed = 1; typed <= 20; typed += 1) {
      change('x'.repeat(typed));
      vi.advanceTimersByTime(AUTOSAVE_WAIT / 4);
      expect(typed - kept.length).toBeLessThanOrEqual(4);
    }
  });

  test('is kept at once on leaving, and the timer does not keep it again', () => {
    const save = vi.fn();
    const { change, flush } = createAutosave(save);
    flush();
    expect(save).not.toHaveBeenCalled();
    change('a');
    change('ab');
    flush();
    flush();
    vi.advanceTimersByTime(10_000);
    expect(save.mock.calls).toEqual([['ab']]);
  });

  test('and dropped is never kept; what is typed afterwards is', () => {
    const save = vi.fn();
    const { change, drop } = createAutosave(save);
    change('a');
    drop();
    vi.advanceTimersByTime(10_000);
    expect(save).not.toHaveBeenCalled();
    change('b');
    vi.advanceTimersByTime(AUTOSAVE_WAIT);
    expect(save.mock.calls).toEqual([['b']]);
  });
});
