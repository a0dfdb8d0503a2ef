/** askfirst beside its peers on one estate: the speed table, what each counted, the stages, the starts, the targets. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generated, removed } from './estates.js';
import { usage } from './options.js';
import { inBench, programs } from './programs.js';
import { hashOf } from './report.js';
import { measureAll } from './rounds.js';
import { measureStages } from './stages.js';
import { measureStarts } from './startup.js';
import { countTable, speedTable, stageTable, startTable, targetTable } from './table.js';
import { comparisonTargets, measuredElsewhere, startTargets } from './targets.js';

/** The slow peers get no more contacts than this; beyond, without --whole, they run on a part of the estate. */
const contactsForSlow = { quick: 10_000, full: 80_000 };
const roundsOfStarts = 9;

/** @param {import('./options.js').Options & { data: string }} options @returns {Promise<string>} Markdown */
export async function comparison(options) {
  const { parameters, repeat, data, quick } = options;
  const chosen = choose(options);
  installPeers(chosen);
  const out = path.join(data, 'out');
  mkdirSync(out, { recursive: true });
  const estates = estatesFor(parameters, chosen, options);
  const rows = await measureAll(chosen, estates, out, repeat);
  const same = await sameReports(rows);
  rmSync(out, { recursive: true });

  const bare = generated(data, stageParameters(parameters, quick));
  const stages = await measureStages(bare);
  const starts = await measureStarts(roundsOfStarts);
  if (options.tidy) for (const estate of new Set([estates.full, estates.part, estates.smallest, bare])) removed(estate);

  const base = rows.find(({ program, wall }) => program.id === 'askfirst' && wall !== undefined);
  const targets = [
    ...comparisonTargets(rows, parameters.registerRecords, os.availableParallelism()),
    ...startTargets(starts),
    ...measuredElsewhere,
  ];
  return [
    heading(parameters, repeat),
    speedTable(rows, estates.full.truth, base),
    ...(estates.scale > 1
      ? [`¹ measured once, on 1/${estates.scale} of the estate; the time beyond starting is scaled, memory is not.`]
      : []),
    countTable(rows),
    ...(same === undefined ? [] : [`askfirst's reports at any --jobs: ${same ? 'identical' : 'NOT IDENTICAL'}`]),
    `### Targets\n\n${quick ? 'The estate is too small to judge by; the targets are meant for the default size.\n\n' : ''}${targetTable(targets)}`,
    `### Stages\n\nOne thread, CPU time of a warm pass over ${bare.truth.contacts.toLocaleString('en-US')} contacts without photos.\n\n${stageTable(stages, bare.truth)}`,
    `### Starting\n\nMedian of ${roundsOfStarts} alternated runs.\n\n${startTable(starts)}`,
  ].join('\n\n');
}

function choose({ only, peers }) {
  const unknown = only?.filter((id) => !programs.some((program) => program.id === id)) ?? [];
  if (unknown.length > 0) throw new Error(`--only ${unknown.join(',')}: there are ${programs.map(({ id }) => id).join(', ')}\n${usage}`);
  return programs.filter(({ id, kind }) => (only ? only.includes(id) : peers || kind !== 'peer'));
}

/** The Node peers' packages, from the committed lock file; nothing is fetched once they are there. */
function installPeers(chosen) {
  if (chosen.every(({ kind }) => kind !== 'peer')) return;
  const installed = inBench('node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(inBench('package-lock.json')).mtimeMs) return;
  console.error('npm ci in bench/');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: inBench(),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in bench/ failed');
}

/** The estate, the part of it for the slow peers, and the smallest one, which tells what starting costs. */
function estatesFor(parameters, chosen, { data, quick, whole }) {
  const { devices, contactsPerDevice, registerRecords } = parameters;
  const most = whole ? Infinity : quick ? contactsForSlow.quick : contactsForSlow.full;
  const scale = Math.max(1, (devices * contactsPerDevice) / most);
  const part = { ...parameters, devices: Math.round(devices / scale), registerRecords: Math.round(registerRecords / scale) };
  const smallest = { ...parameters, devices: 1, contactsPerDevice: 1, registerRecords: 1 };
  const full = generated(data, parameters);
  if (scale === 1 || !chosen.some(({ slow }) => slow)) return { full, part: full, smallest: full, scale: 1 };
  return { full, part: generated(data, part), smallest: generated(data, smallest), scale };
}

/** A quarter of the phones, and no photos, which would hide what reading a contact costs. */
function stageParameters({ devices, registerRecords, ...others }, quick) {
  const part = quick ? 2 : 4;
  return { ...others, devices: Math.ceil(devices / part), registerRecords: Math.ceil(registerRecords / part), photos: 0 };
}

/** Whether askfirst's reports are the same byte for byte at any number of jobs; undefined with fewer than two. */
async function sameReports(rows) {
  const audits = rows.filter((row) => row.program.kind === 'audit' && row.wall !== undefined);
  const hashes = await Promise.all(audits.map((row) => hashOf(row.out)));
  return hashes.length < 2 ? undefined : new Set(hashes).size === 1;
}

function heading({ devices, contactsPerDevice, registerRecords, photos }, repeat) {
  const count = (value) => value.toLocaleString('en-US');
  return `${count(devices)} devices × ${count(contactsPerDevice)} contacts (${photos * 100} % with photo), ${count(registerRecords)} records; median of ${repeat}.`;
}
