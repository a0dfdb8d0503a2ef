import { memorySource } from '../../src/lib/bytes.ts';
import { createLocalTime } from '../../src/lib/local-time.ts';
import { readRegisterCsv } from '../../src/readers/registers/csv.ts';
import { nameOf } from '../../src/registers/columns.ts';
import { cutAtLines } from '../../src/workers/register-cuts.ts';
import { readPart, readRecords, type ReadRegister, type RegisterTask } from '../../src/workers/register-part.ts';
import { fitted, readHead, stretchesOf } from '../../src/workers/register-pool.ts';
import { folderOf } from '../cli/program.ts';

/** A register file on disk with how it is to be read; its parts are read from the file, the whole from the bytes. */
export interface Register {
  readonly bytes: Uint8Array;
  readonly task: RegisterTask;
}

export function register(content: string | Uint8Array): Register {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const path = `${folderOf({ 'register.csv': bytes })}/register.csv`;
  const named = { controller: 'ACME Musterwerke GmbH', defaultScope: 'whatsapp-terms' } as const;
  return { bytes, task: { path, register: 3, region: 'DE', timezone: 'Europe/Berlin', ...named } };
}

/** The slow twin: the whole register by one reader. */
export function readWhole({ bytes, task }: Register): ReadRegister {
  return readRecords({ read: readRegisterCsv }, () => memorySource(bytes), task, createLocalTime(task.timezone));
}

/** What the threads do, one after another in this one. */
export function readParts({ bytes, task }: Register, count: number): ReadRegister | undefined {
  const cuts = cutAtLines(memorySource(bytes), bytes.length, count);
  const head = cuts && readHead(task, cuts);
  if (!cuts || !head) return undefined;
  const parts = stretchesOf(cuts, head).map((stretch) => readPart(task, stretch));
  return fitted(head, parts);
}

/** All that was read as plain values, record by record. */
export function plain({ columns, problems, counts }: ReadRegister): unknown {
  const records = Array.from({ length: columns.count }, (_, row) => [
    columns.key[row],
    columns.day[row],
    columns.second[row],
    columns.until[row],
    columns.line[row],
    columns.meta[row],
    nameOf(columns, row),
  ]);
  return { records, problems, counts };
}
