import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { memorySource } from '../../src/lib/bytes.ts';
import { createLocalTime } from '../../src/lib/local-time.ts';
import { askfirst, folderOf, reportIn, root } from '../cli/program.ts';
import { plain, readWhole, register } from './register-parts.ts';

/** Workers run what was built. */
let readInParts: (typeof import('../../src/workers/register-pool.ts'))['readInParts'];
beforeAll(async () => {
  ({ readInParts } = await import(pathToFileURL(path.join(root, 'dist/workers/register-pool.js')).href));
});

const header = 'phone;name;status;at;scope;evidence;further';

/** Rows with all that a report tells apart: grants, withdrawals, lost rows; about `width` bytes each. */
function rows(count: number, width: number): string[] {
  const further = 'x'.repeat(width);
  return Array.from({ length: count }, (_, row) => {
    const number = row % 97 === 0 ? 'keine' : `+447700900${String(row % 1000).padStart(3, '0')}`;
    const [status, at] = row % 5 === 0 ? ['withdrawn', '2025-02-03'] : ['given', row % 89 === 0 ? 'gestern' : '2024-03-17'];
    return `${number};Änne Müller ${row};${status};${at};whatsapp-terms;F-${row};${further}`;
  });
}

describe('threads', () => {
  const lines = [header, ...rows(4000, 100)];
  const read = async (content: string, parts: number) => {
    const file = register(content);
    const dates = createLocalTime(file.task.timezone);
    return { file, read: await readInParts(file.task, memorySource(file.bytes), file.bytes.length, parts, dates) };
  };

  test.each([2, 3])('read a register in %i parts as one reader does', async (parts) => {
    const { file, read: found } = await read(lines.join('\r\n'), parts);
    expect(plain(found!)).toEqual(plain(readWhole(file)));
  });

  test('share their records with the thread that started them', async () => {
    const { read: found } = await read(lines.join('\n'), 2);
    for (const { columns, inPlace } of found!.parts)
      expect([inPlace, columns.key.buffer instanceof SharedArrayBuffer]).toEqual([true, true]);
    expect(found!.parts.length).toBe(2);
  });

  test('read a register with quotes in parts too', async () => {
    const quoted = lines.map((line, at) => (at % 3 === 0 ? line.replace('Änne Müller', '"Änne\nMüller"') : line));
    const { file, read: found } = await read(quoted.join('\n'), 3);
    expect(plain(found!)).toEqual(plain(readWhole(file)));
  });
});

describe('an audit against a register of more than 16 MiB', () => {
  const card = (row: number) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Müller;Änne;;;\r\nTEL:+447700900${String(row).padStart(3, '0')}\r\nEND:VCARD\r\n`;
  const book = Array.from({ length: 300 }, (_, row) => card(row)).join('');

  test.each([
    ['in parts', ''],
    ['with line feeds in quotes', '"+447700900000";"Änne\nMüller";given;2024-03-17;whatsapp-terms;F'],
  ])('is the same, byte for byte, for any number of threads: %s', async (_, last) => {
    const cwd = folderOf({ 'phones/d-001/book.vcf': book, 'register.csv': [header, ...rows(15_000, 1200), last].join('\n') });
    const reports = ['1', '2', '3'].map((jobs) =>
      askfirst(['audit', 'phones', '-r', 'register.csv', '--as-of', '2026-11-01', '-o', 'json', '--jobs', jobs], { cwd }),
    );
    const [one, ...more] = await Promise.all(reports);
    const { inputs } = reportIn(one!.stdout).execution;
    const { records, bytes, problems } = inputs.find(({ role }) => role === 'register')!;
    expect(bytes).toBeGreaterThan(16 << 20);
    expect(records + problems.filter(({ level }) => level === 'lost').length).toBe(15_000 + (last === '' ? 0 : 1));
    for (const { stdout, stderr } of more) expect([stdout === one!.stdout, stderr]).toEqual([true, '']);
  });
});
