import { defineConfig } from 'vitest/config';

/**
 * Unit tests: `npm run test:unit`. The rules are pure, so their tests share one module graph per worker (the
 * pack is compiled once in each); everything else gets a fresh one per file. Journeys have their own config.
 */
export default defineConfig({
  test: {
    // Vitest leaves one core free by default; on two cores that would be half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          isolate: false,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/rules/**', 'tests/e2e/**'],
          // Many compile the whole catalogue; a busy machine takes its time. No test asserts on time.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
