import { shownPath } from '../discover/shown-path.ts';
import { AskfirstError } from '../error.ts';
import { DeviceBook } from '../exposures/device-book.ts';
import { NONE } from '../exposures/exposures.ts';
import { distinctOf } from '../exposures/distinct.ts';
import { internalCodes } from '../exposures/internal-codes.ts';
import { reportOrder } from '../exposures/order.ts';
import { kindOf } from '../lib/files.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-texts.ts';
import type { Employees } from '../model/policy.ts';
import type { InputReport } from '../model/report.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { BookReading, type ReadBook } from '../workers/read-book.ts';
import { hasLost, openNamed, wordedProblems } from './inputs.ts';
import { bookRecogniser } from './recognise.ts';
import type { AuditRequest } from './request.ts';

/** The duty numbers of the company's own employees, as far as a directory tells them. */
export interface EmployeeNumbers {
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly inputs: readonly InputReport[];
  /** A place of the directory was lost; any number of any device may have stood there. */
  readonly lost: boolean;
}

const none: EmployeeNumbers = { numbers: new Float64Array(), inputs: [], lost: false };

/**
 * Reads the directory of employees that the policy names, as an address book under the audit's region.
 *
 * @throws AskfirstError `directory-missing`, `directory-unread` with policy file and line, `file-unreadable`
 */
export async function readEmployees(request: AuditRequest): Promise<EmployeeNumbers> {
  const directory = request.policy.employees?.directory;
  if (directory === undefined) return none;
  const reader = readerOf(directory, request);
  const reading = new BookReading(request.limits, request.mapping);
  const book = new DeviceBook({
    isPrivate: undefined,
    internalCode: internalCodes(request.policy),
    sensitive: undefined,
    bases: undefined,
    isPrivateAccount: undefined,
    isEmployeeMail: undefined,
  });
  book.beginDevice(createNumberReader(request.region));
  book.beginFile(0);
  const shown = shownPath(directory.path);
  const file = { path: directory.path, within: undefined, shown, named: 0, format: reader, reader, problem: undefined, skipped: undefined };
  const read = await reading.read(file, book);
  reading.close();
  const { numbers } = distinctOf(book, reportOrder(book), false);
  const problems = [...book.problems, ...(read.problem ? [read.problem] : []), ...unusedIn(book)];
  const inputs = inputsOf(read, problems, shown, request);
  const lost = inputs.some(hasLost);
  if (numbers.length === 0 && !lost) throw unread(directory);
  return { numbers, inputs, lost };
}

/** Id of the reader that recognises the directory. */
function readerOf(directory: NonNullable<Employees['directory']>, { mapping }: AuditRequest): string {
  const { path, file, line } = directory;
  if (kindOf(path, true) !== 'file') throw new AskfirstError('directory-missing', { path, file, line });
  const found = bookRecogniser(mapping).file(openNamed(path).head, path);
  if (found === undefined || !('reader' in found)) throw unread(directory);
  return found.reader;
}

function unread({ path, file, line }: NonNullable<Employees['directory']>): AskfirstError {
  return new AskfirstError('directory-unread', { path, file, line });
}

/** Values that make no number, each once, with the line on which it stands first. */
function unusedIn({ exposures }: DeviceBook): Problem[] {
  const unused: Problem[] = [];
  for (let exposure = 0; exposure < exposures.count; exposure++) {
    const line = exposures.line[exposures.first[exposure]!]!;
    if ((exposures.bits[exposure]! & NONE) !== 0) unused.push(problem('note', 'directory-value-unused', line));
  }
  return unused;
}

function inputsOf(read: ReadBook, problems: readonly Problem[], shown: string, request: AuditRequest): InputReport[] {
  const { format, encoding, records, bytes, sha256, companions } = read;
  return [
    {
      role: 'directory',
      path: shown,
      sha256,
      bytes,
      format,
      encoding,
      records,
      device: null,
      problems: wordedProblems(problems, request),
    },
    ...companions.map((one) => ({
      role: 'directory' as const,
      path: `${shown}${one.ending}`,
      sha256: one.sha256,
      bytes: one.bytes,
      format: `companion${one.ending}`,
      encoding,
      records: 0,
      device: null,
      problems: [],
    })),
  ];
}
