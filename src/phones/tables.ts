import { createRequire } from 'node:module';
import { readData } from '../lib/files.ts';

/**
 * The numbering plans of the world, compiled from libphonenumber-js by `scripts/phone-tables.js`.
 *
 * `tables.bin`, all little-endian and one after the other (S states, L labels):
 *   Int32[L]       general: bit p = the general pattern of the code's p-th plan holds
 *   Uint16[S × 10] next: state after a further digit
 *   Uint16[S]      label of a state
 *   Int8[L]        exact: position of the plan the number belongs to, -1 when none can be told
 *   Uint8[L × 32]  types: type under the code's p-th plan, an index into `numberTypes`
 * A state stands for the digits of a national number read so far, from `CallingCode.start` on.
 *
 * Slow twin: libphonenumber-js/max, which holds the same plans as regular expressions (test/phones/parser.test.ts).
 */
export interface PhoneTables {
  readonly general: Int32Array;
  readonly next: Uint16Array;
  readonly label: Uint16Array;
  readonly exact: Int8Array;
  readonly types: Uint8Array;
  /** Position in `codes` by calling code, offset by 10 for two digits and 110 for three; 0 = no such code. */
  readonly codeIndex: Uint16Array;
  readonly codes: readonly (CallingCode | undefined)[];
  /** By ISO 3166-1 region; codes that belong to no country are `+800`. */
  readonly plans: ReadonlyMap<string, Plan>;
}

export interface CallingCode {
  readonly value: number;
  readonly length: number;
  readonly start: number;
  /** The main country first. */
  readonly plans: readonly Plan[];
}

/** A prefix as fixed digits or, when they vary, as a pattern; `first` has a bit for each digit it can begin with. */
interface Prefix {
  readonly first: number;
  readonly digits: Uint8Array | undefined;
  readonly pattern: RegExp;
}

export interface Plan {
  /** Region, empty for a code that belongs to no country. */
  readonly region: string;
  readonly code: CallingCode;
  /** Position among the plans of its calling code. */
  readonly position: number;
  /** Possible lengths of a national number: the least, the most, and all as bits. */
  readonly shortest: number;
  readonly longest: number;
  readonly lengths: number;
  /** What is dialled before a foreign number. */
  readonly exit: Prefix;
  /** What is dialled before a national number. */
  readonly trunk: Prefix;
  /** How a national number is made of the trunk pattern's groups; empty: it is what follows the prefix. */
  readonly rule: string;
}

/** The same order as in `scripts/phone-tables.js`; empty: not a valid number. */
export const numberTypes = [
  '',
  'FIXED_LINE',
  'FIXED_LINE_OR_MOBILE',
  'MOBILE',
  'PREMIUM_RATE',
  'TOLL_FREE',
  'SHARED_COST',
  'VOIP',
  'PERSONAL_NUMBER',
  'PAGER',
  'UAN',
  'VOICEMAIL',
] as const;
export type NumberType = (typeof numberTypes)[number];

/** Types per label in `PhoneTables.types`. */
export const TYPES_PER_LABEL = 32;

/** `tables.json`, as written by `scripts/phone-tables.js`. */
interface Head {
  readonly states: number;
  readonly labels: number;
  readonly codes: Readonly<Record<string, { start: number; plans: string }>>;
  readonly plans: Readonly<Record<string, PlanSettings>>;
}

interface PlanSettings {
  readonly exit?: string;
  readonly exitFirst?: number;
  readonly trunk?: string;
  readonly trunkFirst?: number;
  readonly rule?: string;
  readonly lengths: string;
}

let loaded: PhoneTables | undefined;

/** The tables, read on first use. */
export function phoneTables(): PhoneTables {
  loaded ??= load();
  return loaded;
}

function load(): PhoneTables {
  const { states, labels, codes: heads, plans: settings } = createRequire(import.meta.url)('./tables.json') as Head;
  const { buffer } = new Uint8Array(readData(new URL('tables.bin', import.meta.url)));
  let at = 0;
  const skip = (bytes: number): number => (at += bytes) - bytes;
  const columns = {
    general: new Int32Array(buffer, skip(4 * labels), labels),
    next: new Uint16Array(buffer, skip(20 * states), 10 * states),
    label: new Uint16Array(buffer, skip(2 * states), states),
    exact: new Int8Array(buffer, skip(labels), labels),
    types: new Uint8Array(buffer, at, TYPES_PER_LABEL * labels),
  };
  const codes: (CallingCode | undefined)[] = [undefined];
  const codeIndex = new Uint16Array(1110);
  const plans = new Map<string, Plan>();
  for (const [digits, { start, plans: ids }] of Object.entries(heads)) {
    const members: Plan[] = [];
    const code: CallingCode = { value: Number(digits), length: digits.length, start, plans: members };
    for (const id of ids.split(' ')) {
      const plan = planOf(id, settings[id] as PlanSettings, code, members.length);
      members.push(plan);
      plans.set(id, plan);
    }
    codeIndex[code.value + codeOffset(code.length)] = codes.push(code) - 1;
  }
  return { ...columns, codeIndex, codes, plans };
}

/** Where the calling codes of one, two or three digits begin in `codeIndex`. */
export function codeOffset(length: number): number {
  return length === 1 ? 0 : length === 2 ? 10 : 110;
}

function planOf(id: string, settings: PlanSettings, code: CallingCode, position: number): Plan {
  const lengths = settings.lengths.split(' ').map(Number);
  return {
    region: id.startsWith('+') ? '' : id,
    code,
    position,
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    lengths: lengths.reduce((bits, length) => bits | (1 << length), 0),
    exit: prefixOf(settings.exit ?? '', settings.exitFirst ?? 0),
    trunk: prefixOf(settings.trunk ?? '', settings.trunkFirst ?? 0),
    rule: settings.rule ?? '',
  };
}

function prefixOf(pattern: string, first: number): Prefix {
  const digits = /^\d*$/.test(pattern) ? Uint8Array.from(pattern, Number) : undefined;
  return { first, digits, pattern: new RegExp(`^(?:${pattern})`) };
}
