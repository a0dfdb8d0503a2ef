import { memorySource, randomMemory } from '../../../src/lib/bytes.ts';
import { createLocalTime } from '../../../src/lib/local-time.ts';
import { dayOf } from '../../../src/model/day.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { createNumberReader } from '../../../src/phones/number-reader.ts';
import type { RegisterCounts } from '../../../src/readers/registers/register-reader.ts';
import { xlsx } from '../../../src/readers/registers/xlsx.ts';
import { inlineRow, type Made, workbookOf } from '../../workbooks.ts';

export interface Read {
  readonly counts: RegisterCounts;
  /** `number status day scope`. */
  readonly statements: string[];
  /** `level code line facts`. */
  readonly problems: string[];
}

/** Reads a register in a workbook. */
export async function read(made: Made | Uint8Array): Promise<Read> {
  const bytes = made instanceof Uint8Array ? made : workbookOf(made);
  const statements: string[] = [];
  const problems: Problem[] = [];
  const counts = await xlsx.read(
    { head: bytes.subarray(0, 4096), open: () => memorySource(bytes), openRandom: () => randomMemory(bytes) },
    { numbers: createNumberReader('DE'), dates: createLocalTime('Europe/Berlin'), defaultScope: 'contact-upload', path: 'register.xlsx' },
    {
      record: ({ number, status, day, scope }) => statements.push(`${number} ${status} ${day === undefined ? '-' : dayOf(day)} ${scope}`),
      problem: (problem) => problems.push(problem),
    },
  );
  return {
    counts,
    statements,
    problems: problems.map(({ level, code, line, facts }) => [level, code, line, ...Object.values(facts)].join(' ')),
  };
}

/** A sheet with a header, titles above it, and cells below as XML: `A` to `E` are phone, status, date, withdrawal and proof. */
export function sheet(rows: string, name = 'Einwilligungen', state = 'visible') {
  const head = inlineRow(1, ['Register der Einwilligungen']) + inlineRow(3, ['Telefon', 'Status', 'Datum', 'Widerruf am', 'Nachweis']);
  return { name, state, rows: head + rows };
}

export const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
export const numeric = (at: string, value: number, style = 0): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
export const formats = ['dd.mm.yyyy'];
