/** Our scheme, and what a stock Chromium knows in its place. */
const REAL = 'app://';
const SHOWN = 'https://';
const SUFFIX = '.stand-in';

/** `app://advisor/x` → `https://advisor.stand-in/x`; other addresses stay as they are. */
export function toShown(address: string): string {
  return address.replace(
    /^(blob:)?app:\/\/([^/?#:@]+)/,
    (_all, blob: string | undefined, host: string) => `${blob ?? ''}${SHOWN}${host}${SUFFIX}`,
  );
}

/** The way back, for every address that our code is told. */
export function toReal(address: string): string {
  return address.replace(
    /^(blob:)?https:\/\/([^/?#:@]+)\.stand-in(?=[/?#]|$)/,
    (_all, blob: string | undefined, host: string) => `${blob ?? ''}${REAL}${host}`,
  );
}
