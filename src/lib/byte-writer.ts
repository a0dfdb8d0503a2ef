const encoder = new TextEncoder();

/** Builds bytes from parts without a string in between; the buffer grows by doubling and is used again after `take`. */
export class ByteWriter {
  /** What was written, up to `length`; hot code may write past it after `reserve`, then move `length`. */
  buffer = new Uint8Array(1 << 16);
  length = 0;

  /** Bytes made before. */
  bytes(part: Uint8Array): void {
    if (this.length + part.length > this.buffer.length) this.reserve(part.length);
    this.buffer.set(part, this.length);
    this.length += part.length;
  }

  /** Text, as UTF-8. */
  text(text: string): void {
    this.reserve(text.length * 3);
    this.length += encoder.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  /** Text that holds nothing but ASCII. */
  ascii(text: string): void {
    this.reserve(text.length);
    const { buffer } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) buffer[at++] = text.charCodeAt(i);
    this.length = at;
  }

  /** A non-negative integer in decimal digits. */
  integer(value: number): void {
    this.reserve(16);
    let digits = 1;
    for (let limit = 10; value >= limit; limit *= 10) digits++;
    this.length += digits;
    let at = this.length;
    let rest = value;
    do {
      const tens = Math.floor(rest / 10);
      this.buffer[--at] = 48 + (rest - tens * 10);
      rest = tens;
    } while (rest > 0);
  }

  /** What was written from `start` to before `end`, once more. */
  again(start: number, end: number): void {
    this.reserve(end - start);
    this.buffer.copyWithin(this.length, start, end);
    this.length += end - start;
  }

  /** Puts what was written from `start` on before everything else. */
  moveToFront(start: number): void {
    if (start === 0 || start === this.length) return;
    const moved = this.buffer.slice(start, this.length);
    this.buffer.copyWithin(moved.length, 0, start);
    this.buffer.set(moved);
  }

  /** What was written since the last call, in memory of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.buffer.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  /** Makes room for so many more bytes. */
  reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    grown.set(this.buffer.subarray(0, this.length));
    this.buffer = grown;
  }
}
