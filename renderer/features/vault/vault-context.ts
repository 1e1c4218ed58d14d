import { createContext, use } from 'react';
import type { WipeReport } from '../../storage/index.ts';

/** What is on screen: the program, nothing for a moment, or what stands in its place. */
export type VaultScreen =
  | { readonly kind: 'open' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged' }
  /** The page is about to be loaded anew. */
  | { readonly kind: 'leaving' }
  | { readonly kind: 'wiped'; readonly report: WipeReport; readonly recentCleared: boolean };

export interface VaultState {
  /** Whether cases lie encrypted on this device. */
  readonly on: boolean;
  readonly screen: VaultScreen;
  /** Locks this window and all others. */
  readonly lock: () => void;
  /** The keys are there: show the program. */
  readonly unlocked: () => void;
  /** Everything is deleted: show what was found afterwards. */
  readonly wiped: (report: WipeReport, recentCleared: boolean) => void;
}

const nothing = () => undefined;

/** Without a vault around it: open, and nothing to lock. */
export const VaultContext = createContext<VaultState>({
  on: false,
  screen: { kind: 'open' },
  lock: nothing,
  unlocked: nothing,
  wiped: nothing,
});

/** Whether there is a vault, and how to lock it. */
export function useVault(): VaultState {
  return use(VaultContext);
}
