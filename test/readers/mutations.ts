import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { AddressBookReader } from '../../src/readers/address-books/address-book-reader.ts';
import { addressBookReaders } from '../../src/readers/address-books/index.ts';
import { fixtures } from './fixtures.ts';

/** An input of a format; its name is `<reader id>/<file>`. */
interface Input {
  readonly name: string;
  readonly reader: AddressBookReader;
  readonly bytes: Uint8Array;
}

export function readFixtures(id: string): Input[] {
  const reader = addressBookReaders.find((one) => one.id === id)!;
  return fixtures()
    .filter((fixture) => fixture.reader === id)
    .map(({ file }) => ({ name: `${id}/${path.basename(file)}`, reader, bytes: readFileSync(file) }));
}

/** One way in which a file is damaged; positions are parts of its length. */
type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'repeat' | 'drop'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'splice'; readonly at: number; readonly other: number; readonly from: number; readonly length: number };

const at = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 400 });
/** What readers of any text format may stumble over. */
const signs = [
  '"',
  '\\',
  '\\u00',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '::',
  ':<',
  ';',
  '<',
  '>',
  '/>',
  '&amp;',
  '&#x30;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '\r',
  '\n',
  '\n ',
  '\n\n',
  '\0',
  '\ufeff',
  'é',
  '1e99',
  'null',
  '0171 39200',
  'tel',
  'dn: x',
];

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at }),
  fc.record({ kind: fc.constantFrom('repeat' as const, 'drop' as const), at, length }),
  fc.record({ kind: fc.constant('insert' as const), at, text: fc.constantFrom(...signs) }),
  fc.record({ kind: fc.constant('splice' as const), at, other: fc.nat(), from: at, length }),
);

/** One of the given files, damaged in up to six ways. */
export function damaged(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.nat({ max: files.length - 1 }), fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([index, mutations]) => mutations.reduce((bytes, one) => mutated(bytes, one, files), Buffer.from(files[index]!)));
}

function mutated(bytes: Buffer<ArrayBuffer>, one: Mutation, files: readonly Uint8Array[]): Buffer<ArrayBuffer> {
  const place = Math.floor(one.at * bytes.length);
  const [head, tail] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (one.kind) {
    case 'flip':
      return Buffer.concat([head, Buffer.from([one.byte]), tail.subarray(1)]);
    case 'cut':
      return Buffer.from(head);
    case 'repeat':
      return Buffer.concat([head, tail.subarray(0, one.length), tail]);
    case 'drop':
      return Buffer.concat([head, tail.subarray(one.length)]);
    case 'insert':
      return Buffer.concat([head, Buffer.from(one.text), tail]);
    case 'splice':
      return Buffer.concat([head, piece(files[one.other % files.length]!, one.from, one.length), tail]);
  }
  return one satisfies never;
}

function piece(bytes: Uint8Array, from: number, count: number): Uint8Array {
  const start = Math.floor(from * bytes.length);
  return bytes.subarray(start, start + count);
}

/** The ASCII of a file with the encodings of its format undone, in which every number handed on must stand. */
export const haystacks: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  ldif: (bytes) => {
    const unfolded = asciiOf(bytes).replaceAll(/\r\n?/g, '\n').replaceAll(/\n /g, '');
    const packed = [...unfolded.matchAll(/::([^\n]*)/g)].map(([, value]) => asciiOf(Buffer.from(value!, 'base64')));
    return [unfolded, ...packed].join('\n');
  },
  xcard: (bytes) => asciiOf(bytes).replaceAll(/\r\n?/g, '\n').replaceAll(markup, unmarked),
  ...Object.fromEntries(['jcard', 'jscontact', 'graph-json', 'people-json', 'mvt-json'].map((id) => [id, unescapedJson])),
};

/** A stretch of CDATA, which stands for itself; a comment or instruction, which stands for nothing; a reference. */
const markup = /<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?-->|<\?[^]*?\?>|&#(x?)([\da-f]+);|&(amp|lt|gt|quot|apos);/gi;

function unmarked(_: string, verbatim?: string, hex?: string, digits?: string, name?: string): string {
  if (digits !== undefined) return charOf(Number.parseInt(digits, hex === '' ? 10 : 16));
  return name === undefined ? (verbatim ?? '') : { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name.toLowerCase()]!;
}

function unescapedJson(bytes: Uint8Array): string {
  return asciiOf(bytes).replaceAll(/\\(?:u([\da-f]{4})|(.))/gi, (_, code: string | undefined, sign: string) =>
    code === undefined ? ({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[sign] ?? sign) : charOf(Number.parseInt(code, 16)),
  );
}

function charOf(code: number): string {
  return code < 128 ? String.fromCharCode(code) : '';
}

/** The text without whatever is not ASCII, which may have been read in one of several encodings. */
export function asciiOf(text: Uint8Array | string): string {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return Buffer.from(bytes.filter((byte) => byte < 128)).toString('latin1');
}
