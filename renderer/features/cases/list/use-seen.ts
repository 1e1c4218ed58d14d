import { useEffect, useState, type RefObject } from 'react';

/** How long something must stay in sight, in milliseconds: who scrolls past hundreds of rows asks nothing of them. */
const STAYS = 150;

/** Whether an element has been in sight for a moment; once it has, it stays so. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const at = element.current;
    if (seen || at === null) return undefined;
    let timer = 0;
    const watch = new IntersectionObserver((entries) => {
      window.clearTimeout(timer);
      if (entries.at(-1)?.isIntersecting === true) timer = window.setTimeout(() => setSeen(true), STAYS);
    });
    watch.observe(at);
    return () => {
      window.clearTimeout(timer);
      watch.disconnect();
    };
  }, [element, seen]);
  return seen;
}
