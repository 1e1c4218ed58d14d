import { useState } from 'react';
import type { Route } from '../shared/routing/index.ts';
import { coverAfter, isCovered, type Cover } from './cover.ts';

/**
 * Whether the screen asked for is hidden from a visitor: the list of cases, and every case but the one that was on
 * the desk when visit mode began.
 */
export function useHiddenCase(visiting: boolean, route: Route): boolean {
  const [cover, setCover] = useState<Cover>(() => coverAfter(null, visiting, route));
  const next = coverAfter(cover, visiting, route);
  if (next !== cover) setCover(next);
  return isCovered(next, route);
}
