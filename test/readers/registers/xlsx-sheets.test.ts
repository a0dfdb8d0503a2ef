import { describe, expect, test } from 'vitest';
import { AskfirstError } from '../../../src/error.ts';
import { xlsx } from '../../../src/readers/registers/xlsx.ts';
import { otherWorkbooks } from '../../other-workbooks.ts';
import { inlineRow, type Made } from '../../workbooks.ts';
import { read, sheet } from './xlsx-read.ts';

describe('sheets', () => {
  const row = (number: number, status: string, attributes = ''): string =>
    inlineRow(number, [`0171 392001${number}`, status, '2026-03-01'], attributes);

  test('are read one after another, hidden ones and hidden rows too', async () => {
    const sheets = [
      sheet(row(4, 'erteilt') + row(5, 'widerrufen', 'hidden="1"')),
      { name: 'Anleitung', rows: inlineRow(1, ['Bitte ausfüllen']) },
      { name: 'Leer' },
      sheet(row(6, 'widerrufen'), 'Alt 2025', 'veryHidden'),
      sheet(row(7, 'erteilt'), '+49 171 3920011'),
    ];
    const { counts, statements, problems } = await read({ sheets });
    expect(statements.map((statement) => statement.split(' ').slice(0, 2).join(' '))).toEqual([
      '491713920014 given',
      '491713920015 withdrawn',
      '491713920016 withdrawn',
      '491713920017 given',
    ]);
    expect(problems).toEqual([
      'note rows-hidden 3 Einwilligungen 1',
      'note sheet-read 3 Einwilligungen 2',
      'note sheet-ignored 0 Anleitung',
      'note sheet-hidden 3 Alt 2025 1',
      'note sheet-read 3 #5 1',
    ]);
    expect(counts).toMatchObject({ begun: 4, rows: 4, records: 4, mapping: { phone: ['Telefon'] } });
  });

  test.each<[string, string[]]>([
    ['Sperrliste', ['Telefon', 'Grund']],
    ['Widerrufe', ['Wer', 'Wann']],
  ])('%s with %j is not passed over quietly', async (name, header) => {
    const { problems } = await read({ sheets: [sheet(row(4, 'erteilt')), { name, rows: inlineRow(1, header) }] });
    expect(problems).toContain(`lost sheet-not-understood 0 ${name}`);
  });

  test('may have a header in row 20 of those with content, not below', async () => {
    const titles = (count: number): string => Array.from({ length: count }, (_, i) => inlineRow(i + 1, ['Titel'])).join('');
    const table = inlineRow(40, ['Telefon', 'Status']) + inlineRow(41, ['0171 3920011', 'erteilt']);
    expect((await read({ sheets: [{ rows: titles(19) + table }] })).statements).toHaveLength(1);
    await expect(read({ sheets: [{ rows: titles(20) + table }] })).rejects.toMatchObject({ code: 'register-column-missing' });
  });

  test.each<[string, Made, string]>([
    ['no numbers', { sheets: [{ rows: inlineRow(1, ['Kunde', 'Status']) }] }, 'register-column-missing'],
    ['no status', { sheets: [{ rows: inlineRow(1, ['Telefon', 'Kunde']) }] }, 'register-status-missing'],
    [
      'two days of withdrawal',
      { sheets: [{ rows: inlineRow(1, ['Telefon', 'Widerruf am', 'Widerrufen am', 'Status']) }] },
      'register-column-ambiguous',
    ],
    ['nothing at all', {}, 'register-column-missing'],
  ])('with %s are refused', async (_, made, code) => {
    await expect(read(made)).rejects.toMatchObject({ code });
  });
});

test.each(Object.entries(otherWorkbooks))('%s is named', async (kind, bytes) => {
  expect(xlsx.recognises(bytes().subarray(0, 4096))).toBe(true);
  const started = performance.now();
  const error = await read(bytes()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AskfirstError);
  expect(error).toMatchObject({ code: `workbook-${kind}`, exitCode: 2, facts: { file: 'register.xlsx' } });
  expect(performance.now() - started).toBeLessThan(1000);
});
