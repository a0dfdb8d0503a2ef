import type { ByteSource } from '../../../../src/lib/bytes.ts';
import { memorySource } from '../../../../src/lib/bytes.ts';
import { createLocalTime } from '../../../../src/lib/local-time.ts';
import type { ConsentRecord } from '../../../../src/model/consent-record.ts';
import type { Problem } from '../../../../src/model/problem.ts';
import { problemTexts } from '../../../../src/model/problem-texts.ts';
import type { Scope } from '../../../../src/model/scope.ts';
import { createNumberReader } from '../../../../src/phones/number-reader.ts';
import type { RegisterCounts } from '../../../../src/readers/registers/register-reader.ts';
import { collectRegister, recognisedRegister, registerFile } from '../../register-fixtures.ts';

export interface Collected {
  readonly counts: RegisterCounts;
  readonly records: readonly ConsentRecord[];
  /** Records without their lines. */
  readonly statements: readonly Omit<ConsentRecord, 'line'>[];
  readonly problems: readonly Problem[];
  /** `code line` of every problem that lost something. */
  readonly lost: readonly string[];
}

const numbers = createNumberReader('DE');
const dates = createLocalTime('Europe/Berlin');

export const registerIds = (bytes: Uint8Array): string | undefined => recognisedRegister(bytes);

/** Reads a register with whichever reader recognises it, or the one named. */
export async function collected(
  input: string | Uint8Array,
  { id, scope, open }: { id?: string; scope?: Scope; open?: (bytes: Uint8Array) => ByteSource } = {},
): Promise<Collected> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const reader = id ?? recognisedRegister(bytes);
  if (reader === undefined) throw new Error('no reader recognises this register');
  const file = { ...registerFile(bytes), open: () => (open ?? memorySource)(bytes) };
  const options = { numbers, dates, defaultScope: scope, path: 'register.json' };
  const { counts, records, problems } = await collectRegister(reader, file, options);
  for (const { code, facts } of problems)
    for (const text of Object.values(problemTexts[code])) if (/undefined/.test(text(facts))) throw new Error(`${code} lacks a fact`);
  return {
    counts,
    records,
    statements: records.map(({ line: _line, ...rest }) => rest),
    problems,
    lost: problems.filter(({ level }) => level === 'lost').map(({ code, line }) => `${code} ${line}`),
  };
}
