import { readCsv } from '../lib/csv.ts';
import type { Stretch } from '../lib/csv-survey.ts';
import { openRange } from '../lib/files.ts';
import type { DateOrder } from '../lib/date-text.ts';
import { createLocalTime, type LocalTime } from '../lib/local-time.ts';
import { laterSource, textSource } from '../lib/text-encoding.ts';
import type { RegisterSink } from '../model/consent-record.ts';
import type { DayNumber } from '../model/day.ts';
import type { ProofFiles } from '../model/proof.ts';
import type { Problem } from '../model/problem.ts';
import type { RegisterMapping } from '../model/register-mapping.ts';
import type { Scope } from '../model/scope.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import type { DateOrders, DateSurvey } from '../readers/registers/date-orders.ts';
import type { RegisterPlan } from '../readers/registers/plan.ts';
import type { RegisterCounts, RegisterOptions } from '../readers/registers/register-reader.ts';
import { type RowCounts, rowTaker } from '../readers/registers/rows.ts';
import { SubjectNumbers } from '../readers/registers/subjects.ts';
import { ColumnsWriter, type Filled, type Room } from '../registers/columns-writer.ts';
import { otherController } from '../registers/other-controller.ts';

/** Which register is read, and how; plain data, for it goes to other threads. */
export interface RegisterTask {
  readonly path: string;
  /** Its place among the registers of the run. */
  readonly register: number;
  readonly region: string;
  readonly timezone: string;
  readonly defaultScope: Scope | undefined;
  /** Names of the audit's own controller. */
  readonly controllers: readonly string[];
  readonly mapping?: RegisterMapping | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly dateOrders?: DateOrders | undefined;
  /** Stays in the thread that reads the register whole. */
  readonly survey?: DateSurvey | undefined;
  readonly asOf: DayNumber;
}

/** What a register held. */
export interface ReadRegister {
  /** Its records, part by part. */
  readonly parts: readonly Filled[];
  readonly problems: readonly Problem[];
  readonly counts: RegisterCounts;
}

/** A part of a register to read: which bytes, how, and where its records go. */
export interface PartTask {
  readonly plan: RegisterPlan;
  readonly stretch: Stretch;
  readonly room: Room;
}

/** What a part of a register held. */
export interface RegisterPart {
  readonly filled: Filled;
  readonly problems: readonly Problem[];
  readonly counts: RowCounts;
  /** Nothing behind this part can be read: it ended in a record without end. */
  readonly fault: boolean;
}

/** A register being read from front to back into columns of its own. */
export interface RegisterReading {
  readonly options: RegisterOptions;
  readonly sink: RegisterSink;
  /** What was read, when all is. */
  whole(counts: RegisterCounts): ReadRegister;
}

/** What rows are looked up in: the files of an evidence folder, the numbers of persons named by id. */
interface LookUps {
  readonly proofs?: ProofFiles | undefined;
  readonly subjects?: SubjectNumbers;
}

export function registerReading(
  task: RegisterTask,
  dates: LocalTime,
  { proofs, subjects = new SubjectNumbers() }: LookUps = {},
): RegisterReading {
  const writer = new ColumnsWriter();
  const problems: Problem[] = [];
  return {
    options: { ...optionsOf(task, dates), proofs, subjects },
    sink: sinkInto(writer, problems, task),
    whole: (counts) => ({ parts: [writer.filled()], problems, counts }),
  };
}

/** Reads one part of a CSV register. Undefined when the file ended before the part did. */
export function readPart(
  task: RegisterTask,
  { plan, stretch, room }: PartTask,
  dates = createLocalTime(task.timezone),
): RegisterPart | undefined {
  const { start, end, line } = stretch;
  const { encoding, dialect, headerLine } = plan;
  const writer = new ColumnsWriter(room);
  const problems: Problem[] = [];
  const taker = rowTaker(plan, optionsOf(task, dates), sinkInto(writer, problems, task));
  const range = openRange(task.path, start, end);
  try {
    const [source, skip] =
      start === 0 ? [textSource(range, encoding), dialect.skip] : [laterSource(range, encoding as 'utf-8' | 'windows-1252'), 0];
    const fault = readCsv(source, { ...dialect, skip }, (row) => void (row.line > headerLine && taker.take(row)), line);
    if (fault) taker.fault(fault);
    else if (range.left() > 0) return undefined;
    return { filled: writer.filled(), problems, counts: taker.counts(), fault: fault !== undefined };
  } finally {
    range.close();
  }
}

function optionsOf(task: RegisterTask, dates: LocalTime): RegisterOptions {
  const { region, path, defaultScope, mapping, dateOrder, dateOrders, survey } = task;
  return { numbers: createNumberReader(region), dates, defaultScope, path, mapping, dateOrder, dateOrders, survey };
}

function sinkInto(writer: ColumnsWriter, problems: Problem[], { register, controllers, asOf }: RegisterTask): RegisterSink {
  const isOther = otherController(controllers);
  return {
    record: (record) => writer.add(record, register, isOther(record.controller), record.keptUntil !== undefined && record.keptUntil < asOf),
    problem: (found) => void problems.push(found),
  };
}
