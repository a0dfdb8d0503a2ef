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
 * The last two run the command with one thread, and count from the first finished device to the last.
 */
import { closeSync, openSync, readdirSync, readSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../dist/commands/run.js';
import { DeviceBook } from '../dist/exposures/device-book.js';
import { openFile } from '../dist/lib/files.js';
import { defaultLimits } from '../dist/model/limits.js';
import { createNumberReader } from '../dist/phones/number-reader.js';
import { addressBookReaders } from '../dist/readers/address-books/index.js';
import { figuresOf } from './report.js';

const block = new Uint8Array(1 << 18);
const vcard = addressBookReaders.find(({ id }) => id === 'vcard');
const numbers = createNumberReader('DE');
const book = new DeviceBook({
  isPrivate: () => false,
  internalCode: undefined,
  sensitive: undefined,
  bases: undefined,
  isPrivateAccount: undefined,
  isEmployeeMail: undefined,
});
const ignore = () => {};
const plain = { strong: (text) => text, alarm: (text) => text };
/** Wants the fields that the audit wants, so that the reader does the same work. */
const { wants } = book;
/** @type {import('../dist/model/contact-sink.js').ContactSink} */
const dropping = {
  wants,
  contact: ignore,
  text: ignore,
  organisation: ignore,
  evidence: ignore,
  phone: ignore,
  end: ignore,
  problem: ignore,
};
const normalising = { ...dropping, phone: (bytes, start, end) => void numbers.read(bytes, start, end) };

/** @type {Readonly<Record<string, (file: string) => Promise<import('../dist/model/contact-sink.js').BookCounts | undefined>>>} */
const perFile = {
  read: async (file) => drained(plainSource(file)),
  hash: async (file) => drained(openFile(file)),
  'plain-scan': (file) => scanned(plainSource(file), dropping),
  'plain-collect': (file) => scanned(plainSource(file), emptied(book)),
  scan: (file) => scanned(openFile(file), dropping),
  normalise: (file) => scanned(openFile(file), normalising),
  collect: (file) => scanned(openFile(file), emptied(book)),
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
  const counts = await vcard.read(source, sink, { limits: defaultLimits, beside: () => undefined });
  source.finish();
  return counts;
}

function emptied(sink) {
  sink.beginDevice(numbers);
  sink.beginFile(0);
  return sink;
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

/**
 * A whole audit by one thread, timed from the progress it shows: from the first finished device to the last, scaled to
 * all. The clock it is given leaps, so that every device is shown.
 */
async function auditPass(estate, inventory) {
  let now = 0;
  let start;
  let seconds = NaN;
  const io = {
    out: async () => {},
    note: ignore,
    status(text) {
      start ??= process.cpuUsage();
      if (text === '') seconds = secondsSince(start);
    },
    language: 'en',
    now: () => (now += 10_000),
    cores: 1,
    terminal: true,
    paint: async () => ({ out: plain, note: plain }),
    onInterrupt: () => ignore,
  };
  const inputs = [path.join(estate, 'phones'), '-r', path.join(estate, 'register.csv'), '-d', inventory];
  const report = `${inventory}.json`;
  try {
    const code = await run(['audit', ...inputs, '--as-of', '2026-11-01', '--jobs', '1', '-o', `json=${report}`], io, 'bench');
    if (code > 1) throw new Error(`the audit ended with exit code ${code}`);
    return { contacts: figuresOf(report).contacts, tels: 0, seconds: (seconds * devices.length) / (devices.length - 1) };
  } finally {
    rmSync(report, { force: true });
  }
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
