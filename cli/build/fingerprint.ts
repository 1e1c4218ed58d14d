import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ELECTRON_DIST, PORTABLE_FILE, RENDERER_DIST, REPOSITORY, STAMP_FILE } from './outputs.ts';

/** Everything the build is made of, relative to the repository. */
const SOURCES = [
  'electron',
  'renderer',
  'rules',
  'seeds',
  'cli',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** SHA-256 over the names and contents of all sources: the same sources give the same value on every machine. */
export function fingerprintSources(root = REPOSITORY): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(join(root, source)))) {
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length).replaceAll('\\', '/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const OUTPUTS = [
  join(RENDERER_DIST, 'index.html'),
  join(ELECTRON_DIST, 'main.cjs'),
  join(ELECTRON_DIST, 'preload.cjs'),
  PORTABLE_FILE,
];

/** Whether everything is built, and from sources with this fingerprint. */
export function isBuiltFrom(fingerprint: string): boolean {
  if (!OUTPUTS.every((path) => existsSync(path)) || !existsSync(STAMP_FILE)) return false;
  return readFileSync(STAMP_FILE, 'utf8') === stampText(fingerprint);
}

/** Content of the stamp file. */
export function stampText(fingerprint: string): string {
  return `${JSON.stringify({ sources: fingerprint })}\n`;
}
