import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { readVersion, RENDERER_DIST, REPOSITORY } from './outputs.ts';

/**
 * Zod compiles its parsers with `new Function` unless told not to, and tries so while the schemas are being made.
 * Our policy forbids it, so this must stand before the first module, whatever that is.
 */
const NO_CODE_GENERATION = 'globalThis.__zod_globalConfig = { jitless: true };';

/** The page: one script and one style, so that the portable edition is the shell's very same code, inlined. */
export function rendererConfig(source = join(REPOSITORY, 'renderer'), outDir = RENDERER_DIST): InlineConfig {
  return {
    configFile: false,
    root: source,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    define: { __APP_VERSION__: JSON.stringify(readVersion()) },
    json: { stringify: true },
    // The worker that reads sheets stands in the page's script as text, so the portable edition is still one file. It
    // takes a few functions of the rules: of a module from which it takes nothing, nothing comes along.
    worker: {
      format: 'iife',
      rolldownOptions: {
        treeshake: { moduleSideEffects: false },
        output: { intro: NO_CODE_GENERATION },
      },
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome120', 'firefox121', 'safari17'],
      sourcemap: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { output: { codeSplitting: false, intro: NO_CODE_GENERATION } },
    },
  };
}
