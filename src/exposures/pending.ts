import type { NumberKey } from '../model/number.ts';

/** Values of the contact being read, in columns; they become exposures when the contact ends and is not private. */
export class Pending {
  count = 0;
  key = new Float64Array(64);
  bits = new Uint8Array(64);
  textStart = new Int32Array(64);
  textEnd = new Int32Array(64);
  line = new Int32Array(64);

  add(bits: number, key: NumberKey, textStart: number, textEnd: number, line: number): void {
    const at = this.count++;
    if (at === this.key.length) this.#grow();
    this.key[at] = key;
    this.bits[at] = bits;
    this.textStart[at] = textStart;
    this.textEnd[at] = textEnd;
    this.line[at] = line;
  }

  #grow(): void {
    const size = 2 * this.key.length;
    const [key, bits] = [new Float64Array(size), new Uint8Array(size)];
    key.set(this.key);
    bits.set(this.bits);
    this.key = key;
    this.bits = bits;
    for (const column of ['textStart', 'textEnd', 'line'] as const) {
      const grown = new Int32Array(size);
      grown.set(this[column]);
      this[column] = grown;
    }
  }
}
