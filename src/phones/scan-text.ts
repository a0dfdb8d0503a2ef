import { withContext } from './phone-context.ts';

/** What a value holds: digits 0–9, whether a plus came before them, and the extension after them (empty: none). */
export interface Scanned {
  readonly plus: boolean;
  readonly digits: string;
  readonly extension: string;
}

/** A longer value holds no number. */
export const MOST_CHARACTERS = 250;

const DIGIT = '0-9\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9';
const PLUS = '+\uFF0B';
const PUNCTUATION =
  '-\u2010-\u2015\u2212\u30FC\uFF0D\uFF0F/\uFF0E. \u00A0\u00AD\u200B\u2060\u3000()\uFF08\uFF09\uFF3B\uFF3D\\[\\]~\u2053\u223C\uFF5E';

const START = new RegExp(`[${PLUS}${DIGIT}]`);
const JUNK_AT_END = new RegExp(`[^${DIGIT}#]+$`);
const TWO_DIGITS = new RegExp(`^[${DIGIT}]{2}$`);
const THREE_DIGITS = new RegExp(`(?:[${DIGIT}][^${DIGIT}]*){3}`);
/** What a number itself is written with. */
const PLAIN = new RegExp(`^[${PLUS}]?[${PUNCTUATION}${DIGIT}]*`);

const EXTENSION_WORD = '(?:e?xt(?:ensi(?:o\u0301?|\u00F3))?n?|\uFF45?\uFF58\uFF54\uFF4E?|\u0434\u043E\u0431|anexo)';
const EXTENSION_SIGN = '(?:[x\uFF58#\uFF03~\uFF5E]|int|\uFF49\uFF4E\uFF54)';
const BEFORE = '[ \u00A0\\t,]*';
const AFTER = '[:\\.\uFF0E]?[ \u00A0\\t,-]*';
const EXTENSION = new RegExp(`(?:${extensionPattern()})$`, 'i');
/** What the foreign end of a number looks like if it is part of an extension at all; cheap where EXTENSION is not. */
const MAYBE_EXTENSION = new RegExp(`^${BEFORE}(?:;ext=|${EXTENSION_WORD}|${EXTENSION_SIGN}|;)?${AFTER}[${DIGIT}]{0,20}#?$`, 'i');

/** Ways to write an extension, as libphonenumber knows them. */
function extensionPattern(): string {
  const upTo = (count: number): string => `([${DIGIT}]{1,${count}})`;
  const beforeComma = '[ \u00A0\\t]*';
  return [
    `;ext=${upTo(20)}`,
    `${BEFORE}${EXTENSION_WORD}${AFTER}${upTo(20)}#?`,
    `${BEFORE}${EXTENSION_SIGN}${AFTER}${upTo(9)}#?`,
    `[- ]+${upTo(6)}#`,
    `${beforeComma}(?:,{2}|;)${AFTER}${upTo(15)}#?`,
    `${beforeComma},+${AFTER}${upTo(9)}#?`,
  ].join('|');
}

/**
 * The exact front end, on text without invisible characters: what libphonenumber-js finds before it looks at any plan.
 * Slow (patterns on strings); `scan-bytes.ts` answers for most values. Letters are never dialled: a word behind the
 * number is dropped, not read as vanity digits.
 */
export function scanText(text: string): Scanned | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const found = withContext(text) ?? numberIn(text);
  const subaddress = found.indexOf(';isub=');
  const number = subaddress > 0 ? found.slice(0, subaddress) : found;
  const plain = PLAIN.exec(number)?.[0].length ?? 0;
  if (plain < number.length && !MAYBE_EXTENSION.test(number.slice(plain))) return undefined;
  const match = EXTENSION.exec(number);
  const bare = match === null ? number : number.slice(0, match.index);
  const whole = plain === number.length ? number : bare;
  if (whole.length > plain || !(THREE_DIGITS.test(whole) || TWO_DIGITS.test(number))) return undefined;
  const extension = match?.slice(1).find(Boolean) ?? '';
  return { plus: bare.startsWith('+'), digits: digitsOf(bare), extension };
}

/** From the first plus or digit to the last digit. */
function numberIn(text: string): string {
  const start = text.search(START);
  return start < 0 ? '' : text.slice(start).replace(JUNK_AT_END, '');
}

/** First code points of the scripts whose digits count; ten digits follow each. */
const ZEROS = [0x30, 0xff10, 0x660, 0x6f0];

function digitsOf(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    if (zero !== undefined) digits += code - zero;
  }
  return digits;
}
