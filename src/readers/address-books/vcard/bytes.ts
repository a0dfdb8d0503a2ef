/** What a byte means to the scanner; the classes of a value's bytes are joined as they pass. */
export const LINE_END = 1;
export const BACKSLASH = 2;
export const EIGHT_BIT = 4;

/** Classes of the 256 bytes. */
const classes: Uint8Array = new Uint8Array(256).map((_, byte) => {
  if (byte === 10 || byte === 13) return LINE_END;
  if (byte === 92) return BACKSLASH;
  return byte >= 128 ? EIGHT_BIT : 0;
});

/** 1 for the bytes a property name may hold: letters, digits, hyphen, underscore. */
const inName: Uint8Array = new Uint8Array(256).map((_, byte) => (/[\w-]/.test(String.fromCharCode(byte)) ? 1 : 0));

export { classes as classOf };

/** Position behind the name that begins at `from`. */
export function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    if (inName[bytes[at]!] === 0) return at;
    if (inName[bytes[at + 1]!] === 0) return at + 1;
    if (inName[bytes[at + 2]!] === 0) return at + 2;
    if (inName[bytes[at + 3]!] === 0) return at + 3;
    at += 4;
  }
}

/** The bytes with ASCII letters in upper case. */
export const upper: Uint8Array = new Uint8Array(256).map((_, byte) => (byte >= 97 && byte <= 122 ? byte - 32 : byte));

export function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9;
}

/** Whether the bytes at `at` spell an upper-case ASCII word, in any case. */
export function spells(bytes: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (upper[bytes[at + i]!] !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Whether the bytes at `at` spell `VCARD`, in any case. */
export function spellsCard(bytes: Uint8Array, at: number): boolean {
  return (
    (bytes[at]! | 32) === 118 &&
    (bytes[at + 1]! | 32) === 99 &&
    (bytes[at + 2]! | 32) === 97 &&
    (bytes[at + 3]! | 32) === 114 &&
    (bytes[at + 4]! | 32) === 100
  );
}

/** Longest run of carriage returns taken as one line end. */
const LONGEST_RUN = 8;

/**
 * Start of the line after the line end at `at`. LF, CRLF, CR and the CR CR LF of some exports are one line end; so is a
 * short run of carriage returns without a line feed, since blank lines mean nothing between properties.
 */
export function nextLine(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end] === 13 && end - at < LONGEST_RUN) end++;
  return bytes[end] === 10 ? end + 1 : end;
}

/** How many lines end between the line end at `at` and the line that begins at `next`. */
export function linesBetween(bytes: Uint8Array, at: number, next: number): number {
  return bytes[next - 1] === 10 ? 1 : next - at;
}

export const MARKER = 11;

/** Whether `BEGIN:VCARD` ends at `end`: a card glued to the last line of a file that was cut before it was joined. */
export function endsWithBegin(bytes: Uint8Array, end: number): boolean {
  return (bytes[end - 1]! | 32) === 100 && end >= MARKER && spells(bytes, end - MARKER, 'BEGIN:VCARD');
}

/** Whether a line that could continue a value begins or ends a card instead. */
export function isMarker(bytes: Uint8Array, at: number): boolean {
  const length = spells(bytes, at, 'BEGIN:VCARD') ? MARKER : spells(bytes, at, 'END:VCARD') ? MARKER - 2 : 0;
  return length > 0 && (classes[bytes[at + length]!] === 1 || isBlank(bytes[at + length]));
}

/** Whether a line that could continue a name is a telephone line: the soft break before it was a slip. */
export function beginsPhone(bytes: Uint8Array, at: number): boolean {
  return spells(bytes, at, 'TEL:') || spells(bytes, at, 'TEL;');
}

/**
 * Whether a line within a text such as a note is a telephone line after all: `TEL;` or `TEL:` in capitals with the value
 * right behind, as programs write it. People write "Tel: 030 …". When in doubt a number is read rather than lost.
 */
export function isPhoneLine(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 84 || bytes[at + 1] !== 69 || bytes[at + 2] !== 76) return false;
  return bytes[at + 3] === 59 || (bytes[at + 3] === 58 && !isBlank(bytes[at + 4]));
}

/** Whether the line that ends at `end` ends with the `=` of quoted-printable's soft break. */
export function endsSoftly(bytes: Uint8Array, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && isBlank(bytes[last])) last--;
  return last >= start && bytes[last] === 61;
}

/** Copies `[start, end)` without its line ends and the one blank behind each; returns the length of the copy. */
export function unfold(bytes: Uint8Array, start: number, end: number, into: Uint8Array): number {
  let length = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    if (classes[byte] !== LINE_END) {
      into[length++] = byte;
      at++;
    } else {
      at = nextLine(bytes, at);
      if (isBlank(bytes[at])) at++;
    }
  }
  return length;
}

/** A buffer to write to before it is known how much: most files need none. */
export const nothing: Uint8Array = new Uint8Array(0);

/** The buffer, or a larger one in its place, whose bytes are not kept. */
export function atLeast(buffer: Uint8Array, length: number): Uint8Array {
  return buffer.length >= length ? buffer : new Uint8Array(Math.max(1 << 12, 2 * length));
}

export function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}
