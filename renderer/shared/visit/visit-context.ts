import { createContext, use } from 'react';
import type { Language } from '../../../seeds/schema/index.ts';

/** Whether a client is looking on, and in which second language the words stand beside the first. */
export interface VisitState {
  /** Visit mode: large type, nothing private on screen. */
  readonly on: boolean;
  /** The second language; `null`: none. Never the language on screen. */
  readonly beside: Language | null;
  readonly setVisit: (on: boolean) => void;
  readonly setBeside: (language: Language | null) => void;
}

export const VisitContext = createContext<VisitState | null>(null);

/** `on`, `beside`, and how to change them. */
export function useVisit(): VisitState {
  const state = use(VisitContext);
  if (state === null) throw new Error('useVisit outside VisitContext, which is set by app/');
  return state;
}
