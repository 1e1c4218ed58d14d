import { useMemo, useSyncExternalStore } from 'react';
import { formatRoute, parseRoute, type Route } from './routes.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The screen on show; follows the address bar and the Back button. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Goes to a screen. `replace` leaves no step for the Back button. */
export function navigate(route: Route, how: 'push' | 'replace' = 'push'): void {
  const address = formatRoute(route);
  if (address === window.location.hash) return;
  if (how === 'replace') window.location.replace(address);
  else window.location.hash = address;
}
