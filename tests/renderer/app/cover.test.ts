import { describe, expect, test } from 'vitest';
import { coverAfter, isCovered, type Cover } from '../../../renderer/app/cover.ts';
import type { Route } from '../../../renderer/shared/routing/index.ts';

const LIST: Route = { screen: 'cases' };
const SETTINGS: Route = { screen: 'settings' };
const ours: Route = { screen: 'interview', caseId: 'ours' };
const ourResults: Route = { screen: 'results', caseId: 'ours', tab: 'measures' };
const other: Route = { screen: 'client', caseId: 'other' };

/** Walks through screens; each step says whether visit mode is on. Gives back what is covered at each. */
function walk(steps: readonly (readonly [boolean, Route])[]): boolean[] {
  let cover: Cover | null = null;
  return steps.map(([visiting, route]) => {
    cover = coverAfter(cover, visiting, route);
    return isCovered(cover, route);
  });
}

describe('while a client looks on', () => {
  test('nothing is covered before; then the case on the desk stays open and the list and others are covered', () => {
    expect(
      walk([
        [false, LIST],
        [false, other],
        [false, ours],
        [true, ours],
        [true, ourResults],
        [true, LIST],
        [true, other],
        [true, SETTINGS],
        [true, ours],
        [false, other],
      ]),
    ).toEqual([false, false, false, false, false, true, true, false, false, false]);
  });

  test('a window opened anew shows the case that was on the desk, whatever its address, and no list', () => {
    const desk: Cover = { visiting: true, desk: 'ours' };
    expect(isCovered(coverAfter(desk, true, ours), ours)).toBe(false);
    expect(isCovered(coverAfter(desk, true, other), other)).toBe(true);
    expect(isCovered(coverAfter({ visiting: true, desk: null }, true, ours), ours)).toBe(true);
    expect(walk([[true, LIST]])).toEqual([true]);
  });

  test('switched on in the list, no case can be opened; switched on in the settings, the case left for them can', () => {
    expect(
      walk([
        [false, ours],
        [false, LIST],
        [true, LIST],
        [true, ours],
      ]),
    ).toEqual([false, false, true, true]);
    expect(
      walk([
        [false, ours],
        [false, SETTINGS],
        [true, SETTINGS],
        [true, ours],
        [true, other],
      ]),
    ).toEqual([false, false, false, false, true]);
  });

  test('the next visit is to the case open then', () => {
    expect(
      walk([
        [true, ours],
        [false, ours],
        [false, other],
        [true, other],
        [true, ours],
      ]),
    ).toEqual([false, false, false, false, true]);
  });

  test('the cover is the same object while nothing changes', () => {
    const cover = coverAfter(null, true, ours);
    expect(coverAfter(cover, true, ourResults)).toBe(cover);
    expect(coverAfter(cover, true, other)).toBe(cover);
  });
});
