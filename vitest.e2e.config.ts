import { defineConfig } from 'vitest/config';

/** Fixed ports, processes of their own, or a rebuild: these have the machine to themselves. */
const ALONE = [
  'loopback-server',
  'npm-start',
  'shell',
  'shell-asks',
  'packed',
  'portable-file',
  'first-question',
].map((name) => `tests/e2e/${name}.e2e.ts`);

const COMMON = {
  globalSetup: ['tests/e2e/support/global-setup.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/** Journeys in a real browser over what was built: `npm run test:e2e`. */
export default defineConfig({
  test: {
    teardownTimeout: 10_000,
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...COMMON,
          name: 'alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...COMMON,
          name: 'journeys',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: ALONE,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
