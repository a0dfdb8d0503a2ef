/** A column of 32-bit integers. It grows by a quarter at a time, so that no more than a fifth of it is empty. */
export class Growing {
  values = new Int32Array(1024);

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const grown = new Int32Array(roomFor(at + 1, this.values.length));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[at] = value;
  }

  get(at: number): number {
    return this.values[at]!;
  }
}

/** How long a column becomes that is too short. */
export function roomFor(wanted: number, length: number): number {
  return Math.max(wanted, length + (length >> 2));
}
