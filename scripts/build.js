// Compiles src/ into dist/ and lays the data files (tables, JSON) beside the code that reads them.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
const tsc = path.join(path.dirname(manifest), 'bin', 'tsc');

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
for (const file of readdirSync(path.join(root, 'src'), { recursive: true })) {
  if (/\.(json|bin)$/.test(file)) cpSync(path.join(root, 'src', file), path.join(root, 'dist', file));
}
process.exitCode = status ?? 1;
