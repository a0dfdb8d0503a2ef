import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { DeviceBook } from '../../src/exposures/device-book.ts';
import { openRange } from '../../src/lib/files.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import { presets } from '../../src/model/policy.ts';
import { createNumberReader } from '../../src/phones/number-reader.ts';
import { cutsOf } from '../../src/readers/address-books/vcard/cuts.ts';
import { joinStretches } from '../../src/readers/address-books/vcard/stretches.ts';
import { bookPolicyOf } from '../../src/workers/book-policy.ts';
import { readOneStretch } from '../../src/workers/stretches.ts';
import { card, inside, inventory, table } from '../cli/estate.ts';
import { askfirst, folderOf } from '../cli/program.ts';
import { exposuresOf } from '../exposures/book.ts';
import { tidyBook } from '../readers/vcard/books.ts';
import { runs } from '../runs.ts';

const policy = { ...presets[0]!, internalLengths: [4] };
const folder = folderOf();
const file = path.join(folder, 'contacts.vcf');
afterAll(() => rmSync(folder, { recursive: true }));

function emptyBook(): DeviceBook {
  const book = new DeviceBook(bookPolicyOf(policy, ['email', 'subject']));
  book.beginDevice(createNumberReader('DE'));
  book.beginFile(0);
  return book;
}

function read(start: number, end: number) {
  return readOneStretch({ path: file, start, end, region: 'DE', policy, keys: ['email', 'subject'], limits: defaultLimits });
}

/** All a book tells, as plain values. */
function told(book: DeviceBook): object {
  const exposures = exposuresOf(book, 'report').map(({ places, ...exposure }) => ({
    ...exposure,
    places: places.map(({ file: of, line, entry }) => [of, line, entry.displayName, entry.organisationName, entry.namesPerson]),
  }));
  const { contacts, privateEntries, evidences, problems, inOrder } = book;
  return { exposures, contacts, privateEntries, evidences, problems, inOrder, keys: [...book.keys.rows] };
}

test('stretches put together are the book that reading the whole gives', () => {
  fc.assert(
    fc.property(tidyBook, fc.integer({ min: 2, max: 5 }), (text, parts) => {
      const bytes = Buffer.from(text, 'latin1');
      writeFileSync(file, bytes);
      const whole = emptyBook();
      whole.append(read(0, bytes.length).columns, 0);
      const cuts = cutsOf(bytes.length, (start, end) => openRange(file, start, end), parts);
      const stretches = cuts.map((start, index) => read(start, cuts[index + 1] ?? bytes.length));
      const joined = joinStretches(stretches.map(({ stretch }) => stretch));
      fc.pre(joined !== undefined);
      const book = emptyBook();
      for (const [index, { columns }] of stretches.entries()) book.append(columns, joined.linesBefore[index]!);
      expect(told(book)).toEqual(told(whole));
    }),
    { numRuns: runs(150) },
  );
});

test('a phone with one huge address book is read by several threads, with the same report', async () => {
  const filler = `NOTE:${'x'.repeat(400_000)}\r\n`;
  const cards = Array.from({ length: 180 }, (_, at) =>
    card(
      `Person ${at}`,
      `+49 171 39200${String(at % 100).padStart(2, '0')}`,
      `0171 39200${String((at * 7) % 100).padStart(2, '0')};ext=${at}`,
    ),
  );
  const marks = (at: number): string =>
    `${at % 3 === 0 ? 'CATEGORIES:Patienten\r\n' : ''}${at % 5 === 0 ? 'EMAIL:a@acme.example\r\n' : ''}`;
  const cwd = folderOf({
    'phones/D-1/contacts.vcf': cards.map((one, at) => one.replace('END:VCARD', `${marks(at)}${filler}END:VCARD`)).join(''),
    'register.csv': table('phone,status,at,scope', '+49 171 3920001,withdrawn,2025-02-03,contact-upload'),
    'devices.csv': inventory('D-1,whatsapp,full'),
    'policy.yaml': table(
      'name: ours',
      'sensitive-labels: [Patienten]',
      'employees: { mail-domains: [acme.example] }',
      'other-bases:',
      '  - { basis: b, document: V, date: 2025-01-01, author: E, review-by: 2027-01-01, labels: [Patienten] }',
      'chosen-by: Dr. Erika Beispiel',
      'chosen-on: 2026-01-02',
      'reason: agreed',
    ),
  });
  const report = async (jobs: string): Promise<string> =>
    (await askfirst(['audit', ...inside, '--policy', 'policy.yaml', '--jobs', jobs, '-o', 'json'], { cwd })).stdout;
  const alone = await report('1');
  expect(JSON.parse(alone)).toMatchObject({
    summary: { contacts: 180, sensitive: 82, employees: { uncovered: 20 }, exposures: { otherBasis: 1 } },
    execution: { status: 'complete' },
  });
  expect(await report('3')).toBe(alone);
});
