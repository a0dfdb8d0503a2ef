import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from '../../bench/estate/random.js';
import { readBook } from './vcards.ts';

const kinds = ['list', 'list with more', 'missing', 'none', 'of another'] as const;

/** Separation, contact access and the day on which it was taken away. */
const postures = [
  ['none', 'full', ''],
  ['work-profile', 'full', ''],
  ['managed-accounts', 'none', '2026-09-01'],
  ['managed-accounts', 'unknown', ''],
  ['none', 'none', ''],
] as const;

/**
 * Makes every other phone without separation one with limited access, whose list of selected contacts is there, holds a
 * number that the phone does not, is missing, is not named, or is another's; the others take further postures. The
 * first exports are 32, 31 and 30 days old on 1 November.
 */
export function withSelections(folder: string, r: Random): void {
  const file = path.join(folder, 'devices.csv');
  const [header, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = header!.split(',');
  mkdirSync(path.join(folder, 'selected'));
  let plain = 0;
  const written = rows.map((row, index) => {
    const cells = row.split(',');
    const get = (name: string): string => cells[columns.indexOf(name)]!;
    const set = (name: string, value: string): void => void (cells[columns.indexOf(name)] = value);
    if (index < 3) set('exported_at', ['2026-09-30', '2026-10-01', '2026-10-02'][index]!);
    if (get('contact_access') !== 'full' || get('separation') !== 'none') return [...cells, '', ''].join(',');
    if (plain++ % 2 === 0) {
      const [separation, access, revoked] = postures[plain % postures.length]!;
      set('separation', separation);
      set('contact_access', access);
      return [...cells, '', revoked].join(',');
    }
    const kind = kinds[Math.floor(plain / 2 - 1) % kinds.length]!;
    set('contact_access', 'limited');
    const list = kind === 'none' ? '' : `selected/${cells[0]}.vcf`;
    if (kind !== 'none' && kind !== 'missing') {
      const book = readFileSync(path.join(folder, 'phones', cells[0]!, 'contacts.vcf'));
      const phones = readBook(book).flatMap((contact) => contact.phones.map(({ text }) => text));
      const own = kind === 'of another' ? [] : phones.filter((_, at) => at === 0 || r.chance(0.4));
      writeFileSync(path.join(folder, list), cardsOf(kind === 'list' ? own : [...own, '+49 30 23125 999']));
    }
    return [...cells, list, ''].join(',');
  });
  writeFileSync(file, `${[`${header},selected_contacts,access_revoked_at`, ...written].join('\n')}\n`);
}

function cardsOf(phones: readonly string[]): string {
  return phones.map((phone) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:gewählt\r\nTEL:${phone}\r\nEND:VCARD\r\n`).join('');
}
