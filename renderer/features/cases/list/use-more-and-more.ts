import { useEffect, useRef, useState, type RefObject } from 'react';

const STEP = 20;

export interface MoreAndMore {
  /** How many to show now. */
  readonly count: number;
  /** Stands at the end of what is shown; shortly before it is seen, more comes. */
  readonly end: RefObject<HTMLDivElement | null>;
  readonly more: () => void;
  readonly step: number;
}

/** Shows the beginning of a long list, and more as one comes near its end: hundreds of rows cost nothing until then. */
export function useMoreAndMore(total: number): MoreAndMore {
  const [count, setCount] = useState(STEP);
  const end = useRef<HTMLDivElement>(null);
  const more = () => setCount((now) => now + STEP);
  useEffect(() => {
    const at = end.current;
    if (at === null) return undefined;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setCount((now) => now + STEP);
      },
      { rootMargin: '600px' },
    );
    watch.observe(at);
    return () => watch.disconnect();
  }, [count, total]);
  return { count, end, more, step: STEP };
}
