import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { acmeAudit, askfirst, folderOf } from './program.ts';

/** Loaded before the program: every way out of the process throws and leaves a line in a log. */
const preload = `
import { appendFileSync } from 'node:fs';
import module, { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';
import http from 'node:http';
import https from 'node:https';
import http2 from 'node:http2';
import dns from 'node:dns';
import dgram from 'node:dgram';
import childProcess from 'node:child_process';
import cluster from 'node:cluster';
import { threadId } from 'node:worker_threads';

const refuse = (name) => () => {
  appendFileSync(process.env.WAY_OUT_LOG, name + '\\n');
  throw new Error('way out: ' + name);
};
appendFileSync(process.env.WAY_OUT_LOG, 'guarded thread ' + (threadId > 0 ? 'worker' : 'main') + '\\n');
const doors = { net, tls, http, https, http2, dns, dgram, childProcess, cluster };
const names = /^(?:connect|createConnection|createServer|request|get|lookup|resolve.*|createSocket|spawn.*|exec.*|fork)$/;
for (const [module, exported] of Object.entries(doors)) {
  for (const name of Object.keys(exported)) if (names.test(name)) exported[name] = refuse(module + '.' + name);
}
for (const name of ['resolve4', 'lookup']) dns.promises[name] = refuse('dns.promises.' + name);
net.Socket.prototype.connect = refuse('net.Socket.connect');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
module.enableCompileCache = refuse('module.enableCompileCache');
syncBuiltinESMExports();
`;

function guarded(): { env: Record<string, string>; log: () => string } {
  const folder = folderOf({ 'guard.mjs': preload, log: '' });
  return {
    env: {
      NODE_OPTIONS: `--disallow-code-generation-from-strings --import ${path.join(folder, 'guard.mjs')}`,
      WAY_OUT_LOG: path.join(folder, 'log'),
    },
    log: () => readFileSync(path.join(folder, 'log'), 'utf8'),
  };
}

describe('without network, child processes and evaluation of text', () => {
  test.each([
    ['one thread', ['--jobs', '1'], 'guarded thread main\n'],
    ['two threads', ['--jobs', '2'], 'guarded thread main\nguarded thread worker\nguarded thread worker\n'],
  ])('an audit gives the same report (%s)', async (_, jobs, threads) => {
    const { env, log } = guarded();
    const args = [...acmeAudit, '-o', 'json', ...jobs];
    const [free, shut] = await Promise.all([askfirst(args), askfirst(args, { env })]);
    expect(shut).toEqual(free);
    expect(log()).toBe(threads);
  });

  test.each([
    ['markdown', [...acmeAudit, '-o', 'markdown']],
    ['docx', [...acmeAudit, '-o', 'docx']],
    ['inspect', ['inspect', 'fixtures/acme/phones', '-o', 'json', '--contacts']],
    ['databases', ['inspect', 'fixtures/address-books/sqlite', '-o', 'json', '--contacts']],
    ['rules', ['rules', 'C02']],
    ['schema', ['schema', 'report']],
    ['help', ['--help']],
  ])('%s gives the same output', async (_, args) => {
    const { env, log } = guarded();
    const [free, shut] = await Promise.all([askfirst(args), askfirst(args, { env })]);
    expect(shut).toEqual(free);
    expect(log()).toBe('guarded thread main\n');
  });

  test.each([
    ['net', "(await import('node:net')).connect(9, '127.0.0.1')"],
    ['fetch', "fetch('http://127.0.0.1:9')"],
    ['child_process', "(await import('node:child_process')).spawnSync('true')"],
    ['dns', "(await import('node:dns')).lookup('localhost', () => {})"],
    ['eval', "(0, eval)('1')"],
    ['Function', "new Function('return 1')()"],
  ])('the guard itself would notice %s', async (_, code) => {
    const { env } = guarded();
    const planted = path.join(folderOf({ 'planted.mjs': `${code};\n` }), 'planted.mjs');
    const { code: ended, stderr } = await askfirst([], { env, bin: planted });
    expect(ended).not.toBe(0);
    expect(stderr).toMatch(/way out|Code generation from strings disallowed/);
  });
});
