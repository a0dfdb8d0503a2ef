const decoder = new TextDecoder();

/** Byte stretches kept one after another; a stretch is known by the number that `keep` returns, 0 being the empty one. */
export class Arena {
  #bytes = new Uint8Array(16_384);
  #end = 0;
  #starts: number[] = [0, 0];

  keep(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (this.#end + length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#end + length));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    const into = this.#bytes;
    let at = this.#end;
    if (length > 64) {
      into.set(bytes.subarray(start, end), at);
      at += length;
    } else for (let i = start; i < end; i++) into[at++] = bytes[i]!;
    this.#end = at;
    return this.#starts.push(at) - 2;
  }

  text(stretch: number): string {
    return decoder.decode(this.#bytes.subarray(this.#starts[stretch], this.#starts[stretch + 1]));
  }

  /** Whether a stretch holds nothing but ASCII space, told without decoding it. */
  isBlank(stretch: number): boolean {
    const end = this.#starts[stretch + 1]!;
    for (let at = this.#starts[stretch]!; at < end; at++) if (this.#bytes[at]! > 32) return false;
    return true;
  }
}
