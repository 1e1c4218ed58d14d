import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { buildPortable } from './build-portable.ts';
import { fingerprintSources, isBuiltFrom, stampText } from './fingerprint.ts';
import { REPOSITORY, STAMP_FILE } from './outputs.ts';
import { electronConfig } from './vite-electron.ts';
import { rendererConfig } from './vite-renderer.ts';

/** Compiles the seeds into the pack, as `npm run generate` does. Its own messages say what is wrong with them. */
function generate(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'cli/generate.ts'], {
      cwd: REPOSITORY,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('the seeds did not compile; see above')),
    );
  });
}

async function buildElectron(): Promise<void> {
  await build(electronConfig('main'));
  await build(electronConfig('preload'));
}

async function buildPage(): Promise<number> {
  await generate();
  await build(rendererConfig());
  return buildPortable();
}

/** Runs a build for production whatever the caller's NODE_ENV: the test runner's would give React's development code. */
async function forProduction<T>(run: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** Builds everything: pack, page, portable edition, shell. The stamp is written last. */
export async function buildAll(say: (line: string) => void): Promise<void> {
  const started = Date.now();
  rmSync(STAMP_FILE, { force: true });
  const fingerprint = fingerprintSources();
  const [size] = await forProduction(() => Promise.all([buildPage(), buildElectron()]));
  writeFileSync(STAMP_FILE, stampText(fingerprint));
  say(
    `Built in ${((Date.now() - started) / 1000).toFixed(1)} s; portable edition ${(size / 1024 / 1024).toFixed(2)} MB.`,
  );
}

/** Builds if anything is missing or made of other sources. */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  if (isBuiltFrom(fingerprintSources())) return;
  say('Building…');
  await buildAll(say);
}
