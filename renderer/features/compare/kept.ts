import { useState } from 'react';

/**
 * Makes a memory that lasts while this window is open: coming back from a record finds the view as it was left. The
 * key says whose view it is, so that no case shows what was chosen in another.
 */
export function createKept<T>(): (key: string, initial: T) => readonly [T, (value: T) => void] {
  const remembered = new Map<string, T>();
  return function useKept(key, initial) {
    const [held, setHeld] = useState<{ readonly key: string; readonly value: T }>();
    const value = held?.key === key ? held.value : (remembered.get(key) ?? initial);
    return [
      value,
      (next) => {
        remembered.set(key, next);
        setHeld({ key, value: next });
      },
    ];
  };
}
