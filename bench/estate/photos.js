/** Photos cut from one pool of base64 lines: 4 to 24 KB each, as phones embed them, at the price of a slice. */
import { random } from './random.js';

const width = 72;
const separator = '\r\n ';
let pool = '';

/** Folded base64 to stand behind the colon of a PHOTO line; begins like a JPEG. */
export function photoLines(r) {
  pool ||= foldedPool();
  const line = width + separator.length;
  const count = 55 + r.below(278);
  const first = r.below(Math.floor(pool.length / line) - count);
  return `/9j/4AAQSkZJRgABAQAA${pool.slice(first * line, (first + count) * line)}`;
}

/** One MiB of random bytes as lines that each begin with the fold. */
function foldedPool() {
  const r = random(77);
  const bytes = Buffer.alloc(1 << 20);
  for (let offset = 0; offset < bytes.length; offset += 4) bytes.writeUInt32LE(r.word(), offset);
  const text = bytes.toString('base64');
  const lines = [];
  for (let from = 0; from + width < text.length; from += width) lines.push(separator + text.slice(from, from + width));
  return lines.join('');
}
