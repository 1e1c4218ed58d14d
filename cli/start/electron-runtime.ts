import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../build/outputs.ts';

type Env = Readonly<Record<string, string | undefined>>;

const PACKAGE = join(REPOSITORY, 'node_modules', 'electron');
const DOWNLOADS = 'https://github.com/electron/electron/releases/download/';

/** How long the place of the downloads may take to answer at all, in milliseconds. */
const PROBE_LIMIT = 3_000;
/** How long the download itself may take once that place has answered. */
const DOWNLOAD_LIMIT = 180_000;

/** The runtime's executable inside its folder. */
export function executableName(platform: string): string {
  if (platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** The installed runtime: where the environment says, else where the wrapper puts it; `null` if there is none. */
export function findRuntime(
  env: Env,
  platform: string,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(PACKAGE, 'dist');
  const executable = join(folder, executableName(platform));
  return exists(executable) ? executable : null;
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_LIMIT) });
    return true;
  } catch {
    return false;
  }
}

function runInstaller(): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
      stdio: 'ignore',
      timeout: DOWNLOAD_LIMIT,
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** The runtime's executable, downloaded if need be and possible within a bounded time; or why there is none. */
export async function obtainRuntime(
  env: Env,
  platform: string,
  say: (line: string) => void,
): Promise<{ readonly executable: string } | { readonly because: string }> {
  const installed = findRuntime(env, platform);
  if (installed !== null) return { executable: installed };
  if (env['ELECTRON_OVERRIDE_DIST_PATH'] !== undefined)
    return { because: 'ELECTRON_OVERRIDE_DIST_PATH holds no Electron runtime' };
  if (env['ELECTRON_SKIP_BINARY_DOWNLOAD'] !== undefined)
    return { because: "Electron's runtime is not installed" };
  const mirror = env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? DOWNLOADS;
  if (!existsSync(join(PACKAGE, 'install.js')) || !(await answers(mirror))) {
    return { because: "Electron's runtime is not installed and cannot be downloaded here" };
  }
  say("Downloading Electron's runtime, once (about 110 MB)…");
  const executable = (await runInstaller()) ? findRuntime(env, platform) : null;
  return executable === null
    ? { because: "Electron's runtime is not installed and its download failed" }
    : { executable };
}
