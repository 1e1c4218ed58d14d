import { useCallback, useLayoutEffect, useRef } from 'react';

/** Reads the newest value at any moment, also while a component is going. Never during a render. */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}
