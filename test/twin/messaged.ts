import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from '../../bench/estate/random.js';
import { rowsOf } from './register.ts';

const categories = ['marketing', 'marketing', 'utility', 'authentication', 'service', ''];
const starters = ['business', 'customer', ''];
const names = ['', 'Erika Mustermann', 'Musterbau GmbH'];
/** Numbers the company sends from; the third one is the number of no device. */
const senders = ['+49 171 3920001', '0171/3920002', '+49 30 23125 999', ''];

/**
 * Writes `recipients.csv`, in which numbers of the registers stand in several spellings and rows, beside unknown ones, and
 * gives the devices numbers, some of which send messages.
 */
export function withRecipients(folder: string, r: Random): void {
  const known = ['register.csv', 'statements.csv'].flatMap((file) => rowsOf(readFileSync(path.join(folder, file), 'utf8')));
  const rows = known
    .filter((_, index) => index % 4 === 0)
    .flatMap(({ row: { phone, name } }) => {
      const number = /^\+?[\d ]+$/.test(phone!) ? phone!.replaceAll(' ', '') : '';
      if (number === '' || !number.startsWith('+')) return [];
      return Array.from({ length: 1 + r.below(2) }, () => row(r.pick([number, number.slice(1)]), r.pick([name!, name!, ...names]), r));
    });
  const unknown = Array.from({ length: 30 }, (_, at) => row(`0171 39200${10 + at}`, r.pick(names), r));
  const shuffled = [...rows, ...unknown, row('+491713920070', '', r)].map((line) => [r.share(), line] as const);
  const lines = shuffled.toSorted(([a], [b]) => a - b).map(([, line]) => line);
  writeFileSync(path.join(folder, 'recipients.csv'), ['to,name,category,last_message,started_by,sender', ...lines, ''].join('\n'));
  withPhones(folder);
}

function row(number: string, name: string, r: Random): string {
  const day = r.pick(['', `2026-10-0${1 + r.below(9)}`]);
  return [number, name, r.pick(categories), day, r.pick(starters), r.pick(senders)].join(',');
}

/** Every device but each third has a number, the first two send; the fifth runs the Business App beside the Platform. */
function withPhones(folder: string): void {
  const file = path.join(folder, 'devices.csv');
  const [header, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const channels = header!.split(',').indexOf('channels');
  const written = rows.map((one, index) => {
    const cells = one.split(',');
    if (index === 4) cells[channels] = 'whatsapp-business+business-platform';
    return [...cells, index % 3 === 2 ? '' : `0171 392000${(index % 9) + 1}`].join(',');
  });
  writeFileSync(file, [`${header},phone`, ...written, ''].join('\n'));
}
