import { createRequire } from 'node:module';

/** `short-codes.json`: codes as digits, an `x` at the end standing for any digit. */
interface ShortCodeTable {
  readonly harmonised: { readonly everywhere: string; readonly european: string; readonly regions: string };
  readonly national: Readonly<Record<string, { readonly codes: string }>>;
}

/** Codes of a region, each as an integer with a 1 before its digits, so that `016` and `16` stay apart. */
export type ShortCodes = ReadonlySet<number>;

const MOST_DIGITS = 6;

/** Emergency, service and directory codes that can be dialled in a region; undefined: the European ones. */
export function shortCodesOf(region: string | undefined): ShortCodes {
  const { harmonised, national } = createRequire(import.meta.url)('./short-codes.json') as ShortCodeTable;
  const european = region === undefined || harmonised.regions.split(' ').includes(region);
  const own = region === undefined ? '' : (national[region]?.codes ?? '');
  const entries = `${harmonised.everywhere} ${european ? harmonised.european : ''} ${own}`.split(' ').filter(Boolean);
  return new Set(entries.flatMap(expand));
}

function expand(entry: string): number[] {
  const digits = entry.replace(/x+$/, '');
  const times = 10 ** (entry.length - digits.length);
  const first = Number(`1${digits}`) * times;
  return Array.from({ length: times }, (_, offset) => first + offset);
}

/** Whether the first `count` digits are one of the codes, nothing before or behind it. */
export function isShortCode(codes: ShortCodes, digits: Uint8Array, count: number): boolean {
  if (count > MOST_DIGITS) return false;
  let code = 1;
  for (let i = 0; i < count; i++) code = code * 10 + (digits[i] as number);
  return codes.has(code);
}

/**
 * A code dialled to the network, such as `*100#`, `#31#` and `*#06#`. Its parts are too short to hold a subscriber's
 * number, which a call-forwarding code does (`**21*0301234567#`).
 *
 * Source: 3GPP TS 22.030 §6.5.2 and §6.6.
 */
const NETWORK_CODE = /^(?:\*{1,2}|#{1,2}|\*#)\d{2,4}(?:\*\d{1,4}){0,2}#$/;

/** The network code that a value is, without its spaces; empty when it is none. */
export function networkCode(text: string): string {
  const code = text.replace(/\s+/g, '');
  return NETWORK_CODE.test(code) ? code : '';
}
