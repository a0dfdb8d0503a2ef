/**
 * The rounds of measuring, and their medians.
 *
 * @typedef {object} Estates
 * @property {import('./estates.js').Estate} full
 * @property {import('./estates.js').Estate} part for the slow peers
 * @property {import('./estates.js').Estate} smallest tells what starting costs
 * @property {number} scale how many times `part` the full estate is
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { measure } from './measure.js';

/**
 * Runs the programs in turn, round by round, so that a busy minute of the machine hits all of them alike; the slow ones
 * run in the first round alone. Reports are written to the folder `out`, one file a program.
 *
 * @param {readonly import('./programs.js').Program[]} chosen
 * @param {Estates} estates
 * @param {string} out
 * @param {number} repeat
 */
export async function measureAll(chosen, { full, part, smallest, scale }, out, repeat) {
  const rows = chosen.map((program) => {
    const missing = program.missing();
    const { truth, folder } = program.slow ? part : full;
    return {
      program,
      title: program.title,
      note: missing === undefined ? undefined : `not installed: ${missing}`,
      out: path.join(out, `${program.id}.json`),
      runs: [],
      folder,
      truth,
      scale: program.slow ? scale : 1,
    };
  });
  for (let round = 0; round < repeat; round++) {
    for (const row of rows) {
      if (row.note !== undefined || (row.program.slow && round > 0)) continue;
      await runOnce(row);
      if (row.scale > 1) row.start = await measure(row.program.command(smallest.folder, `${row.out}.start`));
    }
  }
  return rows.map((row) => (row.note === undefined ? summed(row) : row));
}

/** What was written before reaches the disk first, or the next program would share it with the system's write-back. */
async function runOnce(row) {
  const { command, good, counts } = row.program;
  rmSync(row.out, { force: true });
  console.error(`${row.title} …`);
  spawnSync('sync');
  const run = await measure(command(row.folder, row.out));
  try {
    if (!good.includes(run.code)) throw new Error('no success');
    row.counts ??= counts(row.out, run.stdout);
    row.runs.push(run);
  } catch (error) {
    row.note = `failed with exit code ${run.code}: ${error.message.split('\n')[0]}`;
  }
}

/** Medians; of a part, the time beyond starting is scaled to the whole. */
function summed(row) {
  const middle = (name) => median(row.runs.map((run) => run[name]));
  const whole = (name) => (row.scale > 1 ? row.start[name] + (middle(name) - row.start[name]) * row.scale : middle(name));
  const walls = row.runs.map(({ wall }) => wall);
  const spread = walls.length > 1 ? { fastest: Math.min(...walls), slowest: Math.max(...walls) } : {};
  return { ...row, wall: whole('wall'), cpu: whole('cpu'), peak: middle('peak'), ...spread };
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
