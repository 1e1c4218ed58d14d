import { useState } from 'react';
import type { Route } from '../shared/routing/index.ts';

/** The case that was open before a screen that belongs to none; `null` after the list of cases, or a reload. */
export function useLastCase(route: Route): string | null {
  const [last, setLast] = useState<string | null>(null);
  const now = caseAfter(last, route);
  if (now !== last) setLast(now);
  return now;
}

/** The case left open after a step to another screen. */
export function caseAfter(before: string | null, route: Route): string | null {
  if ('caseId' in route) return route.caseId;
  return route.screen === 'cases' ? null : before;
}
