/** How long it takes until anything happens: Node alone, help, version, the rules, and the audit of the fixture company. */
import { askfirst, inBench } from './programs.js';
import { measure } from './measure.js';
import { median } from './rounds.js';

const acme = inBench('..', 'fixtures', 'acme');
const inAcme = (name) => `${acme}/${name}`;
const audit = ['audit', inAcme('phones'), '-r', inAcme('register.csv'), '-d', inAcme('devices.csv'), '--as-of', '2026-11-01'];

/** @type {readonly (readonly [id: string, title: string, args: readonly string[]])[]} */
const commands = [
  ['node', 'node -e 0', ['-e', '0']],
  ['help', 'askfirst --help', [askfirst, '--help']],
  ['version', 'askfirst --version', [askfirst, '--version']],
  ['rules', 'askfirst rules', [askfirst, 'rules']],
  ['acme', 'askfirst audit of the fixture company', [askfirst, ...audit]],
  ['acme-2', 'the same with two worker threads', [askfirst, ...audit, '--jobs', '2']],
];

/**
 * @typedef {object} Start
 * @property {string} id
 * @property {string} title
 * @property {number} wall seconds, median
 * @property {number} cpu seconds, median
 * @property {number} fastest seconds
 * @property {number} slowest seconds
 *
 * @param {number} rounds commands alternate within each
 * @returns {Promise<Start[]>}
 */
export async function measureStarts(rounds) {
  console.error('starting …');
  const runs = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, [, , args]] of commands.entries()) runs[index].push(await measure([process.execPath, ...args]));
  }
  return commands.map(([id, title], index) => {
    const walls = runs[index].map(({ wall }) => wall);
    const cpu = median(runs[index].map((run) => run.cpu));
    return { id, title, wall: median(walls), cpu, fastest: Math.min(...walls), slowest: Math.max(...walls) };
  });
}
