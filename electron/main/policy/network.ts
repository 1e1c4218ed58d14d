import { parseAppUrl } from './app-url.ts';

/**
 * Whether a request may go out of the page. Our own origin, and content that is already in memory;
 * in development also the developer tools' own pages. Everything else would be the network.
 */
export function mayRequest(address: string, allowDevTools: boolean): boolean {
  if (parseAppUrl(address) !== null || address.startsWith('data:')) return true;
  if (address.startsWith('blob:')) return parseAppUrl(address.slice('blob:'.length)) !== null;
  return allowDevTools && address.startsWith('devtools://devtools/');
}
