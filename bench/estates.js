/** Estates on disk: generated once, read once before measuring, deleted when asked. */
import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { generateEstate } from './estate.js';

/**
 * @typedef {object} Estate
 * @property {string} folder
 * @property {import('./table.js').Truth} truth
 * @property {number} records of its register
 */

/**
 * @param {string} data folder that holds all estates
 * @param {import('./estate.js').EstateParameters} parameters
 * @returns {Estate}
 */
export function generated(data, parameters) {
  const { devices, contactsPerDevice, registerRecords, photos, seed } = parameters;
  const folder = path.join(data, `estate-${devices}x${contactsPerDevice}-${registerRecords}-${photos}-${seed}`);
  console.error(`estate ${path.basename(folder)}`);
  mkdirSync(data, { recursive: true });
  const { contacts, tels, bookBytes, registerBytes } = generateEstate(folder, parameters);
  warm(folder);
  return { folder, records: registerRecords, truth: { contacts, tels, bytes: bookBytes + registerBytes } };
}

/** @param {Estate} estate */
export function removed({ folder }) {
  rmSync(folder, { recursive: true, force: true });
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
