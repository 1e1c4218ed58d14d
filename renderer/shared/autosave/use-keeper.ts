import { useEffect, useState } from 'react';
import { createKeeper, type Keeper } from './create-keeper.ts';
import { useLatest } from './use-latest.ts';

/** Writes what waits when the page is hidden or goes, and when the component does. */
export function useFlushOnLeave(flush: () => void): void {
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', whenHidden);
    };
  }, [flush]);
}

/** A keeper that lasts as long as the component, and always writes with its newest `write`. */
export function useKeeper<Key, Value>(
  write: (changes: ReadonlyMap<Key, Value>) => Promise<boolean>,
): Keeper<Key, Value> {
  const newest = useLatest(write);
  const [keeper] = useState(() => createKeeper<Key, Value>((changes) => newest()(changes)));
  useFlushOnLeave(keeper.flush);
  return keeper;
}
