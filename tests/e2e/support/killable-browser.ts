import { inject } from 'vitest';
import { launchKillableOf, type KillableBrowser } from './launch-killable.ts';

export type { KillableBrowser } from './launch-killable.ts';

/** Starts the tests' Chromium on a profile, new or left by an earlier run, and opens an address. */
export function launchKillable(profile: string, address: string): Promise<KillableBrowser> {
  return launchKillableOf(inject('chromium'), profile, address);
}
