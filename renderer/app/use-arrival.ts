import { useEffect, useRef } from 'react';
import { formatRoute, type Route } from '../shared/routing/index.ts';
import { rememberScroll } from './scroll-memory.ts';

/** The interview moves focus to each question itself. */
function focusHeading(route: Route): () => void {
  if (route.screen === 'interview') return () => undefined;
  let frame = 0;
  let tries = 0;
  const look = () => {
    // In a window that lies behind another, a frame may come late: somebody who types already is not interrupted.
    if (document.querySelector('main :is(input, textarea):focus') !== null) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    tries += 1;
    if (heading !== null) {
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    } else if (tries < 90) frame = requestAnimationFrame(look);
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

/** What happens on coming to another screen: its heading gets the focus, the scroll is where it was left. */
export function useArrival(route: Route): void {
  const address = route.screen === 'interview' ? `interview ${route.caseId}` : formatRoute(route);
  const last = useRef(address);
  useEffect(rememberScroll, []);
  useEffect(() => {
    if (last.current === address) return undefined;
    last.current = address;
    return focusHeading(route);
  }, [address, route]);
}
