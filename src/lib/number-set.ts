/** A set of positive integers below 2^53 in 8–16 bytes each, where a `Set` takes about 40 and ends at 16.7 million. */
export class NumberSet {
  size = 0;
  #slots = new Float64Array(1024);

  add(number: number): void {
    const slot = this.#find(number);
    if (this.#slots[slot] === number) return;
    this.#slots[slot] = number;
    if (++this.size * 4 > this.#slots.length * 3) this.#grow();
  }

  has(number: number): boolean {
    return this.#slots[this.#find(number)] === number;
  }

  #find(number: number): number {
    const mask = this.#slots.length - 1;
    const mixed = Math.imul(number | 0, 0x9e37_79b1) ^ Math.imul((number / 0x1_0000_0000) | 0, 0x85eb_ca77);
    let slot = ((mixed ^ (mixed >>> 15)) >>> 0) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    for (const number of old) if (number !== 0) this.#slots[this.#find(number)] = number;
  }
}

export function numberSetOf(numbers: Iterable<number>): NumberSet {
  const set = new NumberSet();
  for (const number of numbers) set.add(number);
  return set;
}
