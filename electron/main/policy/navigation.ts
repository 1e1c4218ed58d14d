import { parseAppUrl } from './app-url.ts';

/**
 * Whether a frame may be sent to an address. Only the main frame, and only to the start page: that is a reload.
 * Moving inside the page (the part after `#`) is no navigation and never gets here.
 */
export function mayNavigate(address: string, isMainFrame: boolean): boolean {
  const url = parseAppUrl(address);
  if (url === null || !isMainFrame) return false;
  return (url.pathname === '/' || url.pathname === '/index.html') && url.search === '';
}
