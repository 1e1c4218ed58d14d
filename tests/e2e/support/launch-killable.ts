import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';

/** A browser with a profile on disk, which can be killed as a crash or a dead battery would. */
export interface KillableBrowser {
  readonly browser: Browser;
  readonly page: Page;
  /** Kills every process of it at once; nothing gets to say goodbye. */
  readonly kill: () => Promise<void>;
  /** Closes it as a person does, so that everything is written. */
  readonly quit: () => Promise<void>;
}

const START_LIMIT = 60_000;

/** Starts a Chromium on a profile, new or left by an earlier run, and opens an address. */
export async function launchKillableOf(
  executable: string,
  profile: string,
  address: string,
): Promise<KillableBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      '--remote-debugging-port=0',
      '--window-size=1280,800',
      '--lang=en-GB',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise((done) => child.once('exit', done));
  const port = await readPort(portFile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('the browser has no window');
  const page = await context.newPage();
  await page.goto(address);
  return {
    browser,
    page,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
    quit: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone;
    },
  };
}

async function readPort(file: string): Promise<string> {
  for (const until = Date.now() + START_LIMIT; Date.now() < until; await wait(100)) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined;
    if (port !== undefined && port !== '') return port;
  }
  throw new Error('the browser did not start');
}
