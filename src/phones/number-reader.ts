import type { NumberKind, NumberReader } from '../model/number-reader.ts';
import type { NumberKey } from '../model/number.ts';
import { SOFT, eachPart, separatorsIn, splits, trimmed } from './cells.ts';
import { fold } from './folds.ts';
import { PhoneParser } from './parser.ts';
import { beforePause } from './pauses.ts';
import { isShortCode, networkCode, shortCodesOf } from './short-codes.ts';
import type { ShortCodes } from './short-codes.ts';
import type { NumberType } from './tables.ts';

const NOT_MOBILE: ReadonlySet<NumberType> = new Set(['FIXED_LINE', 'TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE', 'UAN', 'VOICEMAIL']);
const SERVICE: ReadonlySet<NumberType> = new Set(['TOLL_FREE', 'SHARED_COST']);
/** In Argentina a mobile number written without its 9 looks like a land line. */
const ARGENTINA = 54;
/** What certainly begins a number of its own: the trunk prefix of most plans and enough digits. */
const NATIONAL = /^0\d{6,}$/;

/** A reader under an ISO 3166-1 region; undefined or unknown: only international spellings are numbers. */
export function createNumberReader(region: string | undefined): NumberReader {
  return new Reader(region);
}

/** One object for millions of values; see `NumberReader`. */
class Reader implements NumberReader {
  key: NumberKey = 0;
  shortCode = '';
  mobile = true;
  known = false;
  service = false;
  extension = false;

  readonly #region: string | undefined;
  readonly #parser: PhoneParser;
  readonly #codes: ShortCodes;
  /** For a look at parts of a value while the value itself is in work; rarely needed. */
  #second: PhoneParser | undefined;

  constructor(region: string | undefined) {
    this.#region = region;
    this.#parser = new PhoneParser(region);
    this.#codes = shortCodesOf(region);
  }

  read(bytes: Uint8Array, start: number, end: number): NumberKind {
    return this.#judge(this.#parser.scan(bytes, start, end));
  }

  readText(text: string): NumberKind {
    return this.#judge(this.#parser.scanText(text));
  }

  readCell(bytes: Uint8Array, start: number, end: number, each: (kind: NumberKind, start: number, end: number) => void): void {
    const [from, to] = trimmed(bytes, start, end);
    const found = separatorsIn(bytes, from, to);
    if (found === 0) return each(this.read(bytes, from, to), from, to);
    const one = this.read(bytes, from, to) === 'number';
    for (const separators of splits(found)) {
      // `02241/123456` is one number although either half is possible: where the whole is one, parts must be valid.
      const valid = one && (separators & SOFT) !== 0;
      let parts = 0;
      const alone = eachPart(bytes, from, to, separators, (first, last) => {
        parts++;
        return this.#standsAlone(bytes, first, last, valid);
      });
      if (!alone || parts === 0) continue;
      eachPart(bytes, from, to, separators, (first, last) => {
        each(this.read(bytes, first, last), first, last);
        return true;
      });
      return;
    }
    each(this.read(bytes, from, to), from, to);
  }

  #standsAlone(bytes: Uint8Array, start: number, end: number, valid: boolean): boolean {
    const kind = this.read(bytes, start, end);
    return kind === 'short' || (kind === 'number' && (!valid || this.#parser.number.type !== ''));
  }

  /** `found`: the parser's front end found digits. */
  #judge(found: boolean): NumberKind {
    this.#clear();
    const { text } = this.#parser;
    if (this.#isShort(found, text)) return 'short';
    if (found && this.#resolve()) {
      this.extension = this.#parser.extension !== '';
    } else {
      const dialled = text === '' ? undefined : beforePause(text);
      this.extension = dialled !== undefined && this.#parser.scanText(dialled) && this.#resolve();
      if (!this.extension) return 'none';
    }
    if (this.extension && this.#isList(text)) {
      this.#clear();
      return 'none';
    }
    return 'number';
  }

  #clear(): void {
    this.key = 0;
    this.shortCode = '';
    this.mobile = true;
    this.known = false;
    this.service = false;
    this.extension = false;
  }

  #isShort(found: boolean, text: string): boolean {
    const { count, plus, extension, number } = this.#parser;
    if (found && !plus && extension === '' && isShortCode(this.#codes, number.digits, count)) {
      this.shortCode = number.digits.subarray(0, count).join('');
    } else if (text !== '') this.shortCode = networkCode(text);
    if (this.shortCode === '') return false;
    this.mobile = false;
    return true;
  }

  /** Sets the fields for the number in the parser; false when it is not possible. */
  #resolve(): boolean {
    if (!this.#parser.resolve()) return false;
    const { key, possible, type, callingCode } = this.#parser.number;
    const folded = fold(key);
    if (key === 0 || (folded === key && !possible)) return false;
    this.key = folded;
    this.mobile = folded !== key || callingCode === ARGENTINA || !NOT_MOBILE.has(type);
    this.known = type !== '';
    this.service = SERVICE.has(type);
    return true;
  }

  /**
   * Whether what was taken for an extension is another number: a value that joins two must not pass for the first. Words
   * before the number hold no pause ("privat: …").
   */
  #isList(text: string): boolean {
    const dialled = text.slice(Math.max(0, text.search(/\d/)));
    if (/[,;pw].*?(?:\d[^\d,;pw]*){7,}$/i.test(dialled)) return true;
    const parts = text.split(/[,;]/);
    if (parts.length < 2) return false;
    const parser = (this.#second ??= new PhoneParser(this.#region));
    return parts.every((part) => NATIONAL.test(part.trim()) || (parser.parseText(part) && parser.number.type !== ''));
  }
}
