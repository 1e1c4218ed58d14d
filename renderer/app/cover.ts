import type { Route } from '../shared/routing/index.ts';

/** What a visitor may see. */
export interface Cover {
  readonly visiting: boolean;
  /** The case on the desk: the one open, or the one left for the settings. `null`: none. */
  readonly desk: string | null;
}

/** The cover after a step to another screen or a change of visit mode; the same object where nothing changes. */
export function coverAfter(before: Cover | null, visiting: boolean, route: Route): Cover {
  const desk = before?.visiting === true && visiting ? before.desk : deskOf(before, route);
  return before?.visiting === visiting && before.desk === desk ? before : { visiting, desk };
}

function deskOf(before: Cover | null, route: Route): string | null {
  if ('caseId' in route) return route.caseId;
  return route.screen === 'cases' ? null : (before?.desk ?? null);
}

/** Whether a screen is covered: the list of cases, a sheet of companies, and a case other than the one on the desk. */
export function isCovered({ visiting, desk }: Cover, route: Route): boolean {
  if (!visiting) return false;
  return 'caseId' in route ? route.caseId !== desk : route.screen === 'cases' || route.screen === 'batch';
}
