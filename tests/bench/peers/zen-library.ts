import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { REPOSITORY } from '../../../cli/pack/paths.ts';

export const ZEN_VERSION = '0.54.0';

/** What the benchmark needs of the library. */
export interface ZenDecision {
  readonly evaluate: (facts: unknown) => Promise<unknown>;
}
type ZenEngineClass = new () => { createDecision: (content: unknown) => ZenDecision };

const librarySchema = z.object({
  ZenEngine: z.custom<ZenEngineClass>((value) => typeof value === 'function'),
});

/**
 * Loads zen-engine, installed under dist/ where it is not there yet. It stands in no list of dependencies: a lock file
 * needs its builds for every system, and not every registry has them all. Throws where it cannot be installed.
 */
export function loadZen(): ZenEngineClass {
  const folder = join(REPOSITORY, 'dist', 'bench', 'zen');
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const wanted = `@gorules/zen-engine@${ZEN_VERSION}`;
    execFileSync('npm', ['install', '--no-save', '--no-package-lock', '--no-audit', wanted], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const load: (name: string) => unknown = createRequire(join(folder, 'package.json'));
  return librarySchema.parse(load('@gorules/zen-engine')).ZenEngine;
}
