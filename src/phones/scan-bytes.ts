/**
 * The fast front end: UTF-8 bytes of a value as people write it → its digits.
 *
 * It answers what most values are: junk, an optional plus, digits among punctuation, junk without digits. Everything
 * else (extension, several numbers, digits of other scripts, broken UTF-8 …) is left to `scan-text.ts`, its slow twin,
 * which must find the same digits wherever this one answers. Invisible characters are skipped wherever they stand.
 */

/** The value must be read by `scanText`. */
export const ASK_TEXT = -1;
/** Added to the count of digits when a plus came before them. */
export const PLUS = 1024;

/** Longer values may go beyond the 250 characters up to which there is a number. */
const MOST_BYTES = 250;
/** With fewer digits it depends on what stands between them. */
const FEWEST_DIGITS = 3;

/** Classes of bytes; 1–10 stand for the digits 0–9. */
const OTHER = 0;
const PLUS_SIGN = 11;
const PUNCTUATION = 12;
const SPECIAL = 13;
const LEAD = 14;
const classes = classesOf();

function classesOf(): Uint8Array {
  const table = new Uint8Array(256).fill(LEAD, 0x80);
  for (let digit = 0; digit < 10; digit++) table[0x30 + digit] = digit + 1;
  for (const sign of '-/. ()[]') table[sign.charCodeAt(0)] = PUNCTUATION;
  for (const sign of '#*;') table[sign.charCodeAt(0)] = SPECIAL;
  table[0x2b] = PLUS_SIGN;
  return table;
}

/**
 * Writes the digits of `[start, end)` into `digits` (0–9, one a byte; room for 250) and returns how many there are,
 * plus `PLUS` when they follow a plus; 0 when there is no number; `ASK_TEXT` when this front end cannot tell.
 */
export function scanBytes(bytes: Uint8Array, start: number, end: number, digits: Uint8Array): number {
  if (end - start > MOST_BYTES) return ASK_TEXT;
  let at = start;
  let kind = OTHER;
  for (; at < end; at++) {
    kind = classes[bytes[at] as number] as number;
    if (kind > OTHER && kind <= PLUS_SIGN) break;
    if (kind === SPECIAL) return ASK_TEXT;
    if (kind !== LEAD) continue;
    const more = multibyte(bytes, at, end);
    if (more === UNSURE) return ASK_TEXT;
    at += more & LENGTH;
  }
  if (at >= end) return 0;
  const plus = kind === PLUS_SIGN ? PLUS : 0;
  if (plus !== 0) at++;
  let count = 0;
  let ended = false;
  for (; at < end; at++) {
    kind = classes[bytes[at] as number] as number;
    if (kind === PUNCTUATION) continue;
    if (kind > OTHER && kind < PLUS_SIGN) {
      if (ended) return ASK_TEXT;
      digits[count++] = kind - 1;
    } else if (kind === OTHER) ended = true;
    else if (kind === LEAD) {
      const more = multibyte(bytes, at, end);
      if (more === UNSURE) return ASK_TEXT;
      if ((more & INSIDE) === 0) ended = true;
      at += more & LENGTH;
    } else return ASK_TEXT;
  }
  return count < FEWEST_DIGITS ? ASK_TEXT : count + plus;
}

/** Parts of what `multibyte` returns: bytes beyond the first, and whether the character may stand inside a number. */
const LENGTH = 3;
const INSIDE = 4;
const UNSURE = -1;

/** Looks at the sequence that begins at `at`; `UNSURE`: it may be a digit, a plus or a tilde, or is not UTF-8. */
function multibyte(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
  if (lead < 0xc3 || lead > 0xf4 || at + more >= end) return lead === 0xc2 ? latin(bytes, at, end) : UNSURE;
  for (let i = 1; i <= more; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return UNSURE;
  // Arabic-Indic digits stand at D9 A0 and DB B0 onwards, full-width forms and U+FEFF under EF.
  if (lead === 0xd9 || lead === 0xdb || lead === 0xef) return UNSURE;
  return lead === 0xe2 || lead === 0xe3 ? insideMark(lead, bytes[at + 1] as number, bytes[at + 2] as number) : more;
}

/** U+0080–U+00BF: no-break space and soft hyphen may stand inside a number. */
function latin(bytes: Uint8Array, at: number, end: number): number {
  if (at + 1 >= end) return UNSURE;
  const low = bytes[at + 1] as number;
  if ((low & 0xc0) !== 0x80) return UNSURE;
  return low === 0xa0 || low === 0xad ? 1 + INSIDE : 1;
}

/** Dashes, spaces and invisible characters under E2 and E3; the tildes U+2053 and U+223C are left to the slow twin. */
function insideMark(lead: number, middle: number, low: number): number {
  if (lead === 0xe3) return (middle === 0x80 && low === 0x80) || (middle === 0x83 && low === 0xbc) ? 2 + INSIDE : 2;
  if (middle === 0x80) {
    const invisible = (low >= 0x8b && low <= 0x8f) || (low >= 0xaa && low <= 0xae);
    return invisible || (low >= 0x90 && low <= 0x95) ? 2 + INSIDE : 2;
  }
  if (middle === 0x81) {
    if (low === 0x93) return UNSURE;
    return (low >= 0xa0 && low <= 0xa4) || (low >= 0xa6 && low <= 0xa9) ? 2 + INSIDE : 2;
  }
  if (middle === 0x88) return low === 0x92 ? 2 + INSIDE : low === 0xbc ? UNSURE : 2;
  return 2;
}
