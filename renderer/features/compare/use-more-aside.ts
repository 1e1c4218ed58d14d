import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

export interface MoreAside {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Whether columns stand out of sight behind the end of the frame. */
  readonly more: boolean;
  readonly onScroll: () => void;
}

/** Half a column's edge may be lost to rounding; that is no column out of sight. */
const SLACK = 4;

/** Watches whether a frame that scrolls sideways has more at its end: nothing else would show it. */
export function useMoreAside(): MoreAside {
  const ref = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  const look = () => {
    const frame = ref.current;
    if (frame === null) return;
    setMore(frame.scrollLeft + frame.clientWidth < frame.scrollWidth - SLACK);
  };
  useLayoutEffect(() => {
    const frame = ref.current;
    if (frame === null) return;
    const watch = new ResizeObserver(look);
    watch.observe(frame);
    for (const child of frame.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  return { ref, more, onScroll: look };
}
