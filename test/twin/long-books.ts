import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { consentStatuses } from '../../src/model/consent-status.ts';
import { scopes } from '../../src/model/scope.ts';

/**
 * Writes a company of two phones that both hold this many numbers, a register of every third of them, and an inventory.
 * One phone is within reach, of the other only defeated numbers are told.
 */
export function longBooks(folder: string, numbers: number): void {
  const all = Array.from({ length: numbers }, (_, index) => `+4915901${String(index * 7).padStart(6, '0')}`);
  const tel = (number: string): string => `TEL:${number}`;
  const book = (own: readonly string[]): string[] =>
    Array.from({ length: Math.ceil(own.length / 50) }, (_, at) => {
      const card = own.slice(50 * at, 50 * (at + 1)).map(tel);
      return ['BEGIN:VCARD', 'VERSION:3.0', `N:Nummer ${at};Gruppe;;;`, `FN:Gruppe ${at}`, ...card, 'END:VCARD'];
    }).flat();
  const rows = all.flatMap((number, index) => {
    if (index % 3 > 0) return [];
    const [status, scope] = [consentStatuses[index % consentStatuses.length], scopes[1 + (index % 4)]];
    return `${number};Gruppe ${index % 1000};${status};2025-0${1 + (index % 9)}-01;${scope};${index % 2 ? 'DMS/7.pdf' : ''}`;
  });
  write(folder, 'register.csv', ['phone;name;status;at;scope;evidence', ...rows]);
  write(folder, 'devices.csv', ['device_id,channels,contact_access', 'D-1,whatsapp,full', 'D-2,whatsapp,none']);
  write(folder, 'phones/D-1/contacts.vcf', book(all));
  write(folder, 'phones/D-2/contacts.vcf', book(all.toReversed()));
}

function write(folder: string, name: string, lines: readonly string[]): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, lines.map((line) => `${line}\r\n`).join(''));
}
