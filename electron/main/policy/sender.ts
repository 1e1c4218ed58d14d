import { mayNavigate } from './navigation.ts';

/** The frame a message came from, as far as the decision needs it. */
export interface SenderFrame {
  readonly url: string;
  /** `null` for the main frame. */
  readonly parent: object | null;
}

/** Whether a message may be answered: it must come from the main frame, and that must show our start page. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && mayNavigate(frame.url, true);
}
