import { isUtf8 } from '../encodings.ts';

const decoder = new TextDecoder();

/**
 * The path of an entry as the archive means it. Archives made on a Mac hold UTF-8 without saying so; whatever is no
 * UTF-8 is code page 437, as the format has it (APPNOTE.TXT, appendix D).
 *
 * @param stated the name decoded as the entry states it
 */
export function entryName(raw: Uint8Array, stated: string): string {
  return isUtf8(raw, 0, raw.length) && raw.some((byte) => byte > 127) ? decoder.decode(raw) : stated;
}

/** The path for showing: relative, with `/`, and without steps that lead nowhere or out of the archive. */
export function cleanName(name: string): string {
  const parts = name
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/');
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
}
