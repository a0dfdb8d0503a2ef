import { expect, test } from 'vitest';
import { readRegister, refusal } from './read.ts';

test('headers are found whatever their case, umlauts and punctuation', () => {
  const { counts } = readRegister('Lfd. Nr.;Mobil-Nummer;GÜLTIG BIS;Widerruf (am);status;Bemerkung\n');
  expect(counts.mapping).toEqual({
    record_id: ['Lfd. Nr.'],
    phone: ['Mobil-Nummer'],
    valid_until: ['GÜLTIG BIS'],
    withdrawn_at: ['Widerruf (am)'],
    status: ['status'],
  });
  expect(counts.ignored).toEqual(['Bemerkung']);
});

test('columns that were taken for nothing are told in one note', () => {
  const { problems } = readRegister('Telefon;Status;Bemerkung;Ort;\n030 23125000;ja;;;\n');
  expect(problems).toEqual([{ level: 'note', code: 'columns-ignored', line: 1, facts: { headers: 'Bemerkung, Ort' } }]);
});

test('a register without numbers, status or scope is refused, and the headers are named', () => {
  expect(refusal('Name;Status\nA;ja\n')).toMatchObject({
    code: 'register-column-missing',
    facts: { file: 'register.csv', headers: 'Name, Status' },
  });
  expect(refusal('Telefon;Name;Gültig bis\n')).toMatchObject({ code: 'register-status-missing' });
  expect(refusal('Telefon;Status\n', null)).toMatchObject({ code: 'register-scope-missing', facts: { file: 'register.csv' } });
  expect(refusal('')).toMatchObject({ code: 'register-column-missing' });
});

test('the error for a file without header row shows no telephone number', () => {
  expect(JSON.stringify(refusal('030 23125000;ja;a@example.com\n'))).not.toMatch(/23125|example/);
});

test('two columns for one field are refused, numbers and references aside', () => {
  const status = refusal('Telefon;Status;Einwilligung\n');
  expect(status).toMatchObject({ code: 'register-column-ambiguous', facts: { field: 'status', headers: 'Status, Einwilligung' } });
  expect(refusal('Telefon;Status;Zweck;Kanal\n')).toMatchObject({ facts: { field: 'scope' } });
  expect(refusal('Telefon;Mobil;Status;Nr.;Kundennummer;Quelle;erfasst von\n')).toBe('read');
  expect(refusal('Telefon;Einwilligung am;Gültig bis;Datum\n')).toBe('read');
});

test('several numbers of a row are several records', () => {
  const { records } = readRegister('Telefon;Mobil;WhatsApp;Status\n030 23125000;0171 3920001 / 0171 3920002;030 23125000;ja\n');
  expect(records.map(({ number }) => number)).toEqual([493023125000, 491713920001, 491713920002]);
});

test('a column of WhatsApp ids holds international numbers without a plus', () => {
  const numbers = (cell: string) => readRegister(`wa_id;status\n"${cell}";given\n`).records.map(({ number }) => number);
  expect(numbers('447700900123')).toEqual([447700900123]);
  expect(numbers('447700900123; 491713920001')).toEqual([447700900123, 491713920001]);
  expect(numbers('44 7700 900123')).toEqual([447700900123]);
  expect(numbers('0171 3920001;+447700900123')).toEqual([491713920001, 447700900123]);
});

test('given and family name make one name, and a name column wins', () => {
  const names = (text: string) => readRegister(text).records.map(({ name }) => name);
  expect(names('tel;status;Nachname;Vorname\n030 23125000;ja;Muster;Anna\n030 23125001;ja;;Ben\n')).toEqual(['Anna Muster', 'Ben']);
  expect(names('tel;status;Name;Vorname\n030 23125000;ja;Anna Muster;A.\n')).toEqual(['Anna Muster']);
});

test('the header may stand below title rows and a sep= line', () => {
  const { records, lost } = readRegister(
    'sep=;\r\nRegister der Einwilligungen\r\n;;\r\nStand: 01.02.2025;;\r\nTelefon;Status;Datum\r\n030 23125000;ja;01.02.2025\r\n',
  );
  expect(records.map(({ line }) => line)).toEqual([6]);
  expect(lost).toEqual([]);
});

test('the scope comes from its column, else from the option', () => {
  const scopes = (cell: string) => readRegister(`Telefon;Status;Zweck\n030 23125000;ja;${cell}\n`).records.map(({ scope }) => scope);
  expect(scopes('WhatsApp-Nutzungsbedingungen')).toEqual(['whatsapp-terms']);
  expect(scopes('weitergabe der nummer an whatsapp')).toEqual(['contact-upload']);
  expect(scopes('Newsletter')).toEqual(['marketing']);
  expect(scopes('Gewinnspiel')).toEqual(['other']);
  expect(scopes('')).toEqual(['none']);
  expect(readRegister('Telefon;Status\n030 23125000;ja\n', 'contact-upload').records[0]?.scope).toBe('contact-upload');
});

test('a cell of several scopes is a record each; a part nobody knows is another purpose', () => {
  const scopes = (cell: string) => readRegister(`phone\tstatus\tscope\n030 23125000\tgiven\t${cell}\n`).records.map(({ scope }) => scope);
  for (const sign of ['+', ';', ', ', '|'])
    expect(scopes(`whatsapp terms${sign}contact upload`)).toEqual(['whatsapp-terms', 'contact-upload']);
  expect(scopes('whatsapp terms + no thanks')).toEqual(['whatsapp-terms', 'other']);
  expect(scopes('whatsapp terms und Fotos')).toEqual(['whatsapp-terms', 'other']);
  expect(scopes('photographs')).toEqual(['other']);
});

test('an unlisted scope that may mean everything names none, so that a withdrawal under it hits all scopes', () => {
  for (const cell of ['alle Zwecke', 'not whatsapp terms', 'WhatsApp', 'sämtliche']) {
    const { records } = readRegister(`phone;status;scope\n030 23125000;withdrawn;${cell}\n`);
    expect(
      records.map(({ scope }) => scope),
      cell,
    ).toEqual(['none']);
  }
});

test('a column that speaks of withdrawal and is not understood makes the register incomplete', () => {
  for (const header of ['Datum des Widerrufs', 'Abmeldung', 'Gesperrt', 'Werbewiderspruch']) {
    const { problems } = readRegister(`Telefon;Einwilligung am;${header}\n030 23125000;2025-01-01;2026-01-01\n`);
    expect(problems, header).toContainEqual({ level: 'lost', code: 'withdrawal-column-unknown', line: 1, facts: { headers: header } });
  }
});

test('words that deny a proof are no reference, also with digits behind them', () => {
  for (const cell of ['kein Nachweis 2024', 'liegt nicht vor', 'folgt', 'Nein, 3 x nachgefragt', 'k.A. 2024']) {
    const { records } = readRegister(`phone;status;evidence\n030 23125000;given;${cell}\n`);
    expect(records[0]?.evidence, cell).toBe(false);
  }
  expect(readRegister('phone;status;evidence\n030 23125000;given;Ordner 12\n').records[0]?.evidence).toBe(true);
  expect(readRegister('phone;status;evidence\n030 23125000;given;Mail 12\n').records[0]?.evidence).toBe(true);
});
