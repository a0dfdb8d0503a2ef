// Compares our reading of numbers with libphonenumber-js/max on as many spellings as you like, the long form of
// test/phones/parser.test.ts: node scripts/fuzz-phones.js [spellings] [seed]
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [spellings = '5000000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

console.error(`${spellings} spellings, seed ${seed}`);
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/phones/parser.test.ts'], {
  cwd: root,
  env: { ...process.env, FUZZ_SPELLINGS: spellings, FUZZ_SEED: seed },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
