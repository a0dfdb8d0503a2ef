import type { NumberSet } from '../lib/number-set.ts';
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
 * Of each register, the records whose number is on no device. One pass in the order of reading; a bit a record tells
 * whether its number was met before in the same register.
 */
export function orphansOf(columns: RegisterColumns, registers: number, known: NumberSet): readonly Spotted[] {
  const { count, key, next, line, meta: bits } = columns;
  const orphans = Array.from({ length: registers }, (): Counted => ({ records: 0, numbers: 0, lines: [] }));
  const met = new Uint8Array((count >> 3) + 1);
  for (let row = 0; row < count; row++) {
    const register = meta.register(bits[row]!);
    const further = next[row]! - 1;
    if (further >= 0 && meta.register(bits[further]!) === register) met[further >> 3]! |= 1 << (further & 7);
    if (known.has(key[row]!)) continue;
    const found = orphans[register]!;
    found.records++;
    if ((met[row >> 3]! & (1 << (row & 7))) === 0) found.numbers++;
    const at = line[row]!;
    if (found.lines.length < shownLines && found.lines.at(-1) !== at) found.lines.push(at);
  }
  return orphans;
}
