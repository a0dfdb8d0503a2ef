const decoder = new TextDecoder();
/** First byte of a byte order mark, which a decoder drops and `Buffer` does not. */
const MARK = 0xef;

/** Byte stretches kept one after another in one buffer; `keep` returns where a stretch begins, its end is `end` then. */
export class Arena {
  bytes = new Uint8Array(65_536);
  end = 0;
  /** The same memory; `Buffer` makes short texts faster than a decoder. */
  #view = Buffer.from(this.bytes.buffer);

  /** Forgets everything; the buffer is used again. */
  clear(): void {
    this.end = 0;
  }

  keep(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (this.end + length > this.bytes.length) this.#grow(length);
    const into = this.bytes;
    const begin = this.end;
    let at = begin;
    if (length > 48) {
      into.set(bytes.subarray(start, end), at);
      at += length;
    } else for (let i = start; i < end; i++) into[at++] = bytes[i]!;
    this.end = at;
    return begin;
  }

  text(start: number, end: number): string {
    if (start === end) return '';
    return this.bytes[start] === MARK ? decoder.decode(this.bytes.subarray(start, end)) : this.#view.toString('utf8', start, end);
  }

  /** Whether a stretch holds nothing but ASCII space, told without decoding it. */
  isBlank(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.bytes[at]! > 32) return false;
    return true;
  }

  #grow(more: number): void {
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.end + more));
    grown.set(this.bytes);
    this.bytes = grown;
    this.#view = Buffer.from(grown.buffer);
  }
}
