import { buildAll } from './build-all.ts';

/** `npm run build`: everything that is shipped, into dist/. */
try {
  await buildAll((line) => console.log(line));
} catch (error) {
  console.error(`Build failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
