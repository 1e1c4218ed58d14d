type Keys = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Ctrl+Shift+L, on a Mac also ⌘+Shift+L. By its place: on a Chinese or Cyrillic layout the letter may be another. */
export function isLockKey({ code, ctrlKey, metaKey, shiftKey, altKey }: Keys): boolean {
  return code === 'KeyL' && shiftKey && !altKey && ctrlKey !== metaKey;
}

/** The same, for people to read. */
export function lockKeyName(userAgent: string): string {
  return userAgent.includes('Macintosh') ? '⇧⌘L' : 'Ctrl+Shift+L';
}
