import { createRequire } from 'node:module';
import { parsePhoneNumberFromString, type CountryCode, type NumberType } from 'libphonenumber-js/max';
import type { NumberKey } from '../../src/model/number.ts';

/** What a telephone value is: an E.164 number, a short code of the region, or neither. */
export type Reading =
  | { readonly kind: 'number'; readonly key: NumberKey; readonly valid: boolean; readonly mobile: boolean; readonly service: boolean }
  | { readonly kind: 'short'; readonly code: string }
  | { readonly kind: 'none' };

/** Reads values under a region with libphonenumber-js/max, each distinct one once. */
export interface Numbers {
  readonly read: (text: string) => Reading;
  /** Reads a cell that may hold several numbers. */
  readonly readCell: (text: string) => readonly Reading[];
}

/** Kept, for libphonenumber-js is slow and estates repeat themselves. */
const kept = new Map<string, Numbers>();

export function numbersUnder(region: string): Numbers {
  const numbers = kept.get(region) ?? newNumbers(region);
  kept.set(region, numbers);
  return numbers;
}

function newNumbers(region: string): Numbers {
  const codes = shortCodesOf(region);
  const known = new Map<string, Reading>();
  const read = (text: string): Reading => {
    const reading = known.get(text) ?? readingOf(text, region as CountryCode, codes);
    known.set(text, reading);
    return reading;
  };
  return { read, readCell: (text) => readCell(text.trim(), read) };
}

const none: Reading = { kind: 'none' };

/** Soft hyphen, zero-width and bidi marks, byte order mark: they travel with copied numbers. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Pauses and waits, each with what is dialled behind it, unspaced, after the call is answered. */
const dialledLater = /(?<=\d\)?)(?:\s*[,;pw][,;pw\s]*[\d*#]+)+[,;pw\s]*$/i;

function readingOf(written: string, region: CountryCode, codes: ReadonlySet<string>): Reading {
  const text = written.replace(invisible, '');
  const code = codeIn(text);
  if (code !== undefined && (/\D/.test(code) || codes.has(code))) return { kind: 'short', code };
  const whole = parse(text, region);
  if (whole) return whole.extension && holdsSeveral(text, region) ? none : whole.reading;
  const head = dialledLater.test(text) ? parse(text.replace(dialledLater, ''), region) : undefined;
  return head && !holdsSeveral(text, region) ? head.reading : none;
}

/** `*100#` and the like (3GPP TS 22.030), or a value's digits when it has neither plus nor anything but spaces between. */
function codeIn(text: string): string | undefined {
  const network = text.replace(/\s/g, '');
  if (/^(?:\*{1,2}|#{1,2}|\*#)\d{2,4}(?:\*\d{1,4}){0,2}#$/.test(network)) return network;
  return /^[^+\d]*(\d[\d\s()./-]*)[^\d#]*$/.exec(text)?.[1]?.replace(/\D/g, '');
}

const notPersonal: ReadonlySet<NumberType | undefined> = new Set([
  'FIXED_LINE',
  'TOLL_FREE',
  'SHARED_COST',
  'PREMIUM_RATE',
  'UAN',
  'VOICEMAIL',
]);

function parse(text: string, region: CountryCode): { readonly reading: Reading; readonly extension: boolean } | undefined {
  const number = parsePhoneNumberFromString(text, region);
  if (number === undefined) return undefined;
  const digits = number.number.slice(1);
  const folded = fold(digits);
  if (digits.length > 15 || (folded === digits && !number.isPossible())) return undefined;
  const type = number.getType();
  const reading = {
    kind: 'number',
    key: Number(folded),
    valid: type !== undefined,
    // A mobile number of Argentina without its 9 looks like a land line.
    mobile: folded !== digits || digits.startsWith('54') || !notPersonal.has(type),
    service: type === 'TOLL_FREE' || type === 'SHARED_COST',
  } as const;
  return { reading, extension: Boolean(number.ext) };
}

/** One spelling for the mobile numbers of plans that changed: +52 1, +54 9, and Brazil's ninth digit. */
function fold(digits: string): string {
  return digits
    .replace(/^521(?=\d{10}$)/, '52')
    .replace(/^549(?=\d{10}$)/, '54')
    .replace(/^(55[1-9][1-9])(?=[6-9]\d{7}$)/, (area) => `${area}9`);
}

/** Whether what was taken for an extension is a number of its own: a value that joins two must not pass for the first. */
function holdsSeveral(text: string, region: CountryCode): boolean {
  const behind = text.split(/(?<=\d.*)[,;pw]/i).slice(1);
  if (behind.some((part) => part.replace(/\D/g, '').length >= 7)) return true;
  const parts = text.split(/[,;]/).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => /^0\d{6,}$/.test(part) || parsePhoneNumberFromString(part, region)?.isValid());
}

/** Surest first. */
const separators = [':::', '\n', ';', '|', ',', '/'];
/** These also stand within one number: `02241/123456`. */
const soft = /[;,/]/;

/** A cell holds several numbers only if every part alone is one; where the whole is one as well, a valid one. */
function readCell(cell: string, read: (text: string) => Reading): readonly Reading[] {
  const found = separators.filter((separator) => cell.includes(separator));
  const isOne = read(cell).kind === 'number';
  for (let count = 1; count <= found.length; count++) {
    const used = found.slice(0, count);
    const mustBeValid = isOne && used.some((separator) => soft.test(separator));
    const parts = used.reduce((all, separator) => all.flatMap((part) => part.split(separator)), [cell]).map((part) => part.trim());
    const readings = parts.filter((part) => part !== '').map(read);
    const each = readings.every((reading) => reading.kind === 'short' || (reading.kind === 'number' && (reading.valid || !mustBeValid)));
    if (each && readings.length > 0) return readings;
  }
  return [read(cell)];
}

interface ShortCodeTable {
  readonly harmonised: { readonly everywhere: string; readonly european: string; readonly regions: string };
  readonly national: Readonly<Record<string, { readonly codes: string }>>;
}

const table = createRequire(import.meta.url)('../../src/phones/short-codes.json') as ShortCodeTable;

/** The region's short codes; an `x` in the table stands for any digit. */
function shortCodesOf(region: string): ReadonlySet<string> {
  const { everywhere, european, regions } = table.harmonised;
  const lists = [everywhere, regions.split(' ').includes(region) ? european : '', table.national[region]?.codes ?? ''];
  const written = lists.join(' ').split(' ').filter(Boolean);
  const spelled = (code: string): string[] =>
    code.includes('x') ? '0123456789'.split('').flatMap((digit) => spelled(code.replace('x', digit))) : [code];
  return new Set(written.flatMap(spelled));
}
