import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { card, day, estate, table } from './estate.ts';
import { askfirst, audited, reportIn, root } from './program.ts';

const policy = table(
  'name: ours',
  'private-labels: [privat, Bau]',
  'private-accounts: [Frauke@Example.com]',
  'chosen-by: Dr. Erika Beispiel',
  'chosen-on: 2026-01-02',
  'reason: agreed',
);

/** Fixtures of readers in which some entry is private by a label or an account, each the book of a device. */
const books = [
  'google-csv/new-headers.csv',
  'graph-json/contacts.json',
  'jcard/single.json',
  'jscontact/cards.json',
  'ldif/ldap.ldif',
  'outlook-csv/german.csv',
  'people-json/connections.json',
  'sqlite/android-contacts.db',
  'sqlite/ios-contacts.db',
  'xcard/dav.xml',
];

interface Agreed {
  readonly contacts: readonly { readonly texts: readonly string[] }[];
}

/** How many contacts of a fixture are private, by what is agreed to be read of it, and the names of those. */
function privateIn(book: string): { readonly count: number; readonly names: string[] } {
  const file = path.join(root, 'fixtures/address-books', book.replace(/\.\w+$/, '.expected.json'));
  const { contacts } = JSON.parse(readFileSync(file, 'utf8')) as Agreed;
  const hidden = contacts.filter(({ texts }) =>
    texts.some((text) => /^(?:category: (?:privat|bau)|account: frauke@example\.com)$/i.test(text)),
  );
  const names = hidden.flatMap(({ texts }) => texts.filter((text) => text.startsWith('formatted: ')).map((text) => text.slice(11)));
  return { count: hidden.length, names };
}

const device = (book: string): string => `X-${books.indexOf(book) + 10}`;
const company = estate({
  ...Object.fromEntries(
    books.map((book) => [
      `phones/${device(book)}/${path.basename(book)}`,
      new Uint8Array(readFileSync(path.join(root, 'fixtures/address-books', book))),
    ]),
  ),
  'policy.yaml': policy,
});

test.each([['masked'], ['pseudonym'], ['full', '--purpose', 'test']])(
  'entries private by label or account are dropped from every format and only counted, %s',
  async (...privacy) => {
    const { stdout } = await askfirst(['audit', 'phones', '--policy', 'policy.yaml', ...day, '--privacy', ...privacy, '-o', 'json'], {
      cwd: company,
    });
    const report = reportIn(stdout);
    const counts = Object.fromEntries(report.devices.map((one) => [one.id, one.private]));
    expect(counts).toEqual(Object.fromEntries(books.map((book) => [device(book), privateIn(book).count])));
    expect(Object.values(counts).every((count) => count > 0)).toBe(true);
    expect(report.summary.private).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
    for (const book of books) {
      const shown = report.findings.filter((one) => one.device === device(book)).map(({ contact }) => contact);
      for (const name of privateIn(book).names) expect(shown).not.toContain(name);
    }
  },
);

test('tables of other programs give labels and accounts through a mapping, labels parted by semicolon or comma', async () => {
  const rows = [
    'Anna,"VIP, privat",Office,+49 171 3920001',
    'Bob,privat;VIP,Office,+49 171 3920002',
    'Carl,"privates, Büro",Office,+49 171 3920003',
    'Dora,,FRAUKE@example.com,+49 171 3920004',
    'Emil,frauke@example.com,privat,+49 171 3920005',
  ];
  const folder = estate({ 'phones/D-1/crm.csv': table('Wer,Gruppe,Ablage,Rufnr.', ...rows), 'policy.yaml': policy });
  const map = ['name=Wer', 'category=Gruppe', 'account=Ablage', 'phone=Rufnr.'].flatMap((one) => ['--map', one]);
  const report = await audited(['phones', '--policy', 'policy.yaml', ...map, ...day, '--privacy', 'full', '--purpose', 'test'], {
    cwd: folder,
  });
  expect(report.summary.private).toBe(3);
  expect(report.findings.filter(({ rule }) => rule === 'C01').map(({ contact }) => contact)).toEqual(['Carl', 'Emil']);
});

test('no account of a card is guessed from its e-mail address or name', async () => {
  const mail = card('frauke@example.com', '+49 171 3920001').replace('END:VCARD', 'EMAIL:frauke@example.com\r\nEND:VCARD');
  const folder = estate({ 'phones/D-1/contacts.vcf': mail, 'policy.yaml': policy });
  const { summary } = await audited(['phones', '--policy', 'policy.yaml', ...day], { cwd: folder });
  expect(summary).toMatchObject({ private: 0, contacts: 1 });
});
