import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Where Chromium may be, best first. Debian's `/usr/bin/chromium` is a script around the program itself. */
const CHROMIUM_PATHS = ['/usr/lib/chromium/chromium', '/usr/bin/chromium'];
const CJK_FONTS = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'];
const APT_LIMIT = 10 * 60_000;

type Say = (line: string) => void;

/** A browser that is installed: named by the environment, the system's, or Playwright's own. */
export function findBrowser(
  env = process.env,
  exists = existsSync,
  own = chromium.executablePath(),
): string | null {
  const named = env['ADVISOR_CHROMIUM'];
  if (named !== undefined) {
    if (!exists(named)) throw new Error(`ADVISOR_CHROMIUM names ${named}, which is not there`);
    return named;
  }
  return [...CHROMIUM_PATHS, own].find((path) => path !== '' && exists(path)) ?? null;
}

function run(command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: APT_LIMIT,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status === 0) return;
  const why = done.error?.message ?? done.stderr.trim().split('\n').slice(-3).join('\n');
  throw new Error(`${command} ${args.join(' ')} failed: ${why}`);
}

const isRootOnDebian = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installPackages(packages: readonly string[], say: Say): void {
  say(`Installing ${packages.join(' and ')} with apt-get…`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function installOwn(say: Say): void {
  say("Installing Playwright's own Chromium…");
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
}

function missingPackages(): string[] {
  const browser = findBrowser() === null ? ['chromium'] : [];
  return CJK_FONTS.some((path) => existsSync(path)) ? browser : [...browser, 'fonts-noto-cjk'];
}

/** Sees to a browser for the tests, installing one if need be, and says what it did. */
export function ensureBrowser(say: Say = (line) => console.log(line)): string {
  if (isRootOnDebian()) {
    const packages = missingPackages();
    if (packages.length > 0) installPackages(packages, say);
  } else if (findBrowser() === null) {
    installOwn(say);
  }
  const found = findBrowser();
  if (found === null) {
    throw new Error(
      'No Chromium for the tests. Install one (Debian: apt-get install chromium) or name it in ADVISOR_CHROMIUM.',
    );
  }
  say(`Browser for the tests: ${found}`);
  return found;
}
