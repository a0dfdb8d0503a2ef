/**
 * askfirst alone on estates of growing size.
 *
 * @typedef {object} Size
 * @property {number} devices
 * @property {number} contactsPerDevice
 * @property {number} registerRecords
 *
 * @typedef {object} Sized medians of the runs on one size
 * @property {number} contacts
 * @property {number} records
 * @property {number} wall seconds
 * @property {number} cpu seconds
 * @property {number} peak MiB
 * @property {number} report bytes of the JSON report
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { generated, removed } from './estates.js';
import { measure } from './measure.js';
import { programs } from './programs.js';
import { figuresOf } from './report.js';
import { median } from './rounds.js';

const program = programs.find(({ id }) => id === 'askfirst');

/**
 * Rounds go through all sizes in turn, so that a busy minute hits all alike; with `tidy` each size is measured by itself
 * and its estate deleted. A report is deleted as soon as its figures are read.
 *
 * @param {readonly Size[]} sizes
 * @param {{ data: string, repeat: number, tidy: boolean }} settings
 * @returns {Promise<Sized[]>} in the order of the sizes
 */
export async function measureSizes(sizes, { data, repeat, tidy }) {
  const found = sizes.map(() => []);
  const turns = turnsOf(sizes.length, repeat, tidy);
  for (const [turn, index] of turns.entries()) {
    const estate = generated(data, { ...sizes[index], photos: 0, seed: 1 });
    found[index].push(await runOn(estate, path.join(data, 'out')));
    if (tidy && turns[turn + 1] !== index) removed(estate);
  }
  return found.map((runs) => {
    const middle = (name) => median(runs.map((run) => run[name]));
    const { contacts, records, report } = runs[0];
    return { contacts, records, report, wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
  });
}

/** Which size each turn measures. @param {number} count @param {number} repeat @param {boolean} tidy @returns {number[]} */
export function turnsOf(count, repeat, tidy) {
  return Array.from({ length: count * repeat }, (_, turn) => (tidy ? Math.floor(turn / repeat) : turn % count));
}

async function runOn(estate, out) {
  mkdirSync(out, { recursive: true });
  const file = path.join(out, 'sizes.json');
  const { contacts } = estate.truth;
  console.error(`${contacts.toLocaleString('en-US')} contacts, ${estate.records.toLocaleString('en-US')} records …`);
  spawnSync('sync');
  try {
    const { wall, cpu, peak, code } = await measure(program.command(estate.folder, file));
    if (!program.good.includes(code)) throw new Error(`${estate.folder}: the audit ended with exit code ${code}`);
    const figures = figuresOf(file);
    if (figures.contacts !== contacts) throw new Error(`${estate.folder}: ${figures.contacts} contacts audited, ${contacts} written`);
    return { contacts, records: estate.records, wall, cpu, peak, report: statSync(file).size };
  } finally {
    rmSync(file, { force: true });
  }
}
