/** How time and memory grow with the contacts and with the register, and the largest estate that is promised. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inBench } from './programs.js';
import { plot } from './plot.js';
import { measureSizes } from './sizes.js';
import { growthTable, targetTable } from './table.js';
import { estateTargets, growthTargets } from './targets.js';

const million = 1_000_000;
const contactsPerDevice = 400;
const contactSteps = [1, 2, 4, 8];
const recordSteps = [1, 5, 20];
const caption = 'askfirst: wall time and peak memory over contacts, and over register records';

/** Every series begins at a million contacts and a million records; `part` makes all of it smaller. */
function sizesFor(part) {
  const size = (contacts, records) => ({
    devices: Math.round((contacts * million) / contactsPerDevice / part),
    contactsPerDevice,
    registerRecords: Math.round((records * million) / part),
  });
  return {
    fixed: { devices: 1, contactsPerDevice: 1, registerRecords: million / part },
    contacts: contactSteps.map((step) => size(step, 1)),
    records: recordSteps.slice(1).map((step) => size(1, step)),
  };
}

/** @param {import('./options.js').Options & { data: string }} options @returns {Promise<string>} Markdown */
export async function growth(options) {
  const { quick, record, data } = options;
  const sizes = sizesFor(quick ? 100 : 1);
  const measured = await measureSizes([sizes.fixed, ...sizes.contacts, ...sizes.records], options);
  const [fixed, ...points] = measured;
  const byContacts = points.slice(0, sizes.contacts.length);
  const byRecords = [byContacts[0], ...points.slice(sizes.contacts.length)];

  const file = record && !quick ? inBench('growth.svg') : path.join(data, 'growth.svg');
  writeFileSync(file, plot(caption, described(byContacts, byRecords), panels(byContacts, byRecords)));
  console.error(file);
  rmSync(path.join(data, 'out'), { recursive: true, force: true });
  return [
    `${contactsPerDevice} contacts a phone, no photos; median of ${options.repeat}.`,
    growthTable(byContacts, 'contacts'),
    growthTable(byRecords, 'records'),
    targetTable(growthTargets(byContacts, fixed.wall)),
    ...(record && !quick ? [`![${described(byContacts, byRecords)}](growth.svg)`] : []),
  ].join('\n\n');
}

/** @param {import('./options.js').Options & { data: string }} options @returns {Promise<string>} Markdown */
export async function largest(options) {
  const size = { devices: options.quick ? 360 : 36_000, contactsPerDevice, registerRecords: options.quick ? 50_000 : 5 * million };
  const [measured] = await measureSizes([size], options);
  const { report } = measured;
  return [
    `${size.devices.toLocaleString('en-US')} phones × ${contactsPerDevice} contacts, no photos; the JSON report has ${(report / 1e9).toFixed(1)} GB.`,
    growthTable([measured], 'contacts'),
    ...(options.quick ? [] : [targetTable(estateTargets(measured))]),
  ].join('\n\n');
}

function panels(byContacts, byRecords) {
  const series = (title, axis, points, x, y) => ({ title, axis, points: points.map((point) => [point[x] / million, point[y]]) });
  return [
    series('Wall time, s', 'contacts, millions', byContacts, 'contacts', 'wall'),
    series('Peak memory, MiB', 'contacts, millions', byContacts, 'contacts', 'peak'),
    series('Wall time, s', 'register records, millions', byRecords, 'records', 'wall'),
    series('Peak memory, MiB', 'register records, millions', byRecords, 'records', 'peak'),
  ];
}

/** What the plot shows, in words. */
function described(byContacts, byRecords) {
  const range = (points, name, digits, unit) => `${points[0][name].toFixed(digits)} to ${points.at(-1)[name].toFixed(digits)} ${unit}`;
  const line = (points, axis) =>
    `from ${points[0][axis] / million} to ${points.at(-1)[axis] / million} million ${axis}, wall time goes from ${range(points, 'wall', 1, 's')} and peak memory from ${range(points, 'peak', 0, 'MiB')}`;
  return `Four line charts: ${line(byContacts, 'contacts')}; ${line(byRecords, 'records')}.`;
}
