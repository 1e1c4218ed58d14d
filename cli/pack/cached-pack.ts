import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packSchema, type Pack } from '../../seeds/schema/index.ts';
import { compilePack } from './compile-pack.ts';
import { productVersion, REPOSITORY, SEEDS } from './paths.ts';
import type { Parsed } from './read-yaml.ts';

const CACHE = join(REPOSITORY, 'dist', 'pack-cache');

/**
 * The pack for a command: compiled from the seeds as they are now, or read back when exactly these seeds and
 * this compiler have been compiled before. A damaged or foreign cache file is ignored and written anew.
 */
export function loadPack(): Parsed<Pack> {
  const path = join(CACHE, `${fingerprint()}.json`);
  const cached = readCache(path);
  if (cached !== null) return { ok: true, value: cached };
  const compiled = compilePack(SEEDS, productVersion());
  if (!compiled.ok) return compiled;
  writeCache(path, compiled.value.pack);
  return { ok: true, value: compiled.value.pack };
}

/** SHA-256 over names and bytes of every seed and compiler file. */
function fingerprint(): string {
  const hash = createHash('sha256').update(productVersion());
  for (const folder of [SEEDS, join(REPOSITORY, 'cli', 'pack')]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, name);
      if (statSync(path).isFile()) hash.update(name).update('\0').update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('hex');
}

function readCache(path: string): Pack | null {
  try {
    return packSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

function writeCache(path: string, pack: Pack): void {
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${path}.${process.pid}.tmp`, JSON.stringify(pack));
    renameSync(`${path}.${process.pid}.tmp`, path);
  } catch {
    // A read-only checkout only costs the time to compile again.
  }
}
