/**
 * All consent records of a run in columns: 36 bytes a record and the names, in shared memory, so that every worker
 * reads the same register. Slow twin: an array of objects (test/twin/register.ts).
 *
 * Layout, one element a record in the order of reading: `key` E.164 digits; `day` local day of the statement or `noDay`;
 * `second` since that local day began, -1 when the day is all there is; `until` last day of validity or `noDay`;
 * `line` 1-based physical line of the register; `next` index + 1 of the next record of the same number, 0 at the end;
 * `name` offset into `names` (UTF-8 behind a two-byte length), unsigned, 0 for none; `meta` bit fields
 * as below. Columns may be longer than `count`.
 */
import type { PersonKeyKind } from '../model/person-key.ts';
import type { PersonIndex } from './persons.ts';

/** Stands in `day` and `until` for "not given". */
export const noDay = -0x8000_0000;

/**
 * Fields of `meta`: status in bits 0–3, scope in 4–6, evidence in 7, other controller in 8, state of the proof in 9–10, gaps of
 * the content in 11–13, register in 14–25, version of WhatsApp's terms in 26–28, withdrawal dated before the grant of its row in 29,
 * past its retention end in 30, below the minimum age in 31.
 */
export const meta = {
  status: (value: number) => value & 15,
  scope: (value: number) => (value >> 4) & 7,
  evidence: (value: number) => (value & 128) !== 0,
  otherController: (value: number) => (value & 256) !== 0,
  proof: (value: number) => (value >> 9) & 3,
  /** Names a proof that was not found wanting. */
  proven: (value: number) => (value & (128 | (1 << 10))) === 128,
  gaps: (value: number) => (value >> 11) & 7,
  register: (value: number) => (value >> 14) & mostRegisters,
  terms: (value: number) => (value >> 26) & mostTerms,
  reversed: (value: number) => (value & (1 << 29)) !== 0,
  overdue: (value: number) => (value & (1 << 30)) !== 0,
  underage: (value: number) => value < 0,
} as const;

/** Registers that `meta` has room for, less one. */
export const mostRegisters = 0xfff;
/** Versions of WhatsApp's terms that `meta` has room for. */
export const mostTerms = 7;

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
  /** By kind, the two hashes of each record's key one behind the other; only what a register has a column for. */
  readonly keys: { [kind in PersonKeyKind]?: Int32Array };
}

/** Records with the way to them. */
export interface RegisterColumns extends RecordColumns {
  /** Open addressing: the first record of each number under a tag of its hash, as `register-index.ts` lays them. */
  readonly slots: Int32Array;
  /** Undefined where nobody asks for persons. */
  readonly persons?: PersonIndex | undefined;
}

/** Columns with room for so many records and so many bytes of names, in shared memory; pages count when first written. */
export function allocated(records: number, nameBytes: number, kinds: readonly PersonKeyKind[] = []): RecordColumns {
  const column = (): Int32Array => new Int32Array(new SharedArrayBuffer(records * 4));
  return {
    count: 0,
    key: new Float64Array(new SharedArrayBuffer(records * 8)),
    day: column(),
    second: column(),
    until: column(),
    line: column(),
    next: column(),
    name: column(),
    meta: column(),
    names: new Uint8Array(new SharedArrayBuffer(nameBytes)),
    keys: Object.fromEntries(kinds.map((kind) => [kind, allocatedKeys(records)])),
  };
}

/** Room for the keys of so many records. */
export function allocatedKeys(records: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(records * 8));
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
  const at = columns.name[row]! >>> 0;
  if (at === 0) return '';
  const length = columns.names[at]! | (columns.names[at + 1]! << 8);
  return viewOf(columns.names).toString('utf8', at + 2, at + 2 + length);
}
