/**
 * Runs a program and tells what it cost: exactly through Python's `wait4`, else by polling /proc every 10 ms, else
 * (neither there) the wall time alone.
 *
 * @typedef {object} Cost
 * @property {number} wall seconds
 * @property {number} cpu seconds of user and system time, threads and children included; NaN when it cannot be known
 * @property {number} peak resident memory, MiB; NaN when it cannot be known
 * @property {number} code exit code, negative for a signal
 * @property {string} stdout
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const meter = fileURLToPath(new URL('measure.py', import.meta.url));
const ticksPerSecond = 100;
let python;

/** @param {readonly string[]} command @returns {Promise<Cost>} */
export async function measure(command) {
  python ??= process.platform !== 'win32' && spawnSync('python3', ['-c', 'import os; os.wait4']).status === 0;
  return python ? byPython(command) : byPolling(command);
}

async function byPython(command) {
  const child = spawn('python3', [meter, ...command], { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  const [stdout, cost, code] = await Promise.all([textOf(child.stdout), textOf(child.stdio[3]), exitOf(child)]);
  if (code !== 0) throw new Error(`${command[0]} could not be started`);
  return { stdout, ...JSON.parse(cost) };
}

async function byPolling([program, ...rest]) {
  const start = performance.now();
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  let seen = { cpu: NaN, peak: NaN };
  const poll = setInterval(() => (seen = usageOf(child.pid) ?? seen), 10);
  try {
    const [stdout, code] = await Promise.all([textOf(child.stdout), exitOf(child)]);
    return { stdout, code, wall: (performance.now() - start) / 1000, ...seen };
  } finally {
    clearInterval(poll);
  }
}

/** What Linux knows of a living process; undefined once it is gone, and on other systems. */
function usageOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return undefined;
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { cpu: ticks / ticksPerSecond, peak: Number(peak) / 1024 };
  } catch {
    return undefined;
  }
}

async function textOf(stream) {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}

function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? -1));
  });
}
