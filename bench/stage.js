/**
 * Drives the product's own modules over the address books of an estate, up to one stage and no further, in one thread.
 *
 * node bench/stage.js STAGE ESTATE PASSES
 *
 * Prints `{"contacts", "tels", "seconds": […]}`: CPU time of each pass. The first pass pays for compiling.
 * Each stage is the one before and what is told of it; `plain-scan` and `plain-collect` are without the hash:
 *   read      the bytes, in blocks of 256 KB
 *   hash      + SHA-256 of each file
 *   scan      + the reader of address books, into a sink that drops everything
 *   normalise + each telephone value read as a number
 *   collect   + what the audit keeps of a device: its exposures, with their contacts
 *   judge     + everything else the audit does, with WhatsApp on no phone: hardly anything is found
 *   find      + the findings, with WhatsApp on every phone
 * The last two call the library's `audit` with one thread, and count from the first finished device to the last.
 */
import { closeSync, openSync, readdirSync, readSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { audit } from '../dist/index.js';
import { DeviceBook } from '../dist/exposures/device-book.js';
import { openFile } from '../dist/lib/files.js';
import { defaultLimits } from '../dist/model/limits.js';
import { presets } from '../dist/model/policy.js';
import { createNumberReader } from '../dist/phones/number-reader.js';
import { addressBookReaders } from '../dist/readers/address-books/index.js';

const block = new Uint8Array(1 << 18);
const vcard = addressBookReaders.find(({ id }) => id === 'vcard');
const numbers = createNumberReader('DE');
const nothingPrivate = { isPrivate: () => false, internalCode: undefined };
const ignore = () => {};
/** @type {import('../dist/model/contact-sink.js').ContactSink} */
const dropping = { contact: ignore, text: ignore, organisation: ignore, evidence: ignore, phone: ignore, end: ignore, problem: ignore };
const normalising = { ...dropping, phone: (bytes, start, end) => void numbers.read(bytes, start, end) };

/** @type {Readonly<Record<string, (file: string) => Promise<import('../dist/model/contact-sink.js').BookCounts | undefined>>>} */
const perFile = {
  read: async (file) => drained(plainSource(file)),
  hash: async (file) => drained(openFile(file)),
  'plain-scan': (file) => scanned(plainSource(file), dropping),
  'plain-collect': (file) => scanned(plainSource(file), new DeviceBook(numbers, nothingPrivate)),
  scan: (file) => scanned(openFile(file), dropping),
  normalise: (file) => scanned(openFile(file), normalising),
  collect: (file) => scanned(openFile(file), new DeviceBook(numbers, nothingPrivate)),
};

/** Channels and access of every phone. */
const postures = { judge: 'none,none', find: 'whatsapp,full' };

function plainSource(file) {
  const descriptor = openSync(file, 'r');
  return { read: (into, at, length) => readSync(descriptor, into, at, length, null), finish: () => closeSync(descriptor) };
}

function drained(source) {
  while (source.read(block, 0, block.length) > 0);
  source.finish();
}

async function scanned(source, sink) {
  sink.beginFile?.(0);
  const counts = await vcard.read(source, sink, { limits: defaultLimits, beside: () => undefined });
  source.finish();
  return counts;
}

async function filePass(files, work) {
  const pass = { contacts: 0, tels: 0 };
  const start = process.cpuUsage();
  for (const file of files) {
    const counts = await work(file);
    pass.contacts += counts?.records ?? 0;
    pass.tels += counts?.phonesBegun ?? 0;
  }
  return { ...pass, seconds: secondsSince(start) };
}

/** The time of all devices but the first, scaled to all. */
async function auditPass(estate, inventory) {
  let start;
  let total = 0;
  const progress = (done, all) => {
    start ??= process.cpuUsage();
    total = all;
  };
  const { report, close } = await audit({ ...request(estate), inventories: [inventory], progress });
  const seconds = (secondsSince(start) * total) / (total - 1);
  close();
  return { contacts: report.summary.contacts, tels: 0, seconds };
}

function request(estate) {
  return {
    paths: [path.join(estate, 'phones')],
    registers: [path.join(estate, 'register.csv')],
    settings: [],
    controller: undefined,
    asOf: '2026-11-01',
    timezone: 'Europe/Berlin',
    region: 'DE',
    policy: presets.find(({ name }) => name === 'acceptance'),
    registerScope: undefined,
    privacy: 'masked',
    key: new Uint8Array(),
    purpose: undefined,
    language: 'en',
    failOn: 'none',
    onIncomplete: 'fail',
    jobs: 1,
    cores: 1,
    version: 'bench',
  };
}

function secondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const [, , stage, estate, passes] = process.argv;
const phones = path.join(estate, 'phones');
const devices = readdirSync(phones).sort();
const seconds = [];
let counted = {};
const inventory = path.join(estate, `devices-${stage}-${process.pid}.csv`);
if (stage in postures) {
  writeFileSync(inventory, `device_id,channels,contact_access\n${devices.map((id) => `${id},${postures[stage]}\n`).join('')}`);
}
try {
  for (let pass = 0; pass < Number(passes); pass++) {
    const files = devices.map((device) => path.join(phones, device, 'contacts.vcf'));
    const { seconds: taken, ...counts } = stage in postures ? await auditPass(estate, inventory) : await filePass(files, perFile[stage]);
    seconds.push(taken);
    counted = counts;
  }
} finally {
  rmSync(inventory, { force: true });
}
console.log(JSON.stringify({ ...counted, seconds }));
