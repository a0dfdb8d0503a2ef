import type { RecordColumns } from './columns.ts';

/** Records read one set after another as one set, in that order. A single set stays as it is. */
export function joined(parts: readonly RecordColumns[]): RecordColumns {
  if (parts.length === 1) return parts[0]!;
  const whole = emptyFor(parts);
  let row = 0;
  let nameEnd = 1;
  for (const { count, names, ...part } of parts) {
    whole.key.set(part.key.subarray(0, count), row);
    for (const field of ['day', 'second', 'until', 'line', 'meta'] as const) whole[field].set(part[field].subarray(0, count), row);
    for (let i = 0; i < count; i++) {
      const at = part.name[i]!;
      if (at > 0) whole.name[row + i] = at + nameEnd - 1;
    }
    whole.names.set(names.subarray(1), nameEnd);
    nameEnd += names.length - 1;
    row += count;
  }
  return whole;
}

function emptyFor(parts: readonly RecordColumns[]): RecordColumns {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const named = parts.reduce((sum, { names }) => sum + names.length - 1, 1);
  const column = (): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4));
  return {
    count,
    key: new Float64Array(new SharedArrayBuffer(count * 8)),
    day: column(),
    second: column(),
    until: column(),
    line: column(),
    next: column(),
    name: column(),
    meta: column(),
    names: new Uint8Array(new SharedArrayBuffer(named)),
  };
}
