import { describe, expect, test } from 'vitest';
import {
  keepLetter,
  letterKey,
  readLetter,
  stampOf,
} from '../../../renderer/features/client/logic/kept-letter.ts';

describe('a letter changed by hand', () => {
  test('comes back as it was written, and is current while the list gives the same text', () => {
    const kept = keepLetter('mine\n\nwith lines', stampOf('from the list'));
    expect(readLetter(kept, 'from the list')).toMatchObject({ body: 'mine\n\nwith lines', current: true });
  });

  test('is still there when the list has changed, and says so', () => {
    const kept = keepLetter('mine', stampOf('from the list'));
    expect(readLetter(kept, 'from the list.')).toMatchObject({ body: 'mine', current: false });
    expect(readLetter(keepLetter('', stampOf('x')), 'x')).toMatchObject({ body: '', current: true });
  });

  test('is none where none was kept, or where what was kept is no letter', () => {
    expect(readLetter(undefined, 'x')).toBeNull();
    expect(readLetter('no line end', 'x')).toBeNull();
  });

  test('has a place of its own for each choice of languages', () => {
    const keys = [letterKey(['en']), letterKey(['en', 'zh-Hant']), letterKey(['zh-Hant', 'en'])];
    expect(new Set(keys).size).toBe(3);
  });

  test('changed further, it does not become one of the new list', () => {
    const kept = readLetter(keepLetter('mine', stampOf('old list')), 'new list');
    expect(kept?.current).toBe(false);
    const again = keepLetter('mine, with a comma', kept?.stamp ?? '');
    expect(readLetter(again, 'new list')).toMatchObject({ body: 'mine, with a comma', current: false });
  });
});
