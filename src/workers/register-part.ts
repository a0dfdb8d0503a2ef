import { type ByteSource, memorySource } from '../lib/bytes.ts';
import { openRange, type RangeSource } from '../lib/files.ts';
import { createLocalTime, type LocalTime } from '../lib/local-time.ts';
import type { Problem } from '../model/problem.ts';
import type { ProblemCode } from '../model/problem-texts.ts';
import type { Scope } from '../model/scope.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { readRegisterCsv } from '../readers/registers/csv.ts';
import type { RegisterCounts, RegisterReader } from '../readers/registers/register-reader.ts';
import { ColumnsWriter, type RecordColumns } from '../registers/columns.ts';
import { otherController } from '../registers/other-controller.ts';

/** Which register is read, and how; plain data, for it goes to other threads. */
export interface RegisterTask {
  readonly path: string;
  /** Its place among the registers of the run. */
  readonly register: number;
  readonly region: string;
  readonly timezone: string;
  readonly defaultScope: Scope | undefined;
  readonly controller: string | undefined;
}

/** What a register, or a part of one, held. */
export interface ReadRegister {
  readonly columns: RecordColumns;
  readonly problems: readonly Problem[];
  readonly counts: RegisterCounts;
}

/** Bytes `start` to before `end`; before them the reader is shown the first `head` bytes of the file. */
export interface Stretch {
  readonly head: number;
  readonly start: number;
  readonly end: number;
  /** Records and problems up to this line are the head's, and passed over; -1 in the first part, which has them. */
  readonly after: number;
}

/** A part of a register read behind the head: `lines` and `counts` are of both. */
export interface RegisterPart extends ReadRegister {
  readonly lines: number;
}

/** Reads a register into columns of its own; records and problems up to line `after` are passed over. */
export function readRecords(
  reader: Pick<RegisterReader, 'read'>,
  open: () => ByteSource,
  task: RegisterTask,
  dates: LocalTime,
  after = -1,
): ReadRegister {
  const { path, defaultScope, region, register, controller } = task;
  const writer = new ColumnsWriter();
  const problems: Problem[] = [];
  const isOther = otherController(controller);
  const counts = reader.read(
    open,
    { numbers: createNumberReader(region), dates, defaultScope, path },
    {
      record: (record) => void (record.line > after && writer.add(record, register, isOther(record.controller))),
      problem: (found) => void (found.line > after && problems.push(found)),
    },
  );
  return { columns: writer.columns(), problems, counts };
}

const csv = { read: readRegisterCsv };
/** A row that the reader lists with its line: it stands behind each part, where it tells how many lines the part has. */
const endMark = Buffer.from('\n"end"mark\n');
const endMarked: ProblemCode = 'row-stray-quote';

/**
 * Reads one part of a CSV register without quotes. Undefined when that fails for any reason, also when the file ended
 * early or the reader never came to the part's end: the register is then read in one, which throws or decides as it should.
 */
export function readPart(task: RegisterTask, { head, start, end, after }: Stretch): RegisterPart | undefined {
  const opened: RangeSource[] = [];
  const close = (): void => opened.splice(0).forEach((source) => source.close());
  const range = (from: number, to: number): RangeSource => {
    const source = openRange(task.path, from, to);
    opened.push(source);
    return source;
  };
  const open = (): ByteSource => {
    close();
    return concatenated([range(0, head), range(start, end), memorySource(endMark)]);
  };
  try {
    const { columns, problems, counts } = readRecords(csv, open, task, createLocalTime(task.timezone), after);
    const mark = problems.at(-1);
    if (mark?.code !== endMarked || opened.some((source) => source.left() > 0)) return undefined;
    return { columns, problems: problems.slice(0, -1), counts: { ...counts, begun: counts.begun - 1 }, lines: mark.line - 2 };
  } catch {
    return undefined;
  } finally {
    close();
  }
}

/** Sources one behind the other. */
function concatenated(sources: readonly ByteSource[]): ByteSource {
  let current = 0;
  return {
    read(into, at, length) {
      for (; current < sources.length; current++) {
        const count = sources[current]!.read(into, at, length);
        if (count > 0) return count;
      }
      return 0;
    },
  };
}
