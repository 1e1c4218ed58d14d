import { describe, expect, test } from 'vitest';
import { steer } from '../../../renderer/shared/map/logic/steer.ts';

const at = (id: string, x: number, y: number) => ({ id, at: { x, y } });
const here = at('here', 0, 0);

describe('arrow keys', () => {
  test('lead to the nearest mark that lies rather ahead than aside', () => {
    const all = [here, at('aside', 5, 30), at('near', 40, 10), at('far', 60, 0)];
    expect(steer(here, all, 'right')?.id).toBe('near');
    expect(steer(here, all, 'down')?.id).toBe('aside');
  });

  test('lead to what lies ahead at all where nothing lies straight ahead, and nowhere at the edge', () => {
    const all = [here, at('slant', 10, 90)];
    expect(steer(here, all, 'right')?.id).toBe('slant');
    expect(steer(here, all, 'left')).toBeNull();
    expect(steer(here, [here], 'up')).toBeNull();
  });

  test('on the diagonal both keys lead there', () => {
    const all = [here, at('corner', 20, 20)];
    expect(steer(here, all, 'right')?.id).toBe('corner');
    expect(steer(here, all, 'down')?.id).toBe('corner');
  });
});
