import { AskfirstError } from '../error.ts';
import { sniffEncoding } from '../lib/encodings.ts';
import { fileSize } from '../lib/files.ts';
import type { LocalTime } from '../lib/local-time.ts';
import { numberOfDay } from '../model/day.ts';
import type { ProofFiles, ProofState } from '../model/proof.ts';
import type { MappingFile } from '../model/register-mapping.ts';
import type { InputReport } from '../model/report.ts';
import { readDated } from '../readers/registers/date-orders.ts';
import { SubjectNumbers } from '../readers/registers/subjects.ts';
import type { RegisterReader } from '../readers/registers/register-reader.ts';
import { mostRegisters, type RegisterColumns } from '../registers/columns.ts';
import { joined } from '../registers/joined.ts';
import { personsOf } from '../registers/persons.ts';
import { indexedInRanges } from '../workers/index-pool.ts';
import { registerReading, type ReadRegister, type RegisterTask } from '../workers/register-part.ts';
import { readInParts } from '../workers/register-pool.ts';
import { shownPath } from '../discover/shown-path.ts';
import { documentsOfBases } from './basis-documents.ts';
import { openEvidence } from './evidence-folder.ts';
import type { RegisterRead } from './register-quality.ts';
import { hasLost, type NamedInput, openNamed, wordedProblems } from './inputs.ts';
import { registerMapping } from './mapping-report.ts';
import { mappingsOf, readerOf } from './register-mapping.ts';
import { type AuditRequest, controllersOf } from './request.ts';

export interface Registers {
  readonly columns: RegisterColumns;
  /** The registers one by one, in the order in which they were named. */
  readonly read: readonly RegisterRead[];
  /** With the folder of proofs where there is one. */
  readonly inputs: readonly InputReport[];
  /** What became of the documents of the policy's bases other than consent, in their order. */
  readonly basisProofs: readonly ProofState[];
  /** Rows read over all registers. */
  readonly rows: number;
  /** A row was lost; it may concern any number, hence any device. */
  readonly lost: boolean;
}

/** Bytes of a register that are worth a thread. */
const worthThread = 8 << 20;

/**
 * Reads all registers into one set of columns.
 *
 * @throws AskfirstError when a file cannot be read or its columns say too little (exit code 2), or when registers were
 * named and hold no record at all (exit code 4)
 */
export async function readRegisters(request: AuditRequest, dates: LocalTime): Promise<Registers> {
  const inputs: InputReport[] = [];
  const parts: ReadRegister['parts'][] = [];
  const all: RegisterRead[] = [];
  if (request.registers.length > mostRegisters) throw new AskfirstError('registers-too-many', { most: mostRegisters });
  const evidence = request.evidenceDir === undefined ? undefined : openEvidence(request.evidenceDir);
  const mappings = mappingsOf(request.registers, request.registerMaps);
  const asOf = numberOfDay(request.asOf);
  const subjects = new SubjectNumbers();

  async function take(register: number): Promise<void> {
    const path = request.registers[register]!;
    const input = openNamed(path);
    const { region, timezone, registerScope: defaultScope, dateOrder } = request;
    const controllers = controllersOf(request);
    const mapping = mappings[register];
    const task = { path, register, region, timezone, defaultScope, controllers, mapping, dateOrder, asOf };
    const reader = readerOf(input, mapping, request.language);
    const read = await readDated(path, (found) =>
      readRegister(input, reader, { ...task, ...found }, request, { dates, subjects, proofs: evidence }),
    );
    parts[register] = read.parts;
    inputs[register] = reported(input, read, mapping, request);
    all[register] = { path: shownPath(path), counts: read.counts, problems: read.problems };
  }

  const waiting: number[] = [];
  for (const register of request.registers.keys()) if (!(await unlessSubjects(() => take(register)))) waiting.push(register);
  subjects.complete = true;
  for (const register of waiting) await take(register);
  const rows = inputs.reduce((sum, { records }) => sum + records, 0);
  const basisProofs = documentsOfBases(request, evidence);
  if (evidence) inputs.push(evidence.input(request.language));
  const lost = inputs.some(hasLost);
  if (request.registers.length > 0 && rows === 0 && !lost)
    throw new AskfirstError('register-empty', { files: request.registers.join(', ') });
  const index = await indexedInRanges(joined(parts), request.jobs ?? request.cores);
  const persons = request.paths.length > 0 ? personsOf(index) : undefined;
  return { columns: { ...index, persons }, read: all, inputs, basisProofs, rows, lost };
}

/** False when a register names persons by id, so that the exports which hold their numbers must be read first. */
async function unlessSubjects(read: () => Promise<void>): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (error instanceof AskfirstError && error.code === 'register-lookup-missing') return false;
    throw error;
  }
}

/** What all registers of a run are read with. */
interface Shared {
  readonly dates: LocalTime;
  readonly subjects: SubjectNumbers;
  readonly proofs: ProofFiles | undefined;
}

async function readRegister(
  input: NamedInput,
  reader: RegisterReader,
  task: RegisterTask,
  request: AuditRequest,
  { dates, subjects, proofs }: Shared,
): Promise<ReadRegister> {
  const size = fileSize(input.path);
  // Ids and proofs are looked up in one thread.
  const whole = reader.id !== 'csv' || task.survey !== undefined || proofs !== undefined || subjects.complete;
  // What is not ASCII in its head, such as UTF-16, cannot be cut at bytes.
  const divisible = !whole && sniffEncoding(input.head).encoding === 'utf-8';
  const read = divisible ? await readInParts(task, input.open(), size, partsOf(size, request), dates) : undefined;
  if (read) return read;
  const reading = registerReading(task, dates, { proofs, subjects });
  return reading.whole(await reader.read(input, reading.options, reading.sink));
}

/** How many threads a register is worth. */
function partsOf(size: number, { jobs, cores }: AuditRequest): number {
  return Math.max(1, Math.min(jobs ?? cores, Math.floor(size / worthThread)));
}

function reported(
  input: NamedInput,
  { counts, problems }: ReadRegister,
  mapping: MappingFile | undefined,
  request: AuditRequest,
): InputReport {
  const { bytes, sha256 } = input.finish();
  return {
    role: 'register',
    path: shownPath(input.path),
    sha256,
    bytes,
    format: counts.format,
    encoding: counts.encoding,
    records: counts.rows,
    device: null,
    mapping: registerMapping(counts.mapping, mapping),
    problems: wordedProblems(problems, request),
  };
}
