/** What may stand between the numbers of one cell, surest first; the position is the bit in a set of separators. */
const SEPARATORS = [':::', '\n', ';', '|', ',', '/'];
const COMMA = bitOf(',');
/** Separators that also stand inside a number or before its extension. */
export const SOFT = bitOf(';') | COMMA | bitOf('/');
const bitOfByte = bitsByByte();
const COLON = 0x3a;
const SPACE = 0x20;

function bitOf(separator: string): number {
  return 1 << SEPARATORS.indexOf(separator);
}

function bitsByByte(): Uint8Array {
  const bits = new Uint8Array(256);
  for (const separator of SEPARATORS) bits[separator.charCodeAt(0)] = bitOf(separator);
  return bits;
}

/** The set of separators that occur in `[start, end)`. */
export function separatorsIn(bytes: Uint8Array, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at++) found |= separatorAt(bytes, at, end);
  return found;
}

/** Bit of the separator that begins at `at`, else 0. */
function separatorAt(bytes: Uint8Array, at: number, end: number): number {
  const bit = bitOfByte[bytes[at] as number] as number;
  if (bytes[at] !== COLON) return bit;
  return at + 2 < end && bytes[at + 1] === COLON && bytes[at + 2] === COLON ? bit : 0;
}

/** Ways to split, from the surest separator alone to all of those found. */
export function* splits(found: number): Generator<number> {
  for (let bit = 1; bit <= found; bit <<= 1) {
    if (found & bit) yield found & (2 * bit - 1);
  }
}

/**
 * Hands each part between the separators of a set to `part`, without the space around it, until one returns false;
 * true when none did. Parts that are empty are left out; one between two commas is a refusal, for `,,` is a pause.
 */
export function eachPart(
  bytes: Uint8Array,
  start: number,
  end: number,
  separators: number,
  part: (start: number, end: number) => boolean,
): boolean {
  let from = start;
  let before = 0;
  for (let at = start; at <= end; at++) {
    const separator = at === end ? 0 : separatorAt(bytes, at, end) & separators;
    if (separator === 0 && at < end) continue;
    const [first, last] = trimmed(bytes, from, at);
    if (first < last ? !part(first, last) : (before & separator & COMMA) !== 0) return false;
    if (bytes[at] === COLON && at < end) at += 2;
    before = separator;
    from = at + 1;
  }
  return true;
}

/** The stretch without the spaces and control characters around it. */
export function trimmed(bytes: Uint8Array, start: number, end: number): readonly [start: number, end: number] {
  let [first, last] = [start, end];
  while (first < last && (bytes[first] as number) <= SPACE) first++;
  while (last > first && (bytes[last - 1] as number) <= SPACE) last--;
  return [first, last];
}
