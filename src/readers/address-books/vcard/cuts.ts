import type { ByteSource } from '../../../lib/bytes.ts';
import { sniffEncoding } from '../../../lib/encodings.ts';
import { fillFrom } from '../../../lib/text-encoding.ts';

/** Opens the bytes from `start` to before `end` of a file (`openRange`). */
export type Open = (start: number, end: number) => ByteSource & { close(): void };

const BLOCK = 1 << 18;
/** Longest text in which a border is told: a line end, `END:VCARD`, blanks, line ends, `BEGIN:VCARD`, a line end. */
const OVERLAP = 128;
/** How far a border is sought from where it would be best: photos are shorter. */
const FARTHEST = 1 << 24;
const border = /[\r\n]END:VCARD[ \t]{0,16}(?:(?:\r{0,2}\n){1,8}|\r)(?=BEGIN:VCARD[ \t]{0,16}[\r\n])/i;

/**
 * Places at which a file may be cut into at most `parts` stretches of about the same size, each to be read for itself:
 * the first is 0, the others begin a card right behind the end of another. Whether that other was not itself part of a
 * third one is known only when the stretch before has been read (`joinStretches`).
 *
 * A file in UTF-16 is not cut, nor one in which no such place is near.
 */
export function cutsOf(size: number, open: Open, parts: number): number[] {
  const cuts = [0];
  const head = read(open, 0, Math.min(size, 256));
  if (sniffEncoding(head).encoding !== 'utf-8') return cuts;
  for (let part = 1; part < parts; part++) {
    const ideal = Math.floor((part * size) / parts);
    if (ideal <= cuts.at(-1)!) continue;
    const cut = borderAfter(open, ideal, Math.min(size, ideal + FARTHEST));
    if (cut !== undefined) cuts.push(cut);
  }
  return cuts;
}

function borderAfter(open: Open, from: number, end: number): number | undefined {
  for (let start = from; start < end; start += BLOCK - OVERLAP) {
    const text = Buffer.from(read(open, start, Math.min(end, start + BLOCK))).toString('latin1');
    const match = border.exec(text);
    if (match) return start + match.index + match[0].length;
  }
  return undefined;
}

function read(open: Open, start: number, end: number): Uint8Array {
  const source = open(start, end);
  try {
    const bytes = new Uint8Array(end - start);
    return bytes.subarray(0, fillFrom(source, bytes, 0, bytes.length));
  } finally {
    source.close();
  }
}
