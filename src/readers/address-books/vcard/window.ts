import type { ByteSource } from '../../../lib/bytes.ts';

const INITIAL = 1 << 18;
/** A single property longer than this is listed as lost instead of being held in memory. */
const LIMIT = 1 << 26;
const LF = 10;

/** The last window's buffer, kept for the next file: estates hold thousands of small ones. */
let spare: Uint8Array | undefined;

/**
 * The part of a source that is in memory: `[0, end)` of `bytes`, followed by one line feed that is not part of the
 * source, so that searches for a line end need no bounds.
 */
export class Window {
  bytes: Uint8Array;
  /** The same memory, for the searches only `Buffer` has. */
  view: Buffer;
  end = 0;
  /** Nothing comes after `end`. */
  ended = false;
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    this.#source = source;
    this.bytes = spare ?? new Uint8Array(INITIAL + 1);
    spare = undefined;
    this.view = viewOf(this.bytes);
    this.bytes[0] = LF;
  }

  /**
   * Drops the bytes before `from`, so that `from` becomes 0, and reads on until the buffer is full. False, with nothing
   * moved, when the source has ended or when what is to be kept has reached the limit.
   */
  more(from: number): boolean {
    if (this.ended || (from === 0 && this.end >= LIMIT)) return false;
    this.bytes.copyWithin(0, from, this.end);
    this.end -= from;
    if (this.end === this.bytes.length - 1) {
      const larger = new Uint8Array(2 * this.end + 1);
      larger.set(this.bytes);
      this.bytes = larger;
      this.view = viewOf(larger);
    }
    while (!this.ended && this.end < this.bytes.length - 1) {
      const count = this.#source.read(this.bytes, this.end, this.bytes.length - 1 - this.end);
      this.end += count;
      this.ended = count === 0;
    }
    this.bytes[this.end] = LF;
    return true;
  }

  /** Gives the buffer back; the window is not used again. */
  close(): void {
    if (this.bytes.length === INITIAL + 1) spare = this.bytes;
  }
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
