import { expect, test } from 'vitest';
import type { RegisterMapping } from '../../../src/model/register-mapping.ts';
import { readRegister, refusal } from './read.ts';

const rows = 'Telefon;Datum\n030 23125000;01.03.2025\n';
const mapped = (columns: RegisterMapping['columns']): RegisterMapping => ({
  columns,
  ignore: [],
  scope: undefined,
  dateForm: undefined,
  values: { status: {}, scope: {} },
  sheet: undefined,
});

test.each([
  ['the title', `Widerrufe 2025\n${rows}`, 'register.csv'],
  ['the file', rows, 'listen/Widerrufe.csv'],
  ['the sheet', rows, 'register.xlsx (Sperrliste)'],
  ['a title in decomposed letters', `gelo\u0308scht auf Wunsch\n${rows}`, 'register.csv'],
  ['a list with days of a grant', 'Telefon;bestätigt am\n030 23125000;01.03.2025\n', 'opt-outs.csv'],
  ['a header above the column', ';Widerruf;Bearbeiter\nTelefon;Datum;Quelle\n030 23125000;01.03.2025;x\n', 'register.csv'],
])('a day is no grant where %s speaks of withdrawals', (_, text, path) => {
  expect(refusal(text, 'whatsapp-terms', { path })).toMatchObject({ code: 'register-withdrawals-alone' });
});

test('what the header or a mapping says of the day is believed', () => {
  const statements = (text: string, mapping?: RegisterMapping): string[] =>
    readRegister(text, 'whatsapp-terms', { path: 'widerrufe.csv', mapping }).statements.map((one) => one.replace(' whatsapp-terms', ''));
  expect(statements(rows, mapped({ withdrawn_at: ['Datum'] }))).toEqual(['withdrawn 2025-03-01']);
  expect(statements(rows, mapped({ granted_at: ['Datum'] }))).toEqual(['given 2025-03-01']);
  expect(statements('Telefon;Widerruf am\n030 23125000;01.03.2025\n')).toEqual(['withdrawn 2025-03-01']);
  expect(statements('Telefon;Status;Datum\n030 23125000;widerrufen;01.03.2025\n')).toEqual(['withdrawn 2025-03-01']);
  expect(statements(`Einwilligungen und Widerrufe\nTelefon;Einwilligung am;Widerruf am\n030 23125000;01.03.2025;\n`)).toEqual([
    'given 2025-03-01',
  ]);
});

test('columns for nothing below a header of withdrawals are listed with it', () => {
  const text = ';;;Einwilligung;Widerruf;\nTelefon;Name;Status;am;am;durch\n030 23125000;Anna;ja;01.03.2025;01.05.2025;Mail\n';
  const { problems } = readRegister(text);
  expect(problems.filter(({ level }) => level === 'lost')).toEqual([
    { level: 'lost', code: 'withdrawal-column-unknown', line: 2, facts: { headers: 'Widerruf: am, Widerruf: durch' } },
  ]);
});

test('a row that was moved to a list of withdrawals and still says yes is lost', () => {
  const text = 'Telefon;Einwilligung;Datum;Widerruf am\n030 23125000;ja;01.03.2025;\n030 23125001;ja;01.03.2025;01.05.2025\n';
  const { lost, statements } = readRegister(text, 'whatsapp-terms', { path: 'register.xlsx (Widerrufe)' });
  expect(lost).toEqual(['grant-among-withdrawals 2']);
  expect(statements).toEqual(['given 2025-03-01 whatsapp-terms', 'withdrawn 2025-05-01 whatsapp-terms']);
  for (const path of ['widerrufe.xlsx (Einwilligungen)', 'Einwilligungen und Widerrufe.csv'])
    expect(readRegister(text, 'whatsapp-terms', { path }).lost).toEqual([]);
});
