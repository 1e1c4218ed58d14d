import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the runtime's fuses are found in its binary: this text, a version, a count, then one byte for each. */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_VERSION = 1;
const FUSES = 8;

/**
 * A folder that looks enough like Electron's for the packer, where the runtime cannot be had: a program that does
 * nothing, with a strip of fuses as a fresh runtime has it (all but the first two settings differ from ours).
 */
export function makeStubRuntime(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  for (const locale of ['en-US', 'zh-CN', 'zh-TW', 'de', 'fr'])
    writeFileSync(join(folder, 'locales', `${locale}.pak`), locale);
  const strip = Buffer.concat([
    Buffer.from('#!/bin/sh\nexit 0\n#'),
    Buffer.from(FUSE_SENTINEL),
    Buffer.from([FUSE_VERSION, FUSES]),
    Buffer.from('10110001'),
    Buffer.from('\n'),
  ]);
  writeFileSync(join(folder, 'electron'), strip);
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), 'stub');
}

/** The fuses of a binary in their order: `1` on, `0` off, `r` removed. */
export function readFuses(binary: Buffer): string {
  const at = binary.indexOf(FUSE_SENTINEL);
  if (at < 0) throw new Error('the binary has no fuses');
  const from = at + FUSE_SENTINEL.length;
  const count = binary[from + 1] ?? 0;
  return binary.subarray(from + 2, from + 2 + count).toString('latin1');
}
