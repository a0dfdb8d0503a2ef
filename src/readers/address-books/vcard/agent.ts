import { FOLDED, QUOTED_PRINTABLE } from './parameters.ts';
import type { Found } from './found.ts';
import type { Value } from './value.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * What stands behind `AGENT`: another person's card written out in the lines that follow (`inline`), one of which the
 * first line may stand on the same line (`begun`), a card as the text of the value, or nothing of the kind.
 */
type Agent = 'inline' | 'begun' | Uint8Array | undefined;

export function agentOf(found: Found, value: Value): Agent {
  value.read(found);
  const text = decoder.decode(value.bytes.subarray(value.start, value.end)).trim();
  if (text === '') return 'inline';
  if (!/^BEGIN[ \t]*:[ \t]*VCARD/i.test(text)) return undefined;
  if (/^BEGIN[ \t]*:[ \t]*VCARD$/i.test(text)) return 'begun';
  return encoder.encode(broken(text) ? unescaped(text) : unescaped(indented(found)));
}

/** Whether the card's first line ends where it should: the text then has its own line breaks. */
function broken(text: string): boolean {
  return /^BEGIN[ \t]*:[ \t]*VCARD[ \t]*(?:\\n|[\r\n])/i.test(text);
}

/** A card whose lines are merely indented looks folded; its lines as they stand. */
function indented({ bytes, start, end, flags }: Found): string {
  const text = decoder.decode(bytes.subarray(start, end)).trim();
  return (flags & FOLDED) !== 0 && (flags & QUOTED_PRINTABLE) === 0 ? text.replaceAll(/(\r*\n|\r)[ \t]+/g, '\n') : text;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([\\,;:nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
