/**
 * All consent records of a run in columns: 36 bytes a record and the names, in shared memory, so that every worker
 * reads the same register. Slow twin: an array of objects (test/twin/register.ts).
 *
 * Layout, one element a record in the order of reading: `key` E.164 digits; `day` local day of the statement or `noDay`;
 * `second` since that local day began, -1 when the day is all there is; `until` last day of validity or `noDay`;
 * `line` 1-based row of the register; `next` index + 1 of the next record of the same number, 0 at the end;
 * `name` offset into `names` (UTF-8 behind a two-byte length), 0 for none; `meta` bit fields as below.
 */
import type { ConsentRecord } from '../model/consent-record.ts';
import { consentStatuses } from '../model/consent-status.ts';
import { scopes } from '../model/scope.ts';

/** Stands in `day` and `until` for "not given". */
export const noDay = -0x8000_0000;

/** Fields of `meta`: status in bits 0–3, scope in 4–6, evidence in 7, other controller in 8, register in 9–30. */
export const meta = {
  status: (value: number) => value & 15,
  scope: (value: number) => (value >> 4) & 7,
  evidence: (value: number) => (value & 128) !== 0,
  otherController: (value: number) => (value & 256) !== 0,
  register: (value: number) => value >>> 9,
} as const;

/** Records in the order of reading; the chains (`next`) are laid by `indexed`. */
export interface RecordColumns {
  readonly count: number;
  readonly key: Float64Array;
  readonly day: Int32Array;
  readonly second: Int32Array;
  readonly until: Int32Array;
  readonly line: Int32Array;
  readonly next: Int32Array;
  readonly name: Int32Array;
  readonly meta: Int32Array;
  readonly names: Uint8Array;
}

/** Records with the way to them. */
export interface RegisterColumns extends RecordColumns {
  /** Open addressing: index + 1 of the first record of a number, 0 for an empty slot; the length is a power of two. */
  readonly slots: Int32Array;
}

const encoder = new TextEncoder();
const longestName = 0xffff;

/** `day`, `second`, `until`, `line`, `next`, `name` and `meta`, in this order. */
type IntColumns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

function intColumns(capacity: number): IntColumns {
  const column = (): Int32Array => new Int32Array(new SharedArrayBuffer(capacity * 4));
  return [column(), column(), column(), column(), column(), column(), column()];
}

/** Collects records; `indexed` turns the result into an index. */
export class ColumnsWriter {
  #count = 0;
  #capacity = 1024;
  #nameEnd = 1;
  #names = new Uint8Array(new SharedArrayBuffer(16_384));
  #key = new Float64Array(new SharedArrayBuffer(8 * 1024));
  #ints = intColumns(1024);

  add(record: ConsentRecord, register: number, otherController: boolean): void {
    if (this.#count === this.#capacity) this.#grow();
    const row = this.#count++;
    const [day, second, until, line, , name, bits] = this.#ints;
    this.#key[row] = record.number;
    day[row] = record.day ?? noDay;
    second[row] = record.second;
    until[row] = record.until ?? noDay;
    line[row] = record.line;
    name[row] = record.name === '' ? 0 : this.#keepName(record.name);
    bits[row] =
      consentStatuses.indexOf(record.status) |
      (scopes.indexOf(record.scope) << 4) |
      (record.evidence ? 128 : 0) |
      (otherController ? 256 : 0) |
      (register << 9);
  }

  /** What was collected; the columns may be longer than `count`, `names` ends behind the last name. */
  columns(): RecordColumns {
    const [day, second, until, line, next, name, bits] = this.#ints;
    const names = this.#names.subarray(0, this.#nameEnd);
    return { count: this.#count, key: this.#key, day, second, until, line, next, name, meta: bits, names };
  }

  #keepName(name: string): number {
    const room = name.length * 3 + 2;
    if (this.#nameEnd + room > this.#names.length)
      this.#names = copied(this.#names, Math.max(this.#names.length * 2, this.#nameEnd + room));
    const at = this.#nameEnd;
    const limit = Math.min(at + 2 + longestName, this.#names.length);
    const { written } = encoder.encodeInto(name, this.#names.subarray(at + 2, limit));
    this.#names[at] = written & 255;
    this.#names[at + 1] = written >> 8;
    this.#nameEnd += written + 2;
    return at;
  }

  #grow(): void {
    this.#capacity *= 2;
    const key = new Float64Array(new SharedArrayBuffer(this.#capacity * 8));
    key.set(this.#key);
    this.#key = key;
    const grown = intColumns(this.#capacity);
    for (const [index, column] of this.#ints.entries()) grown[index]!.set(column);
    this.#ints = grown;
  }
}

function copied(bytes: Uint8Array, length: number): Uint8Array<SharedArrayBuffer> {
  const grown = new Uint8Array(new SharedArrayBuffer(length));
  grown.set(bytes);
  return grown;
}

const views = new WeakMap<Uint8Array, Buffer>();

/** The same memory as a `Buffer`, which makes short texts faster than a decoder and takes shared memory. */
function viewOf(names: Uint8Array): Buffer {
  let view = views.get(names);
  if (!view) views.set(names, (view = Buffer.from(names.buffer, names.byteOffset, names.byteLength)));
  return view;
}

/** The person's name on a record; empty when it names none. */
export function nameOf(columns: RecordColumns, row: number): string {
  const at = columns.name[row]!;
  if (at === 0) return '';
  const length = columns.names[at]! | (columns.names[at + 1]! << 8);
  return viewOf(columns.names).toString('utf8', at + 2, at + 2 + length);
}
