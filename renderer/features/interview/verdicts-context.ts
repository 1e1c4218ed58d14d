import { createContext, use } from 'react';
import type { Assessment } from '../../../rules/index.ts';

/**
 * The latest verdicts, for what stands inside the question and has to follow them: the question itself is drawn as
 * soon as it is known, and not again when they arrive.
 */
export const VerdictsContext = createContext<Assessment | null>(null);

/** The latest verdicts; behind the answers for a moment while new ones are worked out. */
export function useVerdicts(): Assessment {
  const assessment = use(VerdictsContext);
  if (assessment === null) throw new Error('useVerdicts outside the interview');
  return assessment;
}
