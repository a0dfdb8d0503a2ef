import { expect, test } from 'vitest';
import { tellsWithdrawal } from '../../../src/readers/registers/remarks.ts';
import { readRegister } from './read.ts';

test.each([
  'hat am 3.5. widerrufen',
  'WIDERRUF per Mail',
  'Widerruf: 3.5.2025',
  'widersprochen',
  'Widerspruch v. 1.2.',
  'abgemeldet',
  'Abmeldung 2025',
  'opt-out per SMS',
  'Opted out',
  'unsubscribed in May',
  'consent was revoked',
  'withdrew on 3 May',
  'Nummer gesperrt',
  'möchte nicht mehr angeschrieben werden',
  'do not contact',
  'kein Anruf mehr, Widerruf am 3.5.',
])('%s speaks of a withdrawal beside a grant, so that the row is lost', (remark) => {
  expect(tellsWithdrawal(remark)).toBe(true);
  const { lost, statements } = readRegister(`Telefon;Status;Bemerkung\n030 23125000;ja;${remark}\n`);
  expect([lost, statements]).toEqual([['withdrawal-in-remark 2'], []]);
});

test.each([
  'kein Widerruf',
  'nicht widerrufen',
  'gilt bis auf Widerruf',
  'jederzeit widerruflich',
  'Widerrufsbelehrung.pdf',
  'Widerruf: nein',
  'ohne Widerspruch',
  'not withdrawn',
  'Frau Petersen',
  'Herr Ottokar Gutmann',
])('%s does not', (remark) => {
  expect(readRegister(`Telefon;Status;Bemerkung\n030 23125000;ja;${remark}\n`).lost).toEqual([]);
});

test('names and proofs are looked at as well, but no row that says itself what was taken away', () => {
  const lost = (row: string): string[] => readRegister(`Telefon;Name;Status;Nachweis;Widerruf am\n${row}\n`).lost;
  expect(lost('030 23125000;Anna Muster (widerrufen);ja;B1;')).toEqual(['withdrawal-in-remark 2']);
  expect(lost('030 23125000;Anna Muster;ja;Widerruf vom 3.5.2025;')).toEqual(['withdrawal-in-remark 2']);
  expect(lost('030 23125000;Anna Muster;ja;Widerruf vom 3.5.2025;03.05.2025')).toEqual([]);
  expect(lost('030 23125000;Anna Muster (widerrufen);widerrufen;B1;')).toEqual([]);
});
