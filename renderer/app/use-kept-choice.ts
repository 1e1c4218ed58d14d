import { useCallback, useState } from 'react';
import { setPreference, type Preferences } from '../storage/index.ts';

interface Held<T> {
  readonly value: T;
  /** False while it is still being written. */
  readonly written: boolean;
}

/**
 * A preference as chosen. It counts at once, before it is written; where the device keeps nothing it at least holds
 * until the page is closed.
 */
export function useKeptChoice<K extends keyof Preferences>(
  key: K,
  stored: Preferences[K],
): readonly [Preferences[K], (value: Preferences[K]) => void] {
  const [held, setHeld] = useState<Held<Preferences[K]> | null>(null);
  // Let go only once it has been read back: for a moment the old choice must not show again.
  if (held?.written === true && held.value === stored) setHeld(null);
  const choose = useCallback(
    (value: Preferences[K]) => {
      const mine = { value, written: false };
      setHeld(mine);
      void setPreference(key, value).then(({ ok }) =>
        setHeld((now) => (now === mine && ok ? { value, written: true } : now)),
      );
    },
    [key],
  );
  return [held === null ? stored : held.value, choose];
}
