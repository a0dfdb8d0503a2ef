import { describe, expect, test } from 'vitest';
import { graphJson } from '../../src/readers/address-books/graph-json.ts';
import { jcard } from '../../src/readers/address-books/jcard.ts';
import { ldif } from '../../src/readers/address-books/ldif/reader.ts';
import { xcard } from '../../src/readers/address-books/xcard/reader.ts';
import { collect, collectLater } from './collect.ts';
import { expectComplete, expectListedCuts, numbersIn } from './completeness.ts';
import { readFixtures } from './mutations.ts';

const exported = ['ldif', 'jcard', 'xcard', 'jscontact', 'graph-json', 'people-json', 'mvt-json'].flatMap(readFixtures);
const fixture = (name: string) => exported.find((one) => one.name === name)!;

/** LDIF has no end of its own: behind the blank line after an entry nobody can tell that more should follow. */
const betweenEntries = (text: string): boolean => /(?:^|\n)\r?\n(?:#.*\n)*$/.test(text);

describe('a file cut anywhere loses nothing in silence and gives no number of its own', () => {
  test.each([
    ['ldif/thunderbird.ldif', betweenEntries],
    ['ldif/ldap.ldif', (text: string) => betweenEntries(text) || /(?:^version: 1|^search: 2|^result: 0 Success)\r?\n$/m.test(text)],
    ['xcard/dav.xml', () => false],
    ['jcard/several.json', () => false],
    ['jscontact/cards.json', () => false],
    ['graph-json/contacts.json', () => false],
    ['people-json/connections.json', () => false],
    ['mvt-json/contacts.json', () => false],
  ])('%s', async (name, isWhole) => {
    const { reader, bytes } = fixture(name);
    await expectListedCuts(reader, bytes, isWhole);
  });
});

describe.each(exported)('$name', ({ reader, bytes }) => {
  test('holds nothing that is neither handed on nor listed', async () => {
    expectComplete(await collectLater(reader, bytes));
  });

  test('reads the same as UTF-16 and behind a byte order mark', async () => {
    const text = new TextDecoder('windows-1252').decode(bytes).replace(/ encoding="[^"]*"/, '');
    const plain = await collectLater(reader, text);
    const bom = await collectLater(reader, `\ufeff${text}`);
    const wide = await collectLater(reader, new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')));
    expect(bom).toEqual(plain);
    expect({ ...wide, counts: { ...wide.counts, encoding: plain.counts.encoding } }).toEqual(plain);
  });
});

describe('records are held to a size', () => {
  const large = 'x'.repeat(3000);
  const limits = { recordSize: 2000 };

  test('a contact in JSON that is larger is left out, the next one read', async () => {
    const text = JSON.stringify([
      { displayName: large, businessPhones: ['030 23125001'] },
      { displayName: 'A', businessPhones: ['030 23125002'] },
    ]);
    const result = await collectLater(graphJson, text, { limits });
    expect(numbersIn(result)).toEqual(['030 23125002']);
    expect(result.problems.map(({ code }) => code)).toEqual(['record-large']);
    expectComplete(result);
  });

  test.each([
    ['in an attribute that is needed', `mobile: 030 23125001\ncn: ${large}\n`],
    ['over many folded lines', `mobile: 030 23125001\ncn: ${'x'.repeat(70)}\n${` ${'x'.repeat(70)}\n`.repeat(60)}`],
  ])('a value of LDIF that is larger is listed, the entry read: %s', async (_, lines) => {
    const result = await collectLater(ldif, `dn: cn=a\n${lines}\ndn: cn=b\nmobile: 030 23125002\n\n`, { limits });
    expect(numbersIn(result)).toEqual(['030 23125001', '030 23125002']);
    expect(result.problems.some(({ level }) => level === 'lost')).toBe(true);
  });

  test('XML that grows without end, in text or elements, is given up', async () => {
    const card = (inner: string) => `<vcards><vcard><fn><text>A</text></fn>${inner}</vcard></vcards>`;
    for (const inner of [
      `<note><text>${large}`,
      '<tel><text>1</text></tel>'.repeat(200),
      '<a>'.repeat(100),
      `<!-- ${'x'.repeat(70_000)} -->`,
    ]) {
      const result = await collectLater(xcard, card(inner), { limits });
      expect(result.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['record-cut']));
      expectComplete(result);
    }
  });
});

test('a Graph export whose last page points on is incomplete, one whose last page is there is not', () => {
  const page = (next: string | null) => JSON.stringify({ value: [{ displayName: 'A', businessPhones: [] }], '@odata.nextLink': next });
  const codes = (text: string) => collect(graphJson, text).problems.map(({ code }) => code);
  expect(codes(`${page('x')}\n${page('x')}`)).toEqual(['export-paged']);
  expect(codes(`[${page('x')},${page(null)}]`)).toEqual([]);
});

test('each value of a number stands on its own line', () => {
  const { contacts } = collect(jcard, '["vcard",\n[["tel",{},"text",\n"030 23125001",\n"030 23125002"]]]');
  expect(contacts[0]!.phones.map(({ line }) => line)).toEqual([3, 4]);
});
