import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateEstate } from './estate.js';

const parameters = { devices: 12, contactsPerDevice: 30, registerRecords: 500, photos: 0.2, seed: 7 };
const home = mkdtempSync(path.join(tmpdir(), 'askfirst-estate-'));
afterAll(() => rmSync(home, { recursive: true }));

const generate = (name, changes = {}) => generateEstate(path.join(home, name), { ...parameters, ...changes });
const textOf = (...parts) => readFileSync(path.join(home, ...parts), 'utf8');
const booksOf = (name) => readdirSync(path.join(home, name, 'phones')).map((device) => textOf(name, 'phones', device, 'contacts.vcf'));
const lines = (text) => text.trimEnd().split('\n');

test('the counts are those of the files', () => {
  const counts = generate('counted');
  const books = booksOf('counted');
  const all = books.join('');
  expect(books).toHaveLength(12);
  expect(all.match(/^END:VCARD\r$/gm)).toHaveLength(counts.contacts);
  expect(all.match(/^(item\d+\.)?TEL[;:]/gm)).toHaveLength(counts.tels);
  expect(Buffer.byteLength(all)).toBe(counts.bookBytes);
  expect(lines(textOf('counted', 'register.csv')).slice(1)).toHaveLength(counts.records);
  expect(Buffer.byteLength(textOf('counted', 'register.csv'))).toBe(counts.registerBytes);
  expect(lines(textOf('counted', 'devices.csv')).slice(1)).toHaveLength(counts.devices);
});

test('a seed decides every byte', () => {
  generate('one');
  generate('same');
  generate('other', { seed: 8 });
  expect(booksOf('same')).toEqual(booksOf('one'));
  expect(textOf('same', 'register.csv')).toBe(textOf('one', 'register.csv'));
  expect(textOf('same', 'devices.csv')).toBe(textOf('one', 'devices.csv'));
  expect(booksOf('other')).not.toEqual(booksOf('one'));
});

test('the bytes are those of every run before: a change to them needs a new edition', () => {
  generate('edition');
  const hash = createHash('sha256');
  for (const text of [...booksOf('edition'), textOf('edition', 'register.csv'), textOf('edition', 'devices.csv')]) hash.update(text);
  expect(hash.digest('hex')).toBe('93f3cf33247df6855807246f158c2d387b6ef437862430a5b08991a4cbf7ecc9');
});

test('a finished estate is kept, one of other parameters is made anew', () => {
  const counts = generate('kept');
  writeFileSync(path.join(home, 'kept', 'mark'), '');
  expect(generate('kept')).toEqual(counts);
  expect(readdirSync(path.join(home, 'kept'))).toContain('mark');
  generate('kept', { devices: 3 });
  expect(booksOf('kept')).toHaveLength(3);
  expect(readdirSync(path.join(home, 'kept'))).not.toContain('mark');
});

test('about 35 % of the people in the books are in no register', () => {
  generate('strangers', { devices: 40, photos: 0, registerRecords: 20_000 });
  const emails = booksOf('strangers')
    .join('')
    .match(/person\d+@/g);
  const strangers = emails.filter((email) => Number(email.slice(6, -1)) >= 50_000_000);
  expect(strangers.length / emails.length).toBeGreaterThan(0.3);
  expect(strangers.length / emails.length).toBeLessThan(0.4);
});
