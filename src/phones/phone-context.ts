/**
 * The `;phone-context=` of a telephone URI (RFC 3966 §5.1.5): `tel:030-23125000;phone-context=+49`.
 *
 * Equal to libphonenumber-js in what it takes for a context, except that its words are read in either case. Its own
 * check alternates between calls (a global pattern tested twice) and takes exponential time on some domains.
 */
const PREFIX = /tel:/i;
const CONTEXT = /;phone-context=([^;]*)/i;

const DIGIT = '0-9\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9';
const GLOBAL_NUMBER = new RegExp(`^\\+[-.()]*[${DIGIT}][-.()${DIGIT}]*$`);
const DOMAIN = new RegExp(`^(?:[${DIGIT}]+(?:-+[${DIGIT}]+)*\\.)*[a-zA-Z]+(?:-*[${DIGIT}])*\\.?$`);

/**
 * The number a URI with context stands for, as text: a context that is a number goes before it, a domain adds nothing.
 * `undefined`: the value has no context; empty: it has one that is neither.
 */
export function withContext(text: string): string | undefined {
  const match = CONTEXT.exec(text);
  if (match === null) return undefined;
  const context = match[1] ?? '';
  const global = GLOBAL_NUMBER.test(context);
  if (!global && !DOMAIN.test(context)) return '';
  const prefix = PREFIX.exec(text);
  const start = prefix === null ? 0 : prefix.index + prefix[0].length;
  return (global ? context : '') + text.substring(start, match.index);
}
