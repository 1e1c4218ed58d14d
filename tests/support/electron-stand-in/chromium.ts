import { spawn, type ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { findBrowser } from '../ensure-browser.ts';
import { Cdp } from './cdp.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--no-first-run',
  '--no-startup-window',
  '--disable-sync',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  // The loopback address can be reached, by name and by rule, so that a spec sees our shell itself refuse it.
  '--disable-features=LocalNetworkAccessChecks',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
];

/** Starts Chromium on a profile, new or left by an earlier run. Playwright finds its port by the line that Chromium itself prints on our standard error. */
export function startChromium(profile: string): { readonly cdp: Cdp; readonly child: ChildProcess } {
  const executable = findBrowser();
  if (executable === null) throw new Error('the stand-in needs a Chromium');
  const child = spawn(executable, [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'],
  });
  const [out, input] = [child.stdio[3], child.stdio[4]];
  if (!(out instanceof Writable) || !(input instanceof Readable)) throw new Error('the browser has no pipe');
  return { cdp: new Cdp(out, input), child };
}
