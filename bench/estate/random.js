/**
 * Seeded random numbers (sfc32 behind a splitmix32 seed): the same seed gives the same estate on every machine.
 *
 * @typedef {object} Random
 * @property {() => number} word an unsigned 32-bit number
 * @property {() => number} share a number from 0 up to, not including, 1
 * @property {(limit: number) => number} below a whole number from 0 up to, not including, `limit`
 * @property {<T>(list: readonly T[]) => T} pick one element
 * @property {(share: number) => boolean} chance true in that share of the calls
 */

/** @param {number} seed @returns {Random} */
export function random(seed) {
  let state = seed >>> 0;
  let a = splitmix();
  let b = splitmix();
  let c = splitmix();
  let counter = 1;

  function splitmix() {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  }
  function word() {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  }
  const share = () => word() / 0x1_0000_0000;
  const below = (limit) => Math.floor(share() * limit);

  for (let round = 0; round < 6; round++) word();
  return { word, share, below, pick: (list) => list[below(list.length)], chance: (part) => share() < part };
}

/**
 * A choice among `[weight, value]` rows; weights need not add up to anything.
 *
 * @template T
 * @param {readonly (readonly [number, T])[]} rows
 * @returns {(r: Random) => T}
 */
export function weighted(rows) {
  const total = rows.reduce((sum, [weight]) => sum + weight, 0);
  return (r) => {
    let left = r.share() * total;
    for (const [weight, value] of rows) {
      left -= weight;
      if (left < 0) return value;
    }
    return rows[rows.length - 1][1];
  };
}

/** @param {Random} r @param {number} count */
export function digits(r, count) {
  let text = '';
  for (let index = 0; index < count; index++) text += r.below(10);
  return text;
}

/** @param {number} value @param {number} width */
export const padded = (value, width) => String(value).padStart(width, '0');

/** A day of that year, never after its 28 October, so that nothing lies behind the audit day of the benchmark. */
export const someDay = (r, year) => `${year}-${padded(1 + r.below(10), 2)}-${padded(1 + r.below(28), 2)}`;
