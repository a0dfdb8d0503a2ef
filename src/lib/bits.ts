/** Marks by number, a bit each, in memory that threads may share. */
export function marksFor(count: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer((count >> 3) + 1));
}

export function mark(marks: Uint8Array, at: number): void {
  marks[at >> 3]! |= 1 << (at & 7);
}

export function isMarked(marks: Uint8Array, at: number): boolean {
  return (marks[at >> 3]! & (1 << (at & 7))) !== 0;
}
