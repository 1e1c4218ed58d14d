import type { Fact } from '../../../../seeds/schema/index.ts';
import { readDraft, type Draft } from './answer-draft.ts';

/** The form of a fact, and whether it is on the list to ask the client. */
export interface Asking {
  readonly draft: Draft;
  readonly later: boolean;
}

/**
 * Puts a fact on the list to ask the client, or takes it off. What has been said stays as it is; where nothing has
 * been said yet, putting it on the list says "I don't know" for now, so that one can go on.
 */
export function askLater(fact: Fact, { draft, later }: Asking): Asking {
  const silent = !later && isUntouched(fact, draft);
  return { draft: silent ? { ...draft, mode: 'unknown' } : draft, later: !later };
}

/** Nothing chosen and nothing typed: a number out of bounds or a plan without its day is something said. */
function isUntouched(fact: Fact, draft: Draft): boolean {
  const reading = readDraft(fact, draft);
  return reading.kind === 'gap' && reading.gap === 'needs-answer';
}
