import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { ELECTRON_DIST, REPOSITORY } from './outputs.ts';

/** One script of the shell as CommonJS: a sandboxed preload script can be nothing else. */
export function electronConfig(part: 'main' | 'preload'): InlineConfig {
  return {
    configFile: false,
    root: join(REPOSITORY, 'electron'),
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: join(REPOSITORY, 'electron', part, `${part}.ts`),
      outDir: ELECTRON_DIST,
      emptyOutDir: false,
      target: 'node22',
      sourcemap: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ['electron', /^node:/],
        output: { format: 'cjs', entryFileNames: `${part}.cjs`, codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  };
}
