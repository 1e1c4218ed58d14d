/** Between two words to the other windows that somebody is there, in milliseconds. */
export const TELL_EVERY = 10_000;

/** Whether nobody has been there for `limit` milliseconds. A clock that was set back does not lock. */
export function isIdle(last: number, now: number, limit: number): boolean {
  return now - last >= limit;
}
