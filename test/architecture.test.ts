import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Rooms of `src/`, and what each may import besides itself; `model`, `lib` and `error` are open to all but lib. */
const open = ['model', 'lib', 'error'];
const arrows: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  model: ['lib'],
  error: ['lib'],
  discover: open,
  readers: open,
  phones: open,
  registers: open,
  exposures: open,
  rules: open,
  risk: open,
  policy: open,
  privacy: open,
  reporters: open,
  workers: [...open, 'discover', 'readers', 'phones', 'registers', 'exposures', 'rules', 'risk', 'privacy'],
  audit: [...open, 'workers', 'discover', 'readers', 'phones', 'registers', 'exposures', 'rules', 'risk', 'policy', 'privacy'],
  index: [...open, 'audit', 'reporters', 'rules', 'risk'],
  commands: [...open, 'audit', 'reporters', 'rules', 'risk', 'policy', 'privacy', 'phones'],
  cli: ['commands', 'lib', 'reporters'],
};

/** Node's modules that only named files may use. */
const reserved: Readonly<Record<string, RegExp>> = {
  'node:fs': /^lib\/(?:files|output-files)\.ts$/,
  'node:os': /^(?:cli|lib\/output-files)\.ts$/,
  'node:worker_threads': /^workers\//,
};
const forbidden = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|child_process|cluster|vm|inspector|repl)$/;

interface Import {
  readonly file: string;
  readonly target: string;
}

function sources(): { file: string; text: string }[] {
  const folder = path.join(root, 'src');
  const files = readdirSync(folder, { recursive: true }) as string[];
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(path.join(folder, file), 'utf8') }));
}

function importsOf(file: string, text: string): Import[] {
  const found = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+|\brequire\(import\.meta\.url\)\()'([^']+)'/gm)];
  return found.map(([, target]) => ({ file, target: target! }));
}

function roomOf(file: string): string {
  return file.includes('/') ? file.split('/')[0]! : file.replace(/\.ts$/, '').replace(/^error-\w+$/, 'error');
}

function violations(files: readonly { file: string; text: string }[]): string[] {
  return files.flatMap(({ file, text }) =>
    importsOf(file, text).flatMap(({ target }) => {
      const owner = Object.entries(reserved).find(([name]) => target === name || target.startsWith(`${name}/`));
      if (owner && !owner[1].test(file)) return [`${file} uses ${target}`];
      if (forbidden.test(target)) return [`${file} uses ${target}`];
      if (!target.startsWith('.') || target.endsWith('.json')) return [];
      const from = roomOf(file);
      const to = roomOf(path.posix.join(path.posix.dirname(file), target));
      return from === to || arrows[from]?.includes(to) ? [] : [`${file} imports ${target} (${from} → ${to})`];
    }),
  );
}

describe('the layers of DESIGN §5', () => {
  test('hold for every import of the program', () => {
    expect(violations(sources())).toEqual([]);
  });

  test.each([
    ['rules/C99.ts', "import { x } from '../readers/index.ts';"],
    ['lib/words.ts', "import type { Day } from '../model/day.ts';"],
    ['reporters/html.ts', "import { rules } from '../rules/index.ts';"],
    ['risk/x.ts', "const a = await import('../workers/pool.ts');"],
    ['model/x.ts', "import fs from 'node:fs';"],
    ['audit/x.ts', "import { spawn } from 'node:child_process';"],
    ['phones/x.ts', "import { get } from 'node:https';"],
  ])('a planted violation in %s is found', (file, text) => {
    expect(violations([{ file, text }])).toHaveLength(1);
  });

  test('only the edge touches process, clock and environment', () => {
    const touching = sources().filter(({ text }) => /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bconsole\./.test(text));
    expect(touching.map(({ file }) => file)).toEqual(['cli.ts']);
  });

  test('no source evaluates text', () => {
    expect(
      sources()
        .filter(({ text }) => /\beval\(|\bnew Function\(/.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test('files stay within 200 lines', () => {
    const long = sources().filter(({ text }) => text.split('\n').length > 201);
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});
