/** A tree of messages: leaves are ICU strings. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

function isTree(value: unknown): value is MessageTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lays `over` on `under`, key by key, keeping the shape of `under`. Anything else in `over` is ignored. */
export function overlay<T extends MessageTree>(under: T, over: unknown): T {
  if (!isTree(over)) return under;
  const laid = Object.entries(under).map(([key, value]) => {
    const replacement = over[key];
    if (isTree(value)) return [key, overlay(value, replacement)];
    return [key, typeof replacement === 'string' ? replacement : value];
  });
  return Object.fromEntries(laid) as T;
}
