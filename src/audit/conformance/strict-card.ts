import type { Reason } from './reason-texts.ts';

/** The part of vcard4 that is used. */
type Parse = typeof import('vcard4').parse;

/** What vcard4 makes of a card: why it is not strict, or its telephone values. */
export type Certified = { readonly reason: Reason } | { readonly phones: readonly string[] };

/** vcard4 takes time with the square of the quotes and separators in a line. */
const MOST_MARKS = 5000;

/**
 * Lets vcard4 judge one card. Its lines are ended with CRLF, since it would refuse all others; `SORT-AS` goes by the
 * name under which vcard4 knows it. Nothing of its messages is shown but names: they may repeat what the card holds.
 */
export function certify(parse: Parse, lines: readonly string[]): Certified {
  const text = lines.map((line) => `${line.replace(/^([^:"]*;)SORT-AS=/i, '$1SORTAS=')}\r\n`).join('');
  if ((text.match(/[";,=\\^]/g)?.length ?? 0) > MOST_MARKS) return { reason: { code: 'not-checked', name: '' } };
  try {
    const parsed = parse(text);
    if (Array.isArray(parsed)) return { reason: { code: 'frame-broken', name: '' } };
    const phones = [...parsed.getProperty('TEL'), ...parsed.getProperty('X-MS-TEL')];
    return { phones: phones.map(({ value }) => flat(value)) };
  } catch (error) {
    return { reason: reasonOf(error instanceof Error ? error.message : '') };
  }
}

function reasonOf(message: string): Reason {
  const named = /unknown (property|parameter): ([A-Z][A-Z-]{0,30})(?:$|,)/i.exec(message);
  if (named) return { code: named[1] === 'property' ? 'unknown-property' : 'unknown-parameter', name: named[2]!.toUpperCase() };
  if (message.includes('one of each BEGIN') || message.startsWith('Unsupported vCard version')) return { code: 'frame-broken', name: '' };
  if (message.includes('at least one FN')) return { code: 'name-missing', name: '' };
  if (message.includes('more than one')) return { code: 'property-repeated', name: '' };
  if (message.includes('delimited by CRLF')) return { code: 'too-short', name: '' };
  return { code: 'line-unreadable', name: '' };
}

/** A value that vcard4 split at commas and semicolons though it is one text; undefined when it is empty. */
function flat(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
  return value.map((part: unknown) => (Array.isArray(part) ? part.join(',') : String(part))).join(';');
}
