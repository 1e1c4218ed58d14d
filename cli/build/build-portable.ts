import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inlineEdition } from './inline-edition.ts';
import { PORTABLE_FILE, PORTABLE_LIMIT, RENDERER_DIST } from './outputs.ts';

/** Writes the portable edition out of a built renderer. Returns its size in bytes; too large is an error. */
export function buildPortable(from = RENDERER_DIST, to = PORTABLE_FILE): number {
  const html = inlineEdition(readFileSync(join(from, 'index.html'), 'utf8'), (path) =>
    readFileSync(join(from, path), 'utf8'),
  );
  const size = Buffer.byteLength(html);
  if (size > PORTABLE_LIMIT)
    throw new Error(`portable edition: ${size} bytes, the limit is ${PORTABLE_LIMIT}`);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(`${to}.tmp`, html);
  renameSync(`${to}.tmp`, to);
  return size;
}
