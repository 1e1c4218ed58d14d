import { useEffect, useState } from 'react';
import type { Route } from '../shared/routing/index.ts';
import { setPreference } from '../storage/index.ts';
import { coverAfter, isCovered, type Cover } from './cover.ts';

/**
 * Whether the screen asked for is hidden from a visitor: the list of cases, and every case but the one that was on
 * the desk when visit mode began. Which that was is kept: a reload on the cover must not open what it covers.
 */
export function useHiddenCase(visiting: boolean, route: Route, keptDesk: string | null): boolean {
  const [cover, setCover] = useState<Cover>(() =>
    visiting ? { visiting, desk: keptDesk } : coverAfter(null, visiting, route),
  );
  const next = coverAfter(cover, visiting, route);
  if (next !== cover) setCover(next);
  const { desk } = next;
  useEffect(() => {
    if (visiting) void setPreference('desk', desk);
  }, [visiting, desk]);
  return isCovered(next, route);
}
