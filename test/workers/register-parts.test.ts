import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../runs.ts';
import { plain, readParts, readWhole, register } from './register-parts.ts';
import { header, kinds, padding, rows, windows1252 } from './register-rows.ts';

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
      { numRuns: runs(25) },
    );
  });
});
