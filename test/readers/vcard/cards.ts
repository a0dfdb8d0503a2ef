/** Invented people; numbers from ranges reserved for fiction (DESIGN §7). */
export function lines(...list: readonly string[]): string {
  return list.map((line) => `${line}\r\n`).join('');
}

/** A card of version 3.0 around the lines given. */
export function card(...list: readonly string[]): string {
  return lines('BEGIN:VCARD', 'VERSION:3.0', ...list, 'END:VCARD');
}

export function oldCard(...list: readonly string[]): string {
  return lines('BEGIN:VCARD', 'VERSION:2.1', ...list, 'END:VCARD');
}

export const latin1 = (text: string) => Buffer.from(text, 'latin1');
