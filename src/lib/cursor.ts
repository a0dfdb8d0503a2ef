import type { ByteSource } from './bytes.ts';

const CHUNK = 1 << 16;
const LF = 10;
const CR = 13;

/** A place in the bytes of a source; what lies behind it is dropped, except from a mark on. */
export class Cursor {
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(CHUNK);
  /** Index of the next byte; more must be read when it equals `end`. */
  at = 0;
  end = 0;
  /** 1-based line of the next byte. */
  line = 1;
  /** The same memory, for making texts of it; it never goes out, since its slices would be no copies. */
  #view = Buffer.from(this.bytes.buffer);
  readonly #source: ByteSource;
  #base = 0;
  #mark = -1;
  #ended = false;
  /** Offset behind the last carriage return. */
  #afterReturn = -1;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** Bytes of the source that lie behind. */
  get offset(): number {
    return this.#base + this.at;
  }

  /** Keeps all bytes from here on until `unmark`; their index changes with every `more`. */
  mark(): void {
    this.#mark = this.at;
  }

  get marked(): number {
    return this.#mark;
  }

  unmark(): void {
    this.#mark = -1;
  }

  /** The bytes from the mark on as text of one character each. */
  latin1(): string {
    return this.#view.toString('latin1', this.#mark, this.at);
  }

  /** The next byte, which stays; -1 at the end of the source. */
  peek(): number {
    return this.at < this.end || this.more() ? this.bytes[this.at]! : -1;
  }

  /** Reads on; false at the end of the source. */
  more(): boolean {
    if (this.#ended) return false;
    const kept = this.#mark < 0 ? this.at : this.#mark;
    this.bytes.copyWithin(0, kept, this.end);
    this.#base += kept;
    this.end -= kept;
    this.at -= kept;
    if (this.#mark >= 0) this.#mark = 0;
    if (this.end === this.bytes.length) {
      const larger = new Uint8Array(2 * this.end);
      larger.set(this.bytes);
      this.bytes = larger;
      this.#view = Buffer.from(larger.buffer);
    }
    const count = this.#source.read(this.bytes, this.end, this.bytes.length - this.end);
    this.#ended = count === 0;
    this.end += count;
    return count > 0;
  }

  /** Goes over one byte, counting the lines that end with LF, CR or both. */
  step(): void {
    const byte = this.bytes[this.at++]!;
    if (byte === CR) this.#afterReturn = this.offset;
    if (byte === CR || (byte === LF && this.offset - 1 !== this.#afterReturn)) this.line++;
  }

  /** Goes over white space; returns the byte behind it, -1 at the end of the source. */
  skipSpace(): number {
    for (;;) {
      const byte = this.peek();
      if (byte !== 32 && byte !== LF && byte !== CR && byte !== 9) return byte;
      this.step();
    }
  }

  /** Goes over what is left of this line. */
  skipLine(): void {
    const { line } = this;
    this.unmark();
    while (this.line === line && this.peek() >= 0) this.step();
  }
}
