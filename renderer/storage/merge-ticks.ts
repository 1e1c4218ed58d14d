/** A change of what is ticked, as a person made it. Lists as they are stored. */
export interface ChangedTicks<T> {
  /** What was stored when the person began to tick. */
  readonly before: readonly T[];
  readonly after: readonly T[];
  /** Everything that could be ticked; what is stored beside it is left out when a change is kept. */
  readonly all: readonly T[];
}

/** What is ticked once what the person ticked is added to what is ticked `now`, and what was unticked taken out. */
function merged<T>(now: readonly T[], before: readonly T[], { after, all }: Omit<ChangedTicks<T>, 'before'>) {
  return all.filter((item) =>
    before.includes(item) === after.includes(item) ? now.includes(item) : after.includes(item),
  );
}

/**
 * Merges a change of the places to consider. None stored stands for all of them. Where two windows between them untick
 * the last one, the later one's choice counts: none would mean all.
 */
export function mergePlaces<T>(now: readonly T[], { before, after, all }: ChangedTicks<T>): readonly T[] {
  const whole = (stored: readonly T[]) => {
    const there = all.filter((item) => stored.includes(item));
    return there.length === 0 ? all : there;
  };
  const kept = merged(whole(now), whole(before), { after: whole(after), all });
  if (kept.length === 0) return after;
  return kept.length === all.length ? [] : kept;
}

/** Merges a change of what the person cares about. All of it is stored as none: nothing comes before anything then. */
export function mergeCares<T>(now: readonly T[], { before, after, all }: ChangedTicks<T>): readonly T[] {
  const kept = merged(now, before, { after, all });
  return kept.length === all.length ? [] : kept;
}
