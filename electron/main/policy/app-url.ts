import { APP_HOST, APP_SCHEME } from '../../contract/index.ts';

/** Parses an address of our own origin; anything else, however similar it looks, is `null`. */
export function parseAppUrl(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isOurs =
    url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '' && url.password === '';
  return isOurs ? url : null;
}
