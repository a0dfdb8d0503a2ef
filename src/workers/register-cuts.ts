import type { ByteSource } from '../lib/bytes.ts';
import { HEAD } from '../lib/csv-file.ts';
import { fillFrom } from '../lib/text-encoding.ts';

const LF = 10;
export const QUOTE = 34;
const CHUNK = 1 << 18;
const BOM = 3;

/** Where a register is cut, as byte offsets behind line feeds. */
export interface Cuts {
  /** End of the lines in which the reader looks for delimiter and header. */
  readonly head: number;
  /** Ends of the parts; the first begins where the file does, the last ends where it does. */
  readonly ends: readonly number[];
}

/**
 * Cuts text of an ASCII-compatible encoding into parts of about the same size, and reads it to its end on the way.
 * Undefined when there is a quote in it, for then a line feed need not end a record, or where a line feed is missing.
 */
export function cutAtLines(source: ByteSource, size: number, parts: number): Cuts | undefined {
  const targets = [HEAD + BOM, ...Array.from({ length: parts - 1 }, (_, i) => Math.floor((size * (i + 1)) / parts))];
  const buffer = Buffer.allocUnsafe(CHUNK);
  const cuts: number[] = [];
  let at = 0;
  for (let count = 0; (count = fillFrom(source, buffer, 0, CHUNK)) > 0; at += count) {
    const chunk = buffer.subarray(0, count);
    if (chunk.includes(QUOTE)) return undefined;
    for (let target = targets[cuts.length]; target !== undefined && target < at + count; target = targets[cuts.length]) {
      const found = chunk.indexOf(LF, Math.max(target - at, 0));
      if (found < 0) break;
      cuts.push(at + found + 1);
    }
  }
  if (at !== size || cuts.length < targets.length) return undefined;
  const [head, ...ends] = cuts as [number, ...number[]];
  return { head, ends: [...ends, size] };
}
