import { describe, expect, test } from 'vitest';
import { termsVersions } from '../../../src/model/terms.ts';
import { termsReader } from '../../../src/readers/registers/terms-cells.ts';
import { readRegister } from './read.ts';

const read = termsReader();

test.each(termsVersions)('$id is told by its id and by the date it prints', ({ id, printed }) => {
  const [year, month, day] = printed.split('-');
  for (const text of [id, id.toUpperCase(), printed, `${day}.${month}.${year}`, ` Nutzungsbedingungen vom ${day}.${month}.${year}`])
    expect(termsVersions[read(text) - 1]?.id, text).toBe(id);
});

test.each([
  ['Nutzungsbedingungen vom 16.02.2024', 3],
  ['WhatsApp-Nutzungsbedingungen, Fassung vom 16. Februar 2024', 3],
  ['Last updated: February 16, 2024', 3],
  ['WhatsApp Terms of Service, last modified: 24 April 2018', 1],
  ['Stand 4.1.2021', 2],
  ['Effective August 17, 2026', 4],
  ['WhatsApp ToS Feb 2024', 0],
  ['Februar 2024', 0],
  ['2024', 0],
  ['2024-02', 0],
  ['01/04/2021', 0],
  ['04-01-2021', 0],
  ['2024-02-17', 0],
  ['11.04.2024', 0],
  ['WhatsApp Business Terms 2024-02-16', 0],
  ['Einwilligung WhatsApp V2', 0],
  ['AGB vom 16.02.2024', 0],
  ['wa-us-tos-2024-02-16', 0],
  ['wa-eea-tos-2024-02-16 oder 2021-01-04', 0],
  ['', 0],
])('%s is version %i', (text, code) => {
  expect(read(text)).toBe(code);
});

describe('a row', () => {
  const rows = (header: string, ...lines: string[]) => readRegister([`phone;status;at;scope;${header}`, ...lines].join('\n'));

  test('holds the version and the age for the scope of the terms alone', () => {
    const { records } = rows(
      'terms_version;birth_date',
      '030 23125000;given;2025-01-01;whatsapp-terms + contact-upload;2024-02-16;2020-05-05',
    );
    const told = records.map(({ scope, terms, underage }) => [scope, terms, underage]);
    expect(told).toEqual([
      ['whatsapp-terms', 3, true],
      ['contact-upload', 0, false],
    ]);
  });

  test('does not keep the birth date', () => {
    const { records } = rows('birth_date', '030 23125000;given;2025-01-01;whatsapp-terms;2020-05-05');
    expect(JSON.stringify({ ...records[0], nameUtf8: undefined })).not.toMatch(/birth|18387|2020/);
  });

  test('without a day does not tell an age, nor does a blank or unknown birth date', () => {
    const lines = [
      ';whatsapp-terms;2020-05-05',
      '2025-01-01;whatsapp-terms;',
      '2025-01-01;whatsapp-terms;unbekannt',
      '2025-01-01;whatsapp-terms;-',
    ];
    const { records, lost } = rows('Geburtsdatum', ...lines.map((line) => `030 23125000;given;${line}`));
    expect([records.length, records.filter(({ underage }) => underage).length, lost]).toEqual([4, 0, []]);
  });

  test('is lost for a birth date that cannot be read, and a withdrawal in it is kept', () => {
    const { statements, lost } = rows(
      'Geburtsdatum',
      '030 23125000;given;2025-01-01;whatsapp-terms;Mai 2012',
      '030 23125001;withdrawn;2025-01-01;whatsapp-terms;31.02.2012',
    );
    expect(lost).toEqual(['date-unreadable 2', 'date-unreadable 3']);
    expect(statements).toEqual(['withdrawn 2025-01-01 whatsapp-terms']);
  });
});
