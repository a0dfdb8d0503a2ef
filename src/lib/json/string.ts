import { isUtf8 } from 'node:buffer';
import { decodeBytes } from '../encodings.ts';

/** The characters of a string whose bytes stand between the quotes; undefined when an escape in it is none of JSON's. */
export function stringOf(bytes: Uint8Array, ascii: boolean, escaped: boolean): string | undefined {
  const text = decoded(bytes, ascii);
  if (!escaped) return text;
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, ascii: boolean): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (ascii) return buffer.toString('latin1');
  return isUtf8(bytes) ? buffer.toString('utf8') : (decodeBytes(bytes, 'windows-1252') ?? '');
}
