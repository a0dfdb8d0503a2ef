import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { cpuTime } from '../../cpu-time.ts';
import { runs } from '../../runs.ts';
import type { Collected } from '../collect.ts';
import { chunked, collect } from '../collect.ts';
import { card, latin1, lines, oldCard } from './cards.ts';

const photo = Array.from({ length: 3 }, () => ` ${'A'.repeat(74)}`);

/** Files with something of everything that the reader must not stumble over when it is cut off. */
const files: readonly (readonly [string, Uint8Array])[] = [
  [
    'iPhone',
    Buffer.from(
      card(
        'N:Weber;Anna;;;',
        'item1.TEL;type=CELL:+49 171 3920012',
        'item1.X-ABLabel:_$!<Mobile>!$_',
        'PHOTO;ENCODING=b:AAAA',
        ...photo,
        'TEL:030 23125100',
      ) + card('TEL;waid=4930231251:tel:+49-30-23125-101', 'FN:Jürgen'),
    ),
  ],
  [
    'Android',
    Buffer.from(
      oldCard(
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=',
        '=BCller;;;;',
        'TEL;QUOTED-PRINTABLE:=2B49=',
        ' =30',
        'TEL;CELL:0171 3920013',
        'AGENT:',
        'BEGIN:VCARD',
        'TEL:030 23125102',
        'END:VCARD',
        'NOTE;QUOTED-PRINTABLE:a=',
        'TEL:12',
      ),
    ),
  ],
  [
    'folded',
    Buffer.from(
      card(
        `TEL;X-COUCHDB-UUID="c2fa1caa-2926-4087-8971-609cfc7354ce";TYPE=CELL:030-2312`,
        ' 5-103',
        'AGENT:BEGIN:VCARD\\nFN:B\\nTEL:030 23125104\\nEND:VCARD\\n',
        'TEL:',
      ),
    ),
  ],
  [
    'untidy',
    Buffer.from(
      `${lines('TEL:030 23125105', 'BEGIN:VCARD', 'BEGIN:VCARD', 'TEL:030 23125106')}${card('TEL 030', 'TEL;TYPE="a:030 23125107')}`,
    ),
  ],
  ['CR alone, Latin-1', latin1(`BEGIN:VCARD\rFN:M\xfcller\rTEL:030 23125108\rEND:VCARD\rBEGIN:VCARD\rTEL;CHARSET=X-FOO:\xa012\rEND:VCARD`)],
  ['UTF-16', Buffer.from(`\ufeff${card('FN:Anna 😀', 'TEL:030 23125109')}`, 'utf16le')],
];

const numbers = ({ contacts }: Collected) => contacts.flatMap(({ phones }) => phones.map(({ value }) => value));

/** Every card and every telephone line begun is either handed on or listed. */
function expectComplete(result: Collected): void {
  const { counts, problems, contacts } = result;
  const listed = (start: string) => problems.filter(({ code }) => code.startsWith(start)).length;
  expect(counts.begun).toBe(counts.records + listed('card-not-ended'));
  expect(counts.phonesBegun).toBe(counts.phones + listed('tel-'));
  expect(contacts).toHaveLength(counts.begun);
  expect(numbers(result)).toHaveLength(counts.phones);
}

describe.each(files)('%s', (name, bytes) => {
  const whole = collect(vcard, bytes);

  test('nothing that was begun goes missing', () => {
    expectComplete(whole);
    expect(whole.counts.phones).toBeGreaterThan(0);
  });

  test('a file cut anywhere loses nothing in silence and gives no number that the whole file does not hold', () => {
    const known = new Set(numbers(whole));
    for (let length = 0; length < bytes.length; length++) {
      const cut = collect(vcard, bytes.subarray(0, length));
      expectComplete(cut);
      for (const number of numbers(cut)) expect(known, `cut at ${length}`).toContain(number);
    }
  });

  test.each([1, 7, 65_536])('pieces of %i bytes give the same', (size) => {
    expect(collect(vcard, chunked(bytes, size))).toEqual(whole);
  });

  test('a long photo before it, moving every part across the end of the buffer, changes nothing', () => {
    const text = Buffer.from(new TextDecoder(name === 'UTF-16' ? 'utf-16le' : 'latin1').decode(bytes), 'latin1');
    const alone = numbers(collect(vcard, text));
    for (let shift = 0; shift < text.length + 40; shift++) {
      const before = Buffer.from(card(`PHOTO;ENCODING=b:${'A'.repeat(262_144 - 60 - shift)}`));
      const moved = collect(vcard, Buffer.concat([before, text]));
      expectComplete(moved);
      expect(numbers(moved)).toEqual(alone);
    }
  });
});

const word = fc.constantFrom(
  'BEGIN:VCARD',
  'END:VCARD',
  'VERSION:2.1',
  'TEL',
  'TEL:',
  'TEL;',
  'FN:',
  'N:',
  'AGENT:',
  'NOTE',
  'PHOTO:',
  ';ENCODING=QUOTED-PRINTABLE',
  ';CHARSET=X',
  ';TYPE="',
  ':',
  '=',
  '=3',
  '\\n',
  '\\',
  '.',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\n',
  '0171',
  'item1.',
  '\xfc',
  '\xef\xbb\xbf',
  '"',
);

test('any mixture of what cards are made of is read completely', () => {
  const mixture = fc.array(word, { maxLength: 60 });
  fc.assert(
    fc.property(mixture, fc.constantFrom(1, 5, 1 << 16), (words, size) => {
      const bytes = latin1(words.join(''));
      const result = collect(vcard, chunked(bytes, size));
      expectComplete(result);
      expect(result).toEqual(collect(vcard, bytes));
    }),
    { numRuns: runs(3000) },
  );
});

test('any bytes are read completely', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const result = collect(vcard, bytes);
      expectComplete(result);
      expect(result.counts.records).toBeLessThanOrEqual(result.counts.begun);
    }),
    { numRuns: runs(1000) },
  );
});

function seconds(text: string): number {
  const start = cpuTime();
  expectComplete(collect(vcard, text));
  return (cpuTime() - start) / 1000;
}

describe('hostile files take time in proportion to their size', () => {
  test.each([
    ['cards within cards', 'BEGIN:VCARD\nAGENT:\n'.repeat(20_000)],
    ['cards in values', `BEGIN:VCARD\n${'AGENT:BEGIN:VCARD\\nTEL:1\\nEND:VCARD\n'.repeat(20_000)}END:VCARD`],
    ['carriage returns', `BEGIN:VCARD\n${'\r'.repeat(2_000_000)}TEL:1\n`],
    ['blanks', `BEGIN:VCARD\n${' '.repeat(2_000_000)}TEL:1\n`],
    ['one long name', 'A'.repeat(2_000_000)],
    ['groups', 'a.'.repeat(1_000_000)],
    ['quotes', `BEGIN:VCARD\nTEL;${'";'.repeat(1_000_000)}\n`],
    ['folds', `BEGIN:VCARD\nTEL:${'\n 1'.repeat(500_000)}\nEND:VCARD`],
    ['soft breaks', `BEGIN:VCARD\nFN;QUOTED-PRINTABLE:${'=\n'.repeat(500_000)}\nEND:VCARD`],
    ['folded names without colon', `BEGIN:VCARD\nTEL${'\n ;'.repeat(500_000)}\nEND:VCARD`],
    ['escapes', `BEGIN:VCARD\nN:${'\\'.repeat(2_000_000)}\nEND:VCARD`],
    ['parameters', `BEGIN:VCARD\nTEL${';ENCODING="'.repeat(100_000)}:1\nEND:VCARD`],
    ['a photo of many megabytes', card(`PHOTO;ENCODING=b:${'A'.repeat(20_000_000)}`)],
  ])('%s', (_, text) => {
    expect(seconds(text)).toBeLessThan(3);
  });
});
