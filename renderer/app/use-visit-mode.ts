import { useCallback, useState } from 'react';
import { setPreference } from '../storage/index.ts';

/**
 * Whether a client is looking on. Turning it on spreads to every window and survives a reload; turning it off counts
 * only in the window where it was done: the one on the projector must not show the notes because of another.
 */
export function useVisitMode(stored: boolean): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(stored);
  const [seen, setSeen] = useState(stored);
  if (seen !== stored) {
    setSeen(stored);
    if (stored) setOn(true);
  }
  const choose = useCallback((next: boolean) => {
    setOn(next);
    void setPreference('visit', next);
  }, []);
  return [on, choose];
}
