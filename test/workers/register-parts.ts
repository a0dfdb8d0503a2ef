import { memorySource } from '../../src/lib/bytes.ts';
import { createLocalTime } from '../../src/lib/local-time.ts';
import { readRegisterCsv } from '../../src/readers/registers/csv.ts';
import { nameOf } from '../../src/registers/columns.ts';
import { joined } from '../../src/registers/joined.ts';
import { readPart, type ReadRegister, registerReading, type RegisterTask } from '../../src/workers/register-part.ts';
import { planParts } from '../../src/workers/register-plan.ts';
import { fitted } from '../../src/workers/register-pool.ts';
import { folderOf } from '../cli/program.ts';

/** A register file on disk with how it is to be read; its parts are read from the file, the whole from the bytes. */
export interface Register {
  readonly bytes: Uint8Array;
  readonly task: RegisterTask;
}

export function register(content: string | Uint8Array): Register {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const path = `${folderOf({ 'register.csv': bytes })}/register.csv`;
  const named = { controllers: ['ACME Musterwerke GmbH'], asOf: 20_000, defaultScope: 'whatsapp-terms' } as const;
  return { bytes, task: { path, register: 3, region: 'DE', timezone: 'Europe/Berlin', ...named } };
}

/** The slow twin: the whole register by one reader. */
export function readWhole({ bytes, task }: Register): ReadRegister {
  const reading = registerReading(task, createLocalTime(task.timezone), undefined);
  return reading.whole(readRegisterCsv(() => memorySource(bytes), reading.options, reading.sink));
}

/** What the threads do, one after another in this one; the register is cut into as many parts, or about at the targets. */
export function readParts({ bytes, task }: Register, count: number | readonly number[]): ReadRegister | undefined {
  const even = (parts: number) => Array.from({ length: parts - 1 }, (_, i) => Math.floor((bytes.length * (i + 1)) / parts));
  const parts = planParts(task, memorySource(bytes), bytes.length, typeof count === 'number' ? even(count) : count);
  return (
    parts &&
    fitted(
      parts[0]!.plan,
      parts.map((part) => readPart(task, part)),
    )
  );
}

/** All that was read as plain values, record by record. */
export function plain({ parts, problems, counts }: ReadRegister): unknown {
  const columns = joined([parts]);
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
