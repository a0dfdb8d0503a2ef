import { createHmac } from 'node:crypto';
import { callingCodeLength } from '../model/calling-code.ts';
import type { PhoneNumber } from '../model/number.ts';
import type { PrivacyLevel } from '../model/privacy.ts';

/** Turns names, numbers and raw texts into what the report may show. Everything personal passes here, once. */
export interface Mask {
  readonly number: (number: PhoneNumber) => string;
  readonly name: (name: string) => string;
  /** A value that could not be made into a number. */
  readonly raw: (text: string) => string;
}

const dots = '•••';

/** Code points, so that no surrogate pair is cut in half. */
function characters(text: string): string[] {
  return Array.from(text);
}

/** `+49 151 •••••78`: calling code, up to three digits of the national number, and the last two, if enough stays hidden. */
function maskNumber(number: PhoneNumber): string {
  const digits = number.slice(1);
  const codeLength = callingCodeLength(digits);
  const code = digits.slice(0, codeLength);
  const national = digits.slice(codeLength);
  const shown = Math.max(0, Math.min(3, national.length - 6));
  const tail = national.length >= 6 ? 2 : 0;
  const hidden = '•'.repeat(national.length - shown - tail);
  return `+${code} ${shown > 0 ? `${national.slice(0, shown)} ` : ''}${hidden}${tail ? national.slice(-tail) : ''}`;
}

/** `A••• M•••`: the first letter of each word that has more than two; the length stays hidden. */
function maskName(name: string): string {
  let masked = '';
  for (const word of name.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const [first, , third] = word;
    masked += `${masked === '' ? '' : ' '}${third === undefined ? '' : first}${dots}`;
  }
  return masked;
}

/** Letters and digits give way to dots, their number stays visible up to 24 so that the cell can be found again. */
function maskRaw(text: string): string {
  const masked = characters(text.slice(0, 48))
    .slice(0, 24)
    .map((character) => (/[\p{L}\p{N}]/u.test(character) ? '•' : /[\s()+/.,;-]/u.test(character) ? character : '•'));
  return masked.join('');
}

function pseudonymous(key: Uint8Array): Mask {
  const hmac = (kind: string, text: string): string =>
    `${kind}-${createHmac('sha256', key).update(`${kind}\0${text}`).digest('hex').slice(0, 16)}`;
  return {
    number: (number) => hmac('number', number.slice(1)),
    name: (name) => (name === '' ? '' : hmac('name', name)),
    raw: (text) => hmac('raw', text),
  };
}

/** The mask of a privacy level; `key` is the secret of the pseudonyms. */
export function maskOf(level: PrivacyLevel, key: Uint8Array): Mask {
  if (level === 'full') return { number: (number) => number, name: (name) => name, raw: (text) => text };
  if (level === 'pseudonym') return pseudonymous(key);
  return { number: maskNumber, name: maskName, raw: maskRaw };
}
