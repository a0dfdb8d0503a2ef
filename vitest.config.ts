import { defineConfig } from 'vitest/config';

/**
 * Test files share a process for each core: one of its own takes each 0.4 s of CPU, most of it loading what others load.
 * `npm run test:full` gives them one of their own.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'bench/*.test.js'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
    isolate: false,
  },
});
