// Reads damaged copies of the fixtures for as long as you like, the long form of test/readers/mutations.test.ts:
// node scripts/fuzz.js [runs] [seed] [reader id]
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [runs = '20000', seed = String(Date.now() % 1_000_000), reader] = process.argv.slice(2);
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

console.error(`${runs} damaged files of each format, seed ${seed}`);
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/readers/mutations.test.ts'], {
  cwd: root,
  env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed, ...(reader === undefined ? {} : { FUZZ_READER: reader }) },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
