/** Builds bytes from parts without a string in between; the buffer grows by doubling and is used again after `take`. */
export class ByteWriter {
  #buffer = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  /** Bytes made before. */
  bytes(part: Uint8Array): void {
    this.#reserve(part.length);
    this.#buffer.set(part, this.#length);
    this.#length += part.length;
  }

  /** Text, as UTF-8. */
  text(text: string): void {
    this.#reserve(text.length * 3);
    this.#length += this.#buffer.write(text, this.#length, 'utf8');
  }

  /** What was written since the last call, in memory of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.#length);
    taken.set(this.#buffer.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + more));
    grown.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = grown;
  }
}
