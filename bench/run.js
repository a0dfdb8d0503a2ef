/**
 * `npm run bench`: generates an estate, runs askfirst and the peers on it in turn, prints the table.
 *
 * Everything it writes lies in bench/data/ and bench/node_modules/; the table goes to stdout, the rest to stderr.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateEstate } from './estate.js';
import { programs } from './programs.js';
import { hashOf } from './report.js';
import { measureAll } from './rounds.js';
import { countTable, speedTable } from './table.js';

const bench = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(bench, 'data', 'out');
/** The slow peers get no more contacts than this; beyond, without --whole, they run on a part of it. */
const contactsForSlow = 80_000;

const usage = `npm run bench -- [--quick] [--only ${programs.map(({ id }) => id).join(',')}] [--no-peers] [--whole] [--repeat N]
                [--devices N] [--contacts N] [--records N] [--photos SHARE] [--seed N]`;

const options = /** @type {const} */ ({
  quick: { type: 'boolean', default: false },
  only: { type: 'string' },
  'no-peers': { type: 'boolean', default: false },
  whole: { type: 'boolean', default: false },
  repeat: { type: 'string', default: '3' },
  devices: { type: 'string' },
  contacts: { type: 'string', default: '400' },
  records: { type: 'string' },
  photos: { type: 'string', default: '0.1' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
});

async function main() {
  const { values } = parseArgs({ options });
  if (values.help) return console.log(usage);
  const repeat = number(values, 'repeat');
  const parameters = {
    devices: number({ devices: values.quick ? 200 : 2_000, ...values }, 'devices'),
    contactsPerDevice: number(values, 'contacts'),
    registerRecords: number({ records: values.quick ? 100_000 : 1_000_000, ...values }, 'records'),
    photos: number(values, 'photos'),
    seed: number(values, 'seed'),
  };
  const chosen = choose(values);
  installPeers(chosen);
  mkdirSync(out, { recursive: true });
  const found = estates(parameters, chosen, values.whole ? Infinity : contactsForSlow);
  const rows = await measureAll(chosen, found, out, repeat);
  print(rows, found, heading(parameters, repeat), await sameReports(rows));
}

function number(values, name) {
  const value = Number(values[name]);
  const good = name === 'photos' ? value >= 0 && value <= 1 : Number.isSafeInteger(value) && value >= (name === 'repeat' ? 1 : 0);
  if (good) return value;
  throw new Error(`--${name} ${values[name]}: not a number it can be\n${usage}`);
}

function choose({ only, 'no-peers': withoutPeers }) {
  const ids = only?.split(',');
  const unknown = ids?.filter((id) => !programs.some((program) => program.id === id)) ?? [];
  if (unknown.length > 0) throw new Error(`--only ${unknown.join(',')}: no such program\n${usage}`);
  return programs.filter(({ id, ours }) => (ids ? ids.includes(id) : ours || !withoutPeers));
}

/** The Node peers' packages, from the committed lock file; nothing is fetched once they are there. */
function installPeers(chosen) {
  if (chosen.every(({ ours }) => ours)) return;
  const installed = path.join(bench, 'node_modules', '.package-lock.json');
  const lock = path.join(bench, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('npm ci in bench/');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: bench,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in bench/ failed');
}

/** The estate, the part of it for the slow peers, and the smallest one, which tells what starting costs. */
function estates(parameters, chosen, slowContacts) {
  const { devices, contactsPerDevice, registerRecords } = parameters;
  const scale = Math.max(1, (devices * contactsPerDevice) / slowContacts);
  const part = { ...parameters, devices: Math.round(devices / scale), registerRecords: Math.round(registerRecords / scale) };
  const smallest = { ...parameters, devices: 1, contactsPerDevice: 1, registerRecords: 1 };
  const full = generated(parameters);
  if (scale === 1 || !chosen.some(({ slow }) => slow)) return { full, part: full, smallest: full, scale: 1 };
  return { full, part: generated(part), smallest: generated(smallest), scale };
}

function generated(parameters) {
  const { devices, contactsPerDevice, registerRecords, photos, seed } = parameters;
  const folder = path.join(bench, 'data', `estate-${devices}x${contactsPerDevice}-${registerRecords}-${photos}-${seed}`);
  console.error(`estate ${path.basename(folder)}`);
  const { contacts, tels, bookBytes, registerBytes } = generateEstate(folder, parameters);
  warm(folder);
  return { folder, truth: { contacts, tels, bytes: bookBytes + registerBytes } };
}

/** Reads every file once: what is measured is the programs, not the disk. */
function warm(folder) {
  const block = Buffer.alloc(1 << 20);
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (!statSync(file).isFile()) continue;
    const descriptor = openSync(file, 'r');
    while (readSync(descriptor, block) > 0);
    closeSync(descriptor);
  }
}

/** Whether askfirst's reports are the same byte for byte at any number of jobs; undefined with fewer than two. */
async function sameReports(rows) {
  const hashes = await Promise.all(rows.filter((row) => row.program.ours && row.wall !== undefined).map((row) => hashOf(row.out)));
  return hashes.length < 2 ? undefined : new Set(hashes).size === 1;
}

function heading({ devices, contactsPerDevice, registerRecords, photos }, repeat) {
  const cpus = os.cpus();
  const machine = `${cpus.length} × ${cpus[0]?.model ?? 'unknown CPU'}, Node ${process.version}`;
  const size = `${devices} devices × ${contactsPerDevice} contacts (${photos * 100} % with photo), ${registerRecords} records`;
  return `${size}; median of ${repeat}; ${machine}`;
}

function print(rows, { full, scale }, title, same) {
  const base = rows.find(({ program, wall }) => program.id === 'askfirst' && wall !== undefined);
  console.log(`${title}\n\n${speedTable(rows, full.truth, base)}\n`);
  if (scale > 1) console.log(`¹ measured once, on 1/${scale} of the estate; the time beyond starting is scaled, memory is not.\n`);
  console.log(countTable(rows));
  if (same !== undefined) console.log(`\naskfirst's reports at any --jobs: ${same ? 'identical' : 'NOT IDENTICAL'}`);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
