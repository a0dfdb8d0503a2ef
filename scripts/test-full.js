// Runs the tests at their full length: all generated cases, every file and every run of the program in a process of its
// own, npm run test:full -- [files]
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--isolate', ...process.argv.slice(2)], {
  env: { ...process.env, OWN_PROCESSES: '1', FULL_RUNS: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
