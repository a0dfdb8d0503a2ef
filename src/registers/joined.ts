import { personKeyKinds } from '../model/person-key.ts';
import { allocated, type RecordColumns } from './columns.ts';
import { copyRows, type Filled } from './columns-writer.ts';

const moved = ['key', 'day', 'second', 'until', 'line', 'name', 'meta'] as const;

/**
 * The records of registers read one after another, each of them in parts, as one set of columns in that order. The parts
 * of a single register that lie in one set of columns stay there and move up to each other; all else is copied.
 */
export function joined(registers: readonly (readonly Filled[])[]): RecordColumns {
  const [parts] = registers;
  const alone = registers.length === 1 && parts !== undefined && (parts.length === 1 || parts.every(({ inPlace }) => inPlace));
  return alone ? closed(parts) : copied(registers.flat());
}

/** Lets each part follow the one before it. Names stay where they are: room between them was never touched. */
function closed(parts: readonly Filled[]): RecordColumns {
  const { columns } = parts[0]!;
  let count = 0;
  for (const { first, end } of parts) {
    if (first > count) {
      for (const field of moved) columns[field].copyWithin(count, first, end);
      for (const kind of personKeyKinds) columns.keys[kind]?.copyWithin(2 * count, 2 * first, 2 * end);
    }
    count += end - first;
  }
  return { ...columns, count, names: columns.names.subarray(0, parts.at(-1)!.nameEnd) };
}

function copied(parts: readonly Filled[]): RecordColumns {
  const count = parts.reduce((sum, { first, end }) => sum + end - first, 0);
  const named = parts.reduce((sum, { nameFirst, nameEnd }) => sum + nameEnd - nameFirst, 1);
  const whole = allocated(count, named);
  let row = 0;
  let name = 1;
  for (const part of parts) {
    copyRows(part, whole, row, name);
    row += part.end - part.first;
    name += part.nameEnd - part.nameFirst;
  }
  return { ...whole, count };
}
