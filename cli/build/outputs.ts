import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, wherever the command is started from. */
export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const DIST = join(REPOSITORY, 'dist');

/** The page with its script and style beside it, for `app://advisor/`. */
export const RENDERER_DIST = join(DIST, 'renderer');
/** The shell's two scripts. */
export const ELECTRON_DIST = join(DIST, 'electron');
/** The portable edition: one file that opens from anywhere. */
export const PORTABLE_FILE = join(DIST, 'portable', 'guangzhou-investment-advisor.html');
/** Written last: what the build was made of. */
export const STAMP_FILE = join(DIST, 'build.json');

/** Largest portable file, in bytes (design, section 10). */
export const PORTABLE_LIMIT = 4 * 1024 * 1024;

/** The product's version, from package.json. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  ) {
    return manifest.version;
  }
  throw new Error('package.json: expected a version');
}
