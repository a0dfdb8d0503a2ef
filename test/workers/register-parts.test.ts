import { truncateSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/lib/bytes.ts';
import { cutAtLines } from '../../src/workers/register-cuts.ts';
import { readPart } from '../../src/workers/register-part.ts';
import { readHead, stretchesOf } from '../../src/workers/register-pool.ts';
import { plain, readParts, readWhole, register } from './register-parts.ts';

const header = 'phone;name;status;at;scope;evidence;controller;further';
const padding = 'x'.repeat(80);

/** Rows of every kind, good and lost; the number of a row makes its number, name and day. */
const kinds: readonly ((row: number) => string)[] = [
  (row) =>
    `+4915228${String(817386 - (row % 1000)).padStart(6, '0')};Änne Müller ${row};given;2024-03-17;whatsapp-terms;F-${row};;${padding}`,
  (row) =>
    `0171 39200 ${String(row % 100).padStart(2, '0')};Jörg Nullmann;withdrawn;${2020 + (row % 6)}-01-02T03:04:05Z;;;ACME Musterwerke GmbH;${padding}`,
  (row) => `+447700900${String(row % 1000).padStart(3, '0')};;given;1.3.2024;marketing+contact-upload;;Other Ltd;${padding}`,
  () => `keine Nummer;Wer;given;2024-03-17;;;;${padding}`,
  () => `+4915228817386;Wer;withdrawn;gestern;;;;${padding}`,
  () => `+4915228817386;Wer;vielleicht;2024-03-17;;;;${padding}`,
  () => `+4915228817386;Wer;given;2024-03-17;;;;${padding};zu;breit`,
  () => ';;;;;;;',
  () => '',
  () => header,
];

function rows(count: number, kind = (row: number) => (row * row) % 31): string[] {
  return Array.from({ length: count }, (_, row) => kinds[kind(row) % kinds.length]!(row));
}

/** Writes umlauts in one byte each. */
function windows1252(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

const body = rows(4000);
const lines = [header, ...body];
const twoPhones = (line: string, at: number): string => `${at % 3 === 0 ? '+4930231250' + String(at % 100).padStart(2, '0') : ''};${line}`;
const wide = [
  'mobil;telefon;eingewilligt am;widerrufen am;DOI Datum;name;weiteres',
  ...body.map((_, at) => {
    const withdrawn = ['', '', '2024-05-01', 'ja', '99.99.2024'][at % 5]!;
    return `+4915228817386;030 23125 ${String(at % 1000).padStart(3, '0')};2023-01-0${1 + (at % 9)};${withdrawn};${at % 4 ? 'ja' : ''};Ünal ${at};${padding}`;
  }),
];

describe('a register read in parts holds the same records, problems and counts as in one', () => {
  test.each<[string, string | Uint8Array]>([
    ['with line feeds', `${lines.join('\n')}\n`],
    ['with CRLF', `${lines.join('\r\n')}\r\n`],
    ['with lone CR among line feeds', lines.map((line, at) => line + ['\n', '\r', '\r\n', '\r\r\n'][at % 4]!).join('')],
    ['without a last line end', lines.join('\n')],
    ['ending in a lone CR', `${lines.join('\r\n')}\r`],
    ['ending in empty lines', `${lines.join('\n')}\n\n\r\n\n`],
    ['behind a byte order mark', `\uFEFF${lines.join('\n')}`],
    ['in Windows-1252', windows1252(lines.map((line) => line.replace('x', 'ü')).join('\n'))],
    ['behind titles', ['Einwilligungen ACME', ';;', 'Stand;2026-11-01', ...lines].join('\n')],
    ['behind a line that names the delimiter', ['sep=;', ...lines].join('\r\n')],
    ['with two columns of numbers', [`festnetz;${header}`, ...body.map(twoPhones)].join('\n')],
    ['with a column for each event', wide.join('\n')],
    ['with commas', lines.map((line) => line.replaceAll(';', ',')).join('\n')],
    ['whose later rows look like a better header', [header.replace(';evidence', ';'), ...rows(1000, () => 0), ...body].join('\n')],
    [
      'whose later rows look like another delimiter',
      [header, ...rows(700, () => 0), ...body.map((row) => row.replaceAll(';', '|'))].join('\n'),
    ],
    ['without a good row', [header, ...rows(5000, () => 3)].join('\n')],
    [
      'with nothing but blank rows in its second half',
      [header, ...rows(2000, () => 0), ...Array<string>(40_000).fill(';;;;;;;')].join('\n'),
    ],
  ])('%s', (_, content) => {
    const file = register(content);
    const whole = plain(readWhole(file));
    for (const parts of [2, 3, 4]) expect(plain(readParts(file, parts)!)).toEqual(whole);
  });

  test('whatever rows and line ends stand at the borders', () => {
    const row = fc.tuple(fc.nat(kinds.length - 1), fc.constantFrom('\n', '\r\n', '\r', '\n\n'));
    const tile = fc.array(row, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(tile, fc.integer({ min: 2, max: 4 }), fc.boolean(), (tiled, parts, ended) => {
        const text = Array.from({ length: 3000 }, (_, at) => tiled[at % tiled.length]!).map(([kind, end], at) => kinds[kind]!(at) + end);
        const file = register(`${header}\n${rows(2000, () => 0).join('\n')}\n${text.join('')}\n${ended ? '' : 'x'}`);
        expect(plain(readParts(file, parts)!)).toEqual(plain(readWhole(file)));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a register is not read in parts', () => {
  test.each<[string, string | Uint8Array]>([
    ['with a quote in its last row', `${lines.join('\n')}\n+4915228817386;"A\nB";given`],
    ['in which a line feed is missing', lines.join('\r')],
    [
      'whose umlauts are Windows-1252 in one part and missing in another',
      windows1252([header, ...rows(4000, () => 1).map((row, at) => (at < 2000 ? row.replace('ö', 'oe') : row))].join('\n')),
    ],
    ['with a record nobody can hold', [...lines, 'x'.repeat(1_100_000), ...lines].join('\n')],
    ['without a column of numbers', [header.replace('phone', 'farbe'), ...rows(4000, () => 0)].join('\n')],
  ])('%s', (_, content) => {
    expect(readParts(register(content), 2) === undefined).toBe(true);
  });

  test('that was cut short after the first look', () => {
    const file = register(lines.join('\n'));
    const cuts = cutAtLines(memorySource(file.bytes), file.bytes.length, 2)!;
    const [first, second] = stretchesOf(cuts, readHead(file.task, cuts)!);
    truncateSync(file.task.path, cuts.ends[0]! + 1000);
    expect(readPart(file.task, first!)).toBeDefined();
    expect(readPart(file.task, second!)).toBeUndefined();
    expect(cutAtLines(memorySource(file.bytes), file.bytes.length + 1, 2)).toBeUndefined();
  });
});

test('every part has its share of the records', () => {
  const file = register(lines.join('\n'));
  const cuts = cutAtLines(memorySource(file.bytes), file.bytes.length, 4)!;
  const parts = stretchesOf(cuts, readHead(file.task, cuts)!).map((stretch) => readPart(file.task, stretch)!.columns.count);
  const total = parts.reduce((sum, count) => sum + count, 0);
  for (const count of parts) expect(count / total).toBeCloseTo(1 / 4, 1);
});
