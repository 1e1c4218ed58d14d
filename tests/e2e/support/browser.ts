import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** Starts the browser. No name is resolved but the loopback's: a request that leaves fails, besides being recorded. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('chromium'),
    args: ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
}
