import type { InterviewLength } from '../../../storage/index.ts';
import type { ShownQuestion } from './choose-question.ts';

/** A quick check stops asking after this many answered questions. */
export const QUICK_ANSWERS = 8;

/**
 * Where the interview stands. `stopped` is not the end: something could still change. `quick`: the quick check has
 * had its answers; `finished`: somebody said "finish now". `complete`: no question is left that could change anything.
 */
export type Stage =
  | { readonly kind: 'question'; readonly shown: ShownQuestion }
  | { readonly kind: 'stopped'; readonly why: 'quick' | 'finished'; readonly next: ShownQuestion }
  | { readonly kind: 'complete' };

export interface Course {
  /** The question to show if nothing stops the interview. */
  readonly shown: ShownQuestion | null;
  /** Whether somebody opened that question on purpose: then it is shown, whatever the length. */
  readonly opened: boolean;
  readonly length: InterviewLength;
  /** Questions of which at least one fact has been spoken about. */
  readonly answered: number;
  /** "Finish now" was pressed and not taken back. */
  readonly finished: boolean;
}

/** Decides between asking, stopping and being complete. */
export function stageOf({ shown, opened, length, answered, finished }: Course): Stage {
  if (shown === null) return { kind: 'complete' };
  if (opened) return { kind: 'question', shown };
  if (length === 'quick' && answered >= QUICK_ANSWERS) return { kind: 'stopped', why: 'quick', next: shown };
  if (finished) return { kind: 'stopped', why: 'finished', next: shown };
  return { kind: 'question', shown };
}
