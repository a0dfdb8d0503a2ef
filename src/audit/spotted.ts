import { meta, type RegisterColumns } from '../registers/columns.ts';
import type { Spotted } from '../rules/facts.ts';

/** Lines that are named of what many records have in common. */
const shownLines = 5;

interface Counted extends Spotted {
  records: number;
  numbers: number;
  readonly lines: number[];
}

/**
 * Of each register, the records that are so. One pass in the order of reading; a bit a record tells whether its number was
 * met before in the same register.
 */
export function spotted(columns: RegisterColumns, registers: number, isSo: (row: number) => boolean): readonly Spotted[] {
  const { count, line, meta: bits } = columns;
  const found = Array.from({ length: registers }, (): Counted => ({ records: 0, numbers: 0, lines: [] }));
  const met = new Uint8Array((count >> 3) + 1);
  for (let row = 0; row < count; row++) {
    if (!isSo(row)) continue;
    const register = meta.register(bits[row]!);
    const further = nextInRegister(columns, row, isSo);
    if (further >= 0) met[further >> 3]! |= 1 << (further & 7);
    const counted = found[register]!;
    counted.records++;
    if ((met[row >> 3]! & (1 << (row & 7))) === 0) counted.numbers++;
    const at = line[row]!;
    if (counted.lines.length < shownLines && counted.lines.at(-1) !== at) counted.lines.push(at);
  }
  return found;
}

/** The next record of the same number and register that is so; -1 when there is none. */
function nextInRegister({ next, meta: bits }: RegisterColumns, row: number, isSo: (row: number) => boolean): number {
  const register = meta.register(bits[row]!);
  for (let further = next[row]! - 1; further >= 0; further = next[further]! - 1)
    if (meta.register(bits[further]!) === register && isSo(further)) return further;
  return -1;
}
