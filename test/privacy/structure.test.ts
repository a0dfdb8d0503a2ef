import { expect, test } from 'vitest';
import { isKnownHeader } from '../../src/audit/known-headers.ts';
import { shownFacts } from '../../src/privacy/structure.ts';

const shown = (name: string, value: string) => shownFacts({ [name]: value }, isKnownHeader)[name];

test.each([
  ['headers', 'Telefon, Bemerkung, Anna Muster', 'Telefon, Bemerkung, A••• M•••'],
  ['headers', 'Phone 1 - Value, Phone 27 - Value, DOUBLE_OPT-IN', 'Phone 1 - Value, Phone 27 - Value, DOUBLE_OPT-IN'],
  ['headers', 'Bo, Wu 2', '•••, ••• 2'],
  ['headers', '+49 171 392 00 01, anna@example.org, Kunde 12', '…, …, Kunde 12'],
  ['column', "Status ('Anna Muster'!C3)", "Status ('A••• M•••'!C3)"],
  ['column', "Notiz Anna ('Kunden'!AB17)", "Notiz A••• ('Kunden'!AB17)"],
  ['sheet', 'Einwilligungen 2025', 'Einwilligungen 2025'],
  ['sheet', 'Anna', 'A•••'],
  ['mapping', '--map given="First Name" --map phone="Anna Telefon"', '--map given="First Name"'],
  ['devices', 'D-1, anna@example.org, 0171 3920001', 'D-1, …, …'],
  ['allowed', 'anna', 'anna'],
])('%s "%s" shows as "%s"', (name, value, expected) => expect(shown(name, value)).toBe(expected));
