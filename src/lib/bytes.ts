/**
 * A file, or anything like one, read from front to back without holding it.
 *
 * `read` fills `into` from offset `at` with at most `length` bytes and returns how many came; 0 means the end.
 * It is synchronous: readers run in workers, where waiting costs nothing and a promise per chunk would.
 */
export interface ByteSource {
  read(into: Uint8Array, at: number, length: number): number;
}

/** Text as well-formed UTF-8: `bytes` from `start` to before `end`. One object is reused for many texts. */
export interface Utf8Slice {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** A source over bytes that are already in memory. */
export function memorySource(bytes: Uint8Array): ByteSource {
  let position = 0;
  return {
    read(into, at, length) {
      const count = Math.min(length, bytes.length - position);
      into.set(bytes.subarray(position, position + count), at);
      position += count;
      return count;
    },
  };
}

/** A file, or anything like one, read at any place. */
export interface RandomBytes {
  /** In bytes. */
  readonly size: number;
  /** Fills `into` from offset `at` with the bytes from `position`; returns how many there were. */
  read(into: Uint8Array, at: number, length: number, position: number): number;
  close(): void;
}

export function randomMemory(bytes: Uint8Array): RandomBytes {
  return {
    size: bytes.length,
    read(into, at, length, position) {
      const part = bytes.subarray(position, position + length);
      into.set(part, at);
      return part.length;
    },
    close: () => {},
  };
}

/** Bytes as text of one character each, for comparing with signatures. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
