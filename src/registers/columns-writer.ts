/**
 * Writes records into columns (`columns.ts`) where it is told to: several writers fill one set side by side. A writer that
 * was given too little room moves what it has into columns of its own, which double as they fill.
 */
import type { Utf8Slice } from '../lib/bytes.ts';
import type { ConsentRecord } from '../model/consent-record.ts';
import { type PersonKeys, personKeyKinds } from '../model/person-key.ts';
import { proofStates } from '../model/proof.ts';
import { recordStatuses } from '../model/record-status.ts';
import { scopes } from '../model/scope.ts';
import { allocated, allocatedKeys, noDay, type RecordColumns } from './columns.ts';

/** Room for records: rows `first` to before `end` of columns, names in bytes `nameFirst` to before `nameEnd`. */
export interface Room {
  readonly columns: RecordColumns;
  readonly first: number;
  readonly end: number;
  readonly nameFirst: number;
  readonly nameEnd: number;
}

/** The part of a room that was filled. */
export interface Filled extends Room {
  /** False when the room was too small, and the columns are the writer's own. */
  readonly inPlace: boolean;
}

const encoder = new TextEncoder();
const longestName = 0xffff;

/** Room that nobody else writes to. Byte 0 of the names stands for none. */
function ownRoom(records: number, nameBytes: number): Room {
  return { columns: allocated(records, nameBytes), first: 0, end: records, nameFirst: 1, nameEnd: nameBytes };
}

export class ColumnsWriter {
  #room: Room;
  #columns: RecordColumns;
  #row: number;
  #end: number;
  #names: Uint8Array;
  #nameEnd: number;
  #inPlace = true;
  /** Where the name last kept stands: the records of one row, and often of rows in turn, are of one person. */
  #lastName = 0;

  constructor(room = ownRoom(1024, 16_384)) {
    this.#room = room;
    this.#columns = room.columns;
    this.#row = room.first;
    this.#end = room.end;
    this.#names = room.columns.names;
    this.#nameEnd = room.nameFirst;
  }

  /** @param overdue the day until which the record is to be kept is over */
  add(record: ConsentRecord, register: number, otherController: boolean, overdue = false): void {
    if (this.#row === this.#end) this.#outgrow();
    const name = record.nameUtf8 === undefined ? this.#keepText(record.name) : this.#keepSlice(record.nameUtf8, record);
    const columns = this.#columns;
    const row = this.#row++;
    columns.key[row] = record.number;
    columns.day[row] = record.day ?? noDay;
    columns.second[row] = record.second;
    columns.until[row] = record.until ?? noDay;
    columns.line[row] = record.line;
    columns.name[row] = name;
    columns.meta[row] =
      codeOf(recordStatuses, record.status) |
      (codeOf(scopes, record.scope) << 4) |
      (record.evidence ? 128 : 0) |
      (otherController ? 256 : 0) |
      (codeOf(proofStates, record.proof) << 9) |
      (record.gaps << 11) |
      (register << 14) |
      (record.terms << 26) |
      (record.reversed ? 1 << 29 : 0) |
      (overdue ? 1 << 30 : 0) |
      (record.underage ? 1 << 31 : 0);
    if (record.keys) this.#keepKeys(record.keys, row);
  }

  #keepKeys(keys: PersonKeys, row: number): void {
    const columns = this.#columns;
    for (const kind of personKeyKinds) {
      const key = keys[kind];
      if (!key) continue;
      const column = (columns.keys[kind] ??= allocatedKeys(columns.key.length));
      column[2 * row] = key.a;
      column[2 * row + 1] = key.b;
    }
  }

  filled(): Filled {
    const { columns, first, nameFirst } = this.#room;
    return { columns, first, end: this.#row, nameFirst, nameEnd: this.#nameEnd, inPlace: this.#inPlace };
  }

  #keepSlice({ bytes, start, end }: Utf8Slice, record: ConsentRecord): number {
    const length = end - start;
    if (length === 0) return 0;
    if (length > longestName) return this.#keepText(record.name);
    if (this.#isLast(bytes, start, length)) return this.#lastName;
    const at = this.#roomForName(length);
    const names = this.#names;
    names[at] = length & 255;
    names[at + 1] = length >> 8;
    for (let i = 0; i < length; i++) names[at + 2 + i] = bytes[start + i]!;
    this.#nameEnd = at + 2 + length;
    return (this.#lastName = at);
  }

  #keepText(name: string): number {
    if (name === '') return 0;
    const at = this.#roomForName(name.length * 3);
    const { written } = encoder.encodeInto(name, this.#names.subarray(at + 2, Math.min(at + 2 + longestName, this.#names.length)));
    this.#names[at] = written & 255;
    this.#names[at + 1] = written >> 8;
    this.#nameEnd = at + 2 + written;
    return (this.#lastName = at);
  }

  #isLast(bytes: Uint8Array, start: number, length: number): boolean {
    const names = this.#names;
    const at = this.#lastName;
    if (at === 0 || names[at] !== (length & 255) || names[at + 1] !== length >> 8) return false;
    for (let i = 0; i < length; i++) if (names[at + 2 + i] !== bytes[start + i]) return false;
    return true;
  }

  /** Where a name of so many bytes may go. */
  #roomForName(length: number): number {
    const { first, nameFirst, nameEnd } = this.#room;
    if (this.#nameEnd + 2 + length > nameEnd) this.#move(this.#end - first, 2 * (this.#nameEnd - nameFirst) + length + 16_384);
    return this.#nameEnd;
  }

  #outgrow(): void {
    const { first, nameFirst, nameEnd } = this.#room;
    this.#move(2 * (this.#end - first) + 1024, nameEnd - nameFirst + 1);
  }

  /** Goes on in columns of its own, with room for so many records and bytes of names. */
  #move(records: number, nameBytes: number): void {
    const { first, nameFirst } = this.#room;
    const from = this.filled();
    this.#inPlace = false;
    this.#room = ownRoom(records, nameBytes);
    copyRows(from, this.#room.columns, 0, 1);
    this.#columns = this.#room.columns;
    this.#row -= first;
    this.#end = records;
    this.#names = this.#columns.names;
    this.#nameEnd += 1 - nameFirst;
    if (this.#lastName > 0) this.#lastName += 1 - nameFirst;
  }
}

/** The place of a word in its list; compares references, which `indexOf` does not. */
function codeOf<T extends string>(list: readonly T[], word: T): number {
  for (let code = 0; code < list.length; code++) if (list[code] === word) return code;
  return -1;
}

/** Copies filled rows and their names to `row` and `name` of other columns. */
export function copyRows({ columns, first, end, nameFirst, nameEnd }: Filled, to: RecordColumns, row: number, name: number): void {
  to.key.set(columns.key.subarray(first, end), row);
  for (const field of ['day', 'second', 'until', 'line', 'meta', 'name'] as const) to[field].set(columns[field].subarray(first, end), row);
  for (const kind of personKeyKinds) {
    const keys = columns.keys[kind];
    if (keys) (to.keys[kind] ??= allocatedKeys(to.key.length)).set(keys.subarray(2 * first, 2 * end), 2 * row);
  }
  to.names.set(columns.names.subarray(nameFirst, nameEnd), name);
  for (let at = row; at < row + end - first; at++) if (to.name[at] !== 0) to.name[at]! += name - nameFirst;
}
