/** How fast something goes on and when it will be done. */
export interface Pace {
  readonly perMinute: number;
  /** Seconds; `null`: too early to say. */
  readonly left: number | null;
}

/** Before so many milliseconds have passed nothing is said about the time left. */
const SETTLED_AFTER = 1_500;

/** Measures a run by the share of the file that was read, from 0 to 1; `elapsed` in milliseconds. */
export function paceOf(
  { rows, share }: { readonly rows: number; readonly share: number },
  elapsed: number,
): Pace {
  const perMinute = elapsed <= 0 ? 0 : Math.round((rows / elapsed) * 60_000);
  const left =
    elapsed < SETTLED_AFTER || share <= 0
      ? null
      : Math.max(0, Math.ceil((elapsed / share - elapsed) / 1_000));
  return { perMinute, left };
}
