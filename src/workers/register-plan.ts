import type { ByteSource } from '../lib/bytes.ts';
import { type CsvFile, openCsv } from '../lib/csv-file.ts';
import { type Stretch, surveyCsv } from '../lib/csv-survey.ts';
import { openRange, type RangeSource } from '../lib/files.ts';
import type { PersonKeyKind } from '../model/person-key.ts';
import type { TextEncoding } from '../lib/text-encoding.ts';
import { headerWords } from '../readers/registers/header-fields.ts';
import { type RegisterPlan, registerPlan } from '../readers/registers/plan.ts';
import { allocated } from '../registers/columns.ts';
import type { Room } from '../registers/columns-writer.ts';
import type { PartTask, RegisterTask } from './register-part.ts';

/**
 * Looks through a whole CSV register and lays out its parts: each with the stretch of the file that it reads and the room
 * that its records have in one set of columns. Reads `source` to its end.
 *
 * Undefined when it cannot be read in this way: text in which ASCII is not ASCII, a file of another size than it had, one
 * whose delimiter depends on its encoding, or an export of numbers that other registers are to look up.
 *
 * @param targets where the file is to be cut, about; in bytes, ascending
 * @throws AskfirstError when its columns do not say who, what or for which scope
 */
export function planParts(task: RegisterTask, source: ByteSource, size: number, targets: readonly number[]): PartTask[] | undefined {
  const guessed = head(task, size, 'utf-8');
  const { encoding, bytes, stretches } = surveyCsv(source, guessed.dialect.delimiter, targets);
  if (bytes !== size || (encoding !== 'utf-8' && encoding !== 'windows-1252')) return undefined;
  const file = encoding === 'utf-8' ? guessed : head(task, size, encoding);
  if (file.dialect.delimiter !== guessed.dialect.delimiter) return undefined;
  const { dialect, header } = file;
  const plan = registerPlan({ encoding, dialect, header }, task);
  if (plan.profile?.kind === 'lookup') return undefined;
  const rooms = roomsOf(plan, stretches);
  return stretches.map((stretch, i) => ({ plan, stretch, room: rooms[i]! }));
}

/** Opens the register as far as its header. */
function head({ path, mapping }: RegisterTask, size: number, encoding: TextEncoding): CsvFile {
  let range: RangeSource | undefined;
  try {
    return openCsv(() => (range = openRange(path, 0, size)), headerWords(mapping), encoding);
  } finally {
    range?.close();
  }
}

/** Most bytes of UTF-8 that a byte of Windows-1252 makes. */
const WIDEST = 3;

/**
 * Room for as many records as the lines of each stretch will mostly make, and for as many bytes of names as it has bytes.
 * What is too much costs address space alone; a part that needs more moves out (`ColumnsWriter`).
 */
function roomsOf({ encoding, columns }: RegisterPlan, stretches: readonly Stretch[]): Room[] {
  const perLine = Math.max(1, columns.phones.length) * (1 + columns.events.length);
  const perByte = encoding === 'utf-8' ? 1 : WIDEST;
  const ends: { end: number; nameEnd: number }[] = [];
  let [end, nameEnd] = [0, 1];
  for (const { start, end: stop, lines } of stretches) {
    end += (lines + 1) * perLine;
    nameEnd += (stop - start) * perByte;
    ends.push({ end, nameEnd });
  }
  const whole = allocated(end, nameEnd, Object.keys(columns.persons ?? {}) as PersonKeyKind[]);
  return ends.map((room, i) => ({ ...room, columns: whole, first: ends[i - 1]?.end ?? 0, nameFirst: ends[i - 1]?.nameEnd ?? 1 }));
}
