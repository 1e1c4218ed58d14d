import { build, type Configuration } from 'electron-builder';
import { buildAll } from '../build/build-all.ts';
import { REPOSITORY } from '../build/outputs.ts';

/**
 * `npm run release`: builds everything afresh and makes the installers of the system it runs on into `dist/release`.
 * `--e2e` leaves the fuse open through which a browser test attaches: such a build is for tests and never handed out.
 */
const forTests = process.argv.includes('--e2e');
const overrides: Configuration = forTests
  ? { electronFuses: { enableNodeCliInspectArguments: true }, directories: { output: 'dist/release-e2e' } }
  : {};

try {
  await buildAll((line) => console.log(line));
  const made = await build({
    projectDir: REPOSITORY,
    publish: 'never',
    config: { extends: 'electron-builder.yml', ...overrides },
  });
  for (const file of made) console.log(file);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  console.error(`No installer was made: ${why}`);
  console.error(
    'Electron’s runtime must be there or reachable: ELECTRON_MIRROR, or electronDist, names another place.',
  );
  process.exitCode = 1;
}
