import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/**/*.test.ts', 'bench/*.test.js'], testTimeout: 60_000, maxWorkers: 2 } });
