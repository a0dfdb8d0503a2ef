import { withoutInvisible } from './invisible.ts';
import { Resolver } from './resolver.ts';
import { ASK_TEXT, PLUS, scanBytes } from './scan-bytes.ts';
import { MOST_CHARACTERS, scanText } from './scan-text.ts';

/** No number takes more bytes than this: 250 characters and some invisible ones. A longer value is not even decoded. */
const MOST_BYTES = 2048;

/**
 * Values as people write them → numbers of the numbering plans, under one region (undefined: international ones only).
 *
 * Equal to `parsePhoneNumberFromString` of libphonenumber-js/max on the value without its invisible characters, at some
 * thirty times its speed; no value needs that library at run time. Two differences are meant: the words of a telephone
 * URI are read in either case, and a value with `;phone-context=` is no number beyond 250 characters either.
 */
export class PhoneParser {
  /** The number that `resolve` found. */
  readonly number: Resolver;
  /** What `scan` found: how many of `number.digits` are set, whether a plus came first, and the extension after them. */
  count = 0;
  plus = false;
  extension = '';
  /** The value as text, without invisible characters, where it took the slow front end; else, or when too long, empty. */
  text = '';

  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(region: string | undefined) {
    this.number = new Resolver(region);
  }

  /** Finds the digits in the UTF-8 bytes `[start, end)`. False: there is nothing that could be a number. */
  scan(bytes: Uint8Array, start: number, end: number): boolean {
    const scanned = scanBytes(bytes, start, end, this.number.digits);
    if (scanned === ASK_TEXT) {
      if (end - start > MOST_BYTES) return this.#set(0, false, '', '');
      return this.scanText(this.#decoder.decode(bytes.subarray(start, end)));
    }
    return this.#set(scanned & (PLUS - 1), scanned >= PLUS, '', '');
  }

  /** As `scan`, of a value given as text. */
  scanText(text: string): boolean {
    const visible = withoutInvisible(text);
    if (visible.length > MOST_CHARACTERS) return this.#set(0, false, '', '');
    const scanned = scanText(visible);
    if (scanned === undefined) return this.#set(0, false, '', visible);
    const { digits, plus, extension } = scanned;
    for (let i = 0; i < digits.length; i++) this.number.digits[i] = digits.charCodeAt(i) - 48;
    return this.#set(digits.length, plus, extension, visible);
  }

  /** Reads what `scan` found; true when `number` then tells a number, possible or not. */
  resolve(): boolean {
    return this.number.resolve(this.count, this.plus);
  }

  parse(bytes: Uint8Array, start: number, end: number): boolean {
    return this.scan(bytes, start, end) && this.resolve();
  }

  parseText(text: string): boolean {
    return this.scanText(text) && this.resolve();
  }

  #set(count: number, plus: boolean, extension: string, text: string): boolean {
    this.count = count;
    this.plus = plus;
    this.extension = extension;
    this.text = text;
    return count > 0;
  }
}
