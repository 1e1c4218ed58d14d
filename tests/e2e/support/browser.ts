import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** Starts the browser. No name is resolved but the loopback's: a request that leaves fails, besides being recorded. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    // In the plain "C" locale Chromium cannot write a file name that is not ASCII, and calls it "download".
    env: { ...definedOf(process.env), LC_ALL: 'C.UTF-8' },
    executablePath: inject('chromium'),
    args: ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
