import { useEffect, useRef, useState } from 'react';

export type Worked<T> =
  | { readonly state: 'working'; readonly last: T | null }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T };

interface Done<T> {
  readonly key: string | null;
  readonly value: T | null;
  readonly failed: boolean;
}

/**
 * What some work comes to, done again whenever its key changes; only the newest counts, and meanwhile the last result
 * is kept. A failure is a bug in the rules or the catalogue: say so and show nothing.
 */
export function useWorked<T>(key: string, work: () => Promise<T>): Worked<T> {
  const [done, setDone] = useState<Done<T>>({ key: null, value: null, failed: false });
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => {
    let current = true;
    latest.current().then(
      (value) => {
        if (current) setDone({ key, value, failed: false });
      },
      () => {
        if (current) setDone({ key, value: null, failed: true });
      },
    );
    return () => {
      current = false;
    };
  }, [key]);
  if (done.key !== key) return { state: 'working', last: done.value };
  if (done.failed || done.value === null) return { state: 'failed' };
  return { state: 'ready', value: done.value };
}

/** Stands for answers and what they are decided for: the same key, the same verdicts. */
export function keyOf(answers: Iterable<readonly [string, unknown]>, ...rest: readonly unknown[]): string {
  return JSON.stringify([[...answers].sort(([a], [b]) => (a < b ? -1 : 1)), ...rest]);
}
