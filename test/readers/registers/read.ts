import { memorySource } from '../../../src/lib/bytes.ts';
import { createLocalTime } from '../../../src/lib/local-time.ts';
import type { ConsentRecord } from '../../../src/model/consent-record.ts';
import { dayOf } from '../../../src/model/day.ts';
import type { NumberKind, NumberReader } from '../../../src/model/number-reader.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { RegisterMapping } from '../../../src/model/register-mapping.ts';
import type { Scope } from '../../../src/model/scope.ts';
import { readRegisterCsv } from '../../../src/readers/registers/csv.ts';
import { readDated } from '../../../src/readers/registers/date-orders.ts';
import type { RegisterCounts, RegisterOptions } from '../../../src/readers/registers/register-reader.ts';

/** Reads digits alone: `+49…` and `0…` (as German) are numbers, three digits a short code, all else none. Splits at `;` and `/`. */
function plainNumbers(): NumberReader {
  const reader = {
    key: 0,
    shortCode: '',
    mobile: true,
    known: true,
    service: false,
    extension: false,
    readText(text: string): NumberKind {
      const digits = text.trim().replaceAll(' ', '');
      if (/^\d{3}$/.test(digits)) return 'short';
      if (!/^(?:\+|0)\d{7,14}$/.test(digits)) return 'none';
      reader.key = Number(digits.startsWith('+') ? digits.slice(1) : `49${digits.slice(1)}`);
      return 'number';
    },
    read: (bytes: Uint8Array, start: number, end: number) => reader.readText(Buffer.from(bytes.subarray(start, end)).toString()),
    readCell(bytes: Uint8Array, start: number, end: number, each: (kind: NumberKind, start: number, end: number) => void) {
      const text = Buffer.from(bytes.subarray(start, end)).toString();
      for (const part of text.split(/[;/]/)) each(reader.readText(part), start, end);
    },
  };
  return reader;
}

export interface ReadRegister {
  readonly counts: RegisterCounts;
  readonly records: ConsentRecord[];
  /** `status day scope`, `-` for an undated statement. */
  readonly statements: string[];
  readonly problems: Problem[];
  /** `code line` of every problem that lost something. */
  readonly lost: string[];
}

/** Reads a register given as text or bytes; the default scope is `whatsapp-terms` unless null says there is none. */
export function readRegister(
  file: string | Uint8Array,
  defaultScope: Scope | null = 'whatsapp-terms',
  more: Partial<RegisterOptions> = {},
): ReadRegister {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const records: ConsentRecord[] = [];
  const problems: Problem[] = [];
  const options = {
    numbers: plainNumbers(),
    dates: createLocalTime('Europe/Berlin'),
    defaultScope: defaultScope ?? undefined,
    path: 'register.csv',
    ...more,
  };
  const counts = readRegisterCsv(() => memorySource(bytes), options, {
    record: (record) => records.push({ ...record, nameUtf8: undefined }),
    problem: (problem) => problems.push(problem),
  });
  const statements = records.map(({ status, day, scope }) => `${status} ${day === undefined ? '-' : dayOf(day)} ${scope}`);
  const lost = problems.filter(({ level }) => level === 'lost').map(({ code, line }) => `${code} ${line}`);
  return { counts, records, statements, problems, lost };
}

/** Reads a register whose dates may only be told from their whole columns. */
export function readDatedRegister(file: string, more: Partial<RegisterOptions> = {}): Promise<ReadRegister> {
  return readDated('register.csv', (found) => readRegister(file, 'whatsapp-terms', { ...more, ...found }));
}

/** A mapping that says what is given and nothing else. */
export function mapping(said: Partial<RegisterMapping>): RegisterMapping {
  return { columns: {}, ignore: [], scope: undefined, dateForm: undefined, values: { status: {}, scope: {} }, sheet: undefined, ...said };
}

/** The code and facts of the error that reading throws. */
export function refusal(file: string, defaultScope?: Scope | null, more?: Partial<RegisterOptions>): unknown {
  try {
    readRegister(file, defaultScope, more);
    return 'read';
  } catch (error) {
    const { code, facts } = error as { code: string; facts: unknown };
    return { code, facts };
  }
}
