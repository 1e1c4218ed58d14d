import { describe, expect, test } from 'vitest';
import { tokensToFind, tokensToKeep } from '../../../renderer/shared/find/tokens.ts';

describe('words to search by', () => {
  test.each([
    ['Bubble-tea machines', ['bubble', 'tea', 'machine'], ['bubble', 'tea', 'machine', 'bubbletea']],
    ['芯片封装', ['芯片', '片封', '封装'], ['芯片', '片封', '封装', '装']],
    ['茶', ['茶'], ['茶']],
    ['3D打印', ['3d', '打印'], ['3d', '打印', '印']],
    ['5G and 6G', ['5g', 'and', '6g'], ['5g', 'and', '6g']],
    ['Café ＡＩ', ['cafe', 'ai'], ['cafe', 'ai']],
    ['R&D, glass, gas; bus', ['r', 'd', 'glass', 'gas', 'bus'], ['r', 'd', 'glass', 'gas', 'bus']],
    ['Batteries', ['battery'], ['battery']],
    ['', [], []],
    ['!? 。', [], []],
  ])('%s', (text, asked, kept) => {
    expect(tokensToFind(text)).toEqual(asked);
    expect(tokensToKeep(text)).toEqual(kept);
  });

  test('whatever is typed whole is among what is kept', () => {
    for (const text of [
      'Testing, inspection or certification',
      '检验检测认证',
      'E-commerce',
      '無人機 drones',
    ])
      expect(tokensToKeep(text)).toEqual(expect.arrayContaining(tokensToFind(text)));
  });
});
