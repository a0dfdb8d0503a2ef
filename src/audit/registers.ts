import { AskfirstError } from '../error.ts';
import type { LocalTime } from '../lib/local-time.ts';
import type { Problem } from '../model/problem.ts';
import type { InputReport } from '../model/report.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { registerReaders } from '../readers/registers/index.ts';
import { ColumnsWriter, type RegisterColumns } from '../registers/columns.ts';
import { indexed } from '../registers/register-index.ts';
import { shownPath } from '../discover/shown-path.ts';
import { hasLost, openNamed, wordedProblems } from './inputs.ts';
import type { AuditRequest } from './request.ts';

export interface Registers {
  readonly columns: RegisterColumns;
  readonly paths: readonly string[];
  readonly inputs: readonly InputReport[];
  /** Rows read over all registers. */
  readonly rows: number;
  /** A row was lost; it may concern any number, hence any device. */
  readonly lost: boolean;
}

/**
 * Reads all registers into one set of columns.
 *
 * @throws AskfirstError when a file cannot be read or its columns say too little (exit code 2), or when registers were
 * named and hold no record at all (exit code 4)
 */
export function readRegisters(request: AuditRequest, dates: LocalTime): Registers {
  const writer = new ColumnsWriter();
  const inputs = request.registers.map((path, index) => readRegister(path, index, request, dates, writer));
  const rows = inputs.reduce((sum, { records }) => sum + records, 0);
  const lost = inputs.some(hasLost);
  if (request.registers.length > 0 && rows === 0 && !lost)
    throw new AskfirstError('register-empty', { files: request.registers.join(', ') });
  return { columns: indexed(writer), paths: inputs.map(({ path }) => path), inputs, rows, lost };
}

function readRegister(path: string, index: number, request: AuditRequest, dates: LocalTime, writer: ColumnsWriter): InputReport {
  const input = openNamed(path);
  const reader = registerReaders.find((one) => one.recognises(input.head));
  if (!reader)
    throw new AskfirstError('format-unknown', {
      file: path,
      formats: registerReaders.map(({ title }) => title[request.language]).join(', '),
    });
  const problems: Problem[] = [];
  const isOther = otherController(request.controller);
  const counts = reader.read(
    input.open,
    { numbers: createNumberReader(request.region), dates, defaultScope: request.registerScope, path },
    { record: (record) => writer.add(record, index, isOther(record.controller)), problem: (found) => problems.push(found) },
  );
  return {
    role: 'register',
    path: shownPath(path),
    ...hashed(input.finish()),
    format: counts.format,
    encoding: counts.encoding,
    records: counts.rows,
    device: null,
    problems: wordedProblems(problems, request.language),
  };
}

function hashed({ bytes, sha256 }: { bytes: number; sha256: string }): { sha256: string; bytes: number } {
  return { sha256, bytes };
}

/** A record counts unless both the audit and the record name a controller and they differ. */
function otherController(controller: string | undefined): (named: string) => boolean {
  if (controller === undefined) return () => false;
  const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const own = fold(controller);
  return (named) => named !== '' && fold(named) !== own;
}
