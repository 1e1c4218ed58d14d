import { useCallback, useState } from 'react';

/** The text size at which one unit of a drawing is one pixel. */
const USUAL = 16;

function unitsOf(element: HTMLElement): number {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.floor((element.clientWidth * USUAL) / (Number.isFinite(size) && size > 0 ? size : USUAL));
}

/**
 * How many units of a drawing an element is wide: its pixels, fewer where text is set larger, so that words in the
 * drawing grow with the page's. `null` until it is on the page.
 */
export function useUnits(): readonly [
  (element: HTMLElement | null) => (() => void) | undefined,
  number | null,
] {
  const [units, setUnits] = useState<number | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const read = () => setUnits(unitsOf(element));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, units];
}
