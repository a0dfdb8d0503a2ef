/**
 * Generates a company: one address book per phone, a consent register and a device inventory.
 *
 * Deterministic: the same parameters give the same bytes on every machine. Nobody in it exists.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { deviceId, writeInventory } from './estate/inventory.js';
import { person } from './estate/people.js';
import { random, weighted } from './estate/random.js';
import { writeRegister } from './estate/register.js';
import { fileSink } from './estate/sink.js';
import { androidCard, iosCard, modernCard } from './estate/vcards.js';

/** Raise it with every change to what is generated: estates of another edition are made anew. */
const edition = 1;

/** Half of the phones are iPhones, three in ten older Androids; the rest export vCard 4.0. */
const phoneModel = weighted([
  [50, { platform: 'ios', writeCard: iosCard }],
  [30, { platform: 'android', writeCard: androidCard }],
  [20, { platform: 'android', writeCard: modernCard }],
]);

/** Ids from here on are in no register. */
const strangers = 50_000_000;
/** Colleagues and suppliers whom many phones of the company hold. */
const sharedPeople = 20_000;

/**
 * @typedef {object} EstateParameters
 * @property {number} devices
 * @property {number} contactsPerDevice
 * @property {number} registerRecords
 * @property {number} photos share of the contacts that carry one, 0 to 1
 * @property {number} seed
 *
 * @typedef {object} EstateCounts what the files hold, counted while writing
 * @property {number} devices
 * @property {number} contacts
 * @property {number} tels TEL lines
 * @property {number} bookBytes
 * @property {number} records
 * @property {number} registeredPeople
 * @property {number} registerBytes
 */

/**
 * Writes `phones/D-00001/contacts.vcf` …, `register.csv`, `devices.csv` and, last, `done.json`; leaves a finished estate
 * of the same parameters as it is, and replaces everything else in the folder.
 *
 * @param {string} folder
 * @param {EstateParameters} parameters
 * @returns {EstateCounts}
 */
export function generateEstate(folder, parameters) {
  const wanted = { edition, ...parameters };
  const done = path.join(folder, 'done.json');
  if (existsSync(done)) {
    const { counts, ...found } = JSON.parse(readFileSync(done, 'utf8'));
    if (isDeepStrictEqual(found, wanted)) return counts;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'phones'), { recursive: true });

  const register = fileSink(path.join(folder, 'register.csv'));
  const registeredPeople = writeRegister(register, parameters.registerRecords, parameters.seed);
  const registerBytes = register.close();
  const books = writeBooks(folder, parameters, registeredPeople);
  const inventory = fileSink(path.join(folder, 'devices.csv'));
  writeInventory(inventory, books.platforms, parameters.seed);
  inventory.close();

  const { devices, registerRecords: records } = parameters;
  const { contacts, tels, bookBytes } = books;
  const counts = { devices, contacts, tels, bookBytes, records, registeredPeople, registerBytes };
  writeFileSync(done, `${JSON.stringify({ ...wanted, counts }, undefined, 2)}\n`);
  return counts;
}

function writeBooks(folder, { devices, contactsPerDevice, photos, seed }, registeredPeople) {
  const written = { contacts: 0, tels: 0, bookBytes: 0, platforms: [] };
  for (let device = 1; device <= devices; device++) {
    const r = random(seed * 1_000_003 + device);
    const { platform, writeCard } = phoneModel(r);
    const home = path.join(folder, 'phones', deviceId(device));
    mkdirSync(home);
    const book = fileSink(path.join(home, 'contacts.vcf'));
    for (let count = 0; count < contactsPerDevice; count++) {
      const contact = person(someone(r, registeredPeople));
      book.write(writeCard(contact, r, photos));
      written.tels += contact.phones.length;
    }
    written.contacts += contactsPerDevice;
    written.bookBytes += book.close();
    written.platforms.push(platform);
  }
  return written;
}

/** Three in ten are shared in the company, the busiest most; 35 % are otherwise in the register, 35 % are not in it. */
function someone(r, registeredPeople) {
  const draw = r.share();
  if (draw >= 0.65 || registeredPeople === 0) return strangers + r.below(40_000_000);
  if (draw >= 0.3) return r.below(registeredPeople);
  return Math.floor(r.share() ** 2 * Math.min(sharedPeople, registeredPeople));
}
