import type { ByteSource } from '../../../lib/bytes.ts';
import { type Encoding, putBack, sniffEncoding, type Sniffed, utf8Source } from '../../../lib/encodings.ts';

const INITIAL = 1 << 18;
/** Bytes behind the last one read: its line feed, and room for looking at a word that would begin there. */
const SLACK = 32;
const LF = 10;
const plain: Sniffed = { encoding: 'utf-8', bom: 0 };

/** The last window's buffer, kept for the next file: estates hold thousands of small ones. */
let spare: Uint8Array | undefined;

/**
 * The part of a source that is in memory: `[0, end)` of `bytes`, followed by one line feed that is not part of the
 * source, so that searches for a line end need no bounds. Whatever the source's encoding is, the window holds UTF-8.
 */
export class Window {
  bytes: Uint8Array;
  /** The same memory, for the searches only `Buffer` has. */
  view: Buffer;
  /** The same memory by fours. */
  words: Int32Array;
  end = 0;
  /** Nothing comes after `end`. */
  ended = false;
  readonly encoding: Encoding;
  #source: ByteSource;
  /** The window does not grow to hold more than these bytes. */
  readonly #most: number;

  constructor(source: ByteSource, most: number, sniffed: boolean) {
    this.#source = source;
    this.#most = (most + 3) & ~3;
    this.bytes = spare ?? new Uint8Array(INITIAL + SLACK);
    spare = undefined;
    this.view = Buffer.from(this.bytes.buffer);
    this.words = new Int32Array(this.bytes.buffer);
    this.#fill();
    const { encoding, bom } = sniffed ? sniffEncoding(this.bytes.subarray(0, this.end)) : plain;
    this.encoding = encoding;
    if (encoding !== 'utf-8') this.#transcode();
    else if (bom > 0) this.#drop(bom);
  }

  /**
   * Drops the bytes before `from`, so that `from` becomes 0, and reads on until the buffer is full. False, with nothing
   * moved, when the source has ended or when what is to be kept has reached the limit.
   */
  more(from: number): boolean {
    if (this.ended || (from === 0 && this.end >= this.#most)) return false;
    this.#drop(from);
    if (this.end === this.bytes.length - SLACK) this.#grow();
    this.#fill();
    return true;
  }

  /** Gives the buffer back; the window is not used again. */
  close(): void {
    if (this.bytes.length === INITIAL + SLACK) spare = this.bytes;
  }

  #fill(): void {
    const { bytes } = this;
    const capacity = bytes.length - SLACK;
    while (!this.ended && this.end < capacity) {
      const count = this.#source.read(bytes, this.end, capacity - this.end);
      this.end += count;
      this.ended = count === 0;
    }
    bytes[this.end] = LF;
  }

  #drop(count: number): void {
    this.bytes.copyWithin(0, count, this.end + 1);
    this.end -= count;
  }

  #grow(): void {
    const capacity = 4 * this.end > this.#most ? this.#most : 2 * this.end;
    const larger = new Uint8Array(capacity + SLACK);
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = Buffer.from(larger.buffer);
    this.words = new Int32Array(larger.buffer);
  }

  #transcode(): void {
    this.#source = utf8Source(putBack(this.bytes.slice(0, this.end), this.#source), this.encoding);
    this.end = 0;
    this.ended = false;
    this.#fill();
  }
}
