import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The repository, wherever the command is started from. */
export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const SEEDS = join(REPOSITORY, 'seeds');
export const GENERATED = join(REPOSITORY, 'dist', 'generated');

/** The product's version, from package.json. */
export function productVersion(): string {
  const text = readFileSync(join(REPOSITORY, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
