import { describe, expect, test } from 'vitest';
import { keepLetter, letterKey, readLetter } from '../../../renderer/features/client/logic/kept-letter.ts';

describe('a letter changed by hand', () => {
  test('comes back as it was written, and is current while the list gives the same text', () => {
    const kept = keepLetter('mine\n\nwith lines', 'from the list');
    expect(readLetter(kept, 'from the list')).toEqual({ body: 'mine\n\nwith lines', current: true });
  });

  test('is still there when the list has changed, and says so', () => {
    const kept = keepLetter('mine', 'from the list');
    expect(readLetter(kept, 'from the list.')).toEqual({ body: 'mine', current: false });
    expect(readLetter(keepLetter('', 'x'), 'x')).toEqual({ body: '', current: true });
  });

  test('is none where none was kept, or where what was kept is no letter', () => {
    expect(readLetter(undefined, 'x')).toBeNull();
    expect(readLetter('no line end', 'x')).toBeNull();
  });

  test('has a place of its own for each choice of languages', () => {
    const keys = [letterKey(['en']), letterKey(['en', 'zh-Hant']), letterKey(['zh-Hant', 'en'])];
    expect(new Set(keys).size).toBe(3);
  });
});
