/**
 * Values on their way between the worlds: JSON, with bytes marked. Runs in the page too, so it stands alone.
 * `undefined` is kept, because the contract tells it from `null`.
 */
export function encode(value: unknown): string {
  return JSON.stringify({ value }, (_key, item: unknown) => {
    const isBytes =
      item instanceof Uint8Array ||
      (typeof item === 'object' && item !== null && 'type' in item && item.type === 'Buffer');
    if (!isBytes) return item;
    const bytes =
      item instanceof Uint8Array
        ? item
        : Uint8Array.from('data' in item && Array.isArray(item.data) ? item.data : []);
    return { __bytes: [...bytes] };
  });
}

export function decode(text: string): unknown {
  const message: unknown = JSON.parse(text, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null || !('__bytes' in item) || !Array.isArray(item.__bytes))
      return item;
    return Uint8Array.from(item.__bytes);
  });
  return typeof message === 'object' && message !== null && 'value' in message ? message.value : undefined;
}
