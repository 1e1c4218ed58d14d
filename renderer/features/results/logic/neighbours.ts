/** Where an item stands in a list, counted from one, and what stands before and after it. */
export interface Neighbours<Id> {
  /** `null`: it is not in the list. */
  readonly at: number | null;
  readonly before: Id | null;
  readonly after: Id | null;
}

/** The neighbours of an item. The first has none before it and the last none after it: the list does not go round. */
export function neighboursIn<Id>(list: readonly Id[], id: Id): Neighbours<Id> {
  const index = list.indexOf(id);
  if (index < 0) return { at: null, before: null, after: null };
  return { at: index + 1, before: list[index - 1] ?? null, after: list[index + 1] ?? null };
}
