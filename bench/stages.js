/** Where the time goes: the stages of reading and judging, cumulative, in one thread (`stage.js`). */
import { inBench } from './programs.js';
import { measure } from './measure.js';
import { median } from './rounds.js';

const passes = 4;

/** In the order of the table; `judge` and `find` run the whole audit. */
const stages = [
  ['read', 'read'],
  ['hash', '+ hash (SHA-256)'],
  ['scan', '+ scan'],
  ['normalise', '+ normalise the numbers'],
  ['collect', '+ collect the exposures of each device'],
  ['judge', '+ look up and judge, hardly anything to find'],
  ['find', '+ findings as bytes, WhatsApp on every phone'],
  ['plain-scan', 'read and scan, without the hash'],
  ['plain-collect', 'read to exposures, without the hash'],
];

/**
 * @typedef {object} Stage
 * @property {string} id
 * @property {string} title
 * @property {number} [seconds] CPU time of one warm pass over the estate, median
 * @property {string} [note] why there is no figure
 *
 * @param {import('./estates.js').Estate} estate
 * @returns {Promise<Stage[]>}
 */
export async function measureStages({ folder }) {
  const rows = [];
  for (const [id, title] of stages) {
    console.error(`stage ${id} …`);
    const { code, stdout } = await measure([process.execPath, inBench('stage.js'), id, folder, String(passes)]);
    // The first pass compiles and is left out.
    rows.push(code === 0 ? { id, title, seconds: median(JSON.parse(stdout).seconds.slice(1)) } : { id, title, note: `exit code ${code}` });
  }
  return rows;
}
