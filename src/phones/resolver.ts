import { TYPES_PER_LABEL, codeOffset, numberTypes, phoneTables } from './tables.ts';
import type { CallingCode, NumberType, PhoneTables, Plan } from './tables.ts';

/** Longest national number; the same limits as libphonenumber-js. */
const LONGEST = 17;
const SHORTEST = 2;
/** Digits of an E.164 number; a longer one would not be held exactly by a double either. */
const E164_DIGITS = 15;
/** Room for the digits of one value: no more than 250 are read, and a plan's rule adds a few. */
const ROOM = 272;

/**
 * Digits under a region → a number, on the tables of `tables.ts`.
 *
 * Put the digits (as 0–9, one a byte) into `digits`, call `resolve`; when it returns true the other fields tell the
 * number until the next call. They equal what `parsePhoneNumberFromString` of libphonenumber-js/max says of the number.
 */
export class Resolver {
  readonly digits = new Uint8Array(ROOM);
  /** The number as an integer; 0 when it has more digits than E.164 allows. */
  key = 0;
  /** The country it belongs to; empty when it cannot be told. */
  region = '';
  type: NumberType = '';
  possible = false;

  readonly #tables: PhoneTables = phoneTables();
  readonly #home: Plan | undefined;
  /** Digits rewritten by a plan's rule. */
  readonly #rewritten = new Uint8Array(ROOM);
  /** The national number: digits `[#from, #to)` of `#source`, the label of the state they lead to, and its code. */
  #source = this.digits;
  #from = 0;
  #to = 0;
  #label = 0;
  #code: CallingCode | undefined;

  constructor(region: string | undefined) {
    this.#home = region === undefined || region.startsWith('+') ? undefined : this.#tables.plans.get(region);
  }

  /** Reads the first `count` of `digits`; `plus`: they came after a plus. False: no number, in no sense. */
  resolve(count: number, plus: boolean): boolean {
    if (plus) return this.#international(0, count);
    const home = this.#home;
    if (home === undefined) return false;
    const exit = this.#exitLength(home, count);
    if (exit > 0) return this.#international(exit, count);
    if (this.#lacksPlus(home, count)) return this.#international(0, count);
    this.#national(home, 0, count);
    return this.#finish(home, true);
  }

  /** `+` and digits, also of a number too long for a key. */
  get e164(): string {
    return `+${this.#code?.value}${textOf(this.#source, this.#from, this.#to)}`;
  }

  /** The calling code, 0 before the first number. */
  get callingCode(): number {
    return this.#code?.value ?? 0;
  }

  /** How many digits begin the value as exit code to a foreign number; 0: it is none. */
  #exitLength({ exit }: Plan, count: number): number {
    const { digits } = this;
    if (count === 0 || ((exit.first >> (digits[0] as number)) & 1) === 0) return 0;
    let length = 0;
    if (exit.digits === undefined) length = exit.pattern.exec(textOf(digits, 0, count))?.[0].length ?? 0;
    else if (startsWith(digits, 0, count, exit.digits)) length = exit.digits.length;
    return length < count && digits[length] !== 0 ? length : 0;
  }

  #international(from: number, count: number): boolean {
    const { digits } = this;
    const { codeIndex, codes } = this.#tables;
    if (from >= count || digits[from] === 0) return false;
    let value = 0;
    for (let length = 1; length <= 3 && from + length <= count; length++) {
      value = value * 10 + (digits[from + length - 1] as number);
      const code = codes[codeIndex[value + codeOffset(length)] as number];
      if (code === undefined) continue;
      const main = code.plans[0] as Plan;
      this.#national(main, from + length, count);
      return this.#finish(main, false);
    }
    return false;
  }

  /** Whether the value is better read as beginning with the region's own calling code, its plus forgotten. */
  #lacksPlus(home: Plan, count: number): boolean {
    const { value, length } = home.code;
    if (count <= length || valueOf(this.digits, length) !== value) return false;
    this.#national(home, 0, count);
    const whole = this.#holdsGeneral(home, this.#label);
    const size = this.#to - this.#from;
    this.#national(home, length, count);
    return (!whole && this.#holdsGeneral(home, this.#label)) || (size > home.longest && size !== home.shortest);
  }

  #holdsGeneral(plan: Plan, label: number): boolean {
    return (((this.#tables.general[label] as number) >> plan.position) & 1) === 1;
  }

  /** Takes digits `[from, to)` as dialled inside the plan: drops the trunk prefix where libphonenumber would. */
  #national(plan: Plan, from: number, to: number): void {
    const { digits } = this;
    const { trunk } = plan;
    this.#take(plan, digits, from, to);
    if (from >= to || ((trunk.first >> (digits[from] as number)) & 1) === 0) return;
    if (trunk.digits === undefined) this.#dropPattern(plan, from, to);
    else if (startsWith(digits, from, to, trunk.digits)) {
      this.#takeIfBetter(plan, digits, from + trunk.digits.length, to);
    }
  }

  #dropPattern(plan: Plan, from: number, to: number): void {
    const { pattern } = plan.trunk;
    const text = textOf(this.digits, from, to);
    const match = pattern.exec(text);
    if (match === null) return;
    const group = match.length > 1 ? match.at(-1) : undefined;
    const rest = plan.rule !== '' && group ? text.replace(pattern, plan.rule) : text.slice(match[0].length);
    if (rest === text) return;
    for (let i = 0; i < rest.length; i++) this.#rewritten[i] = rest.charCodeAt(i) - 48;
    this.#takeIfBetter(plan, this.#rewritten, 0, rest.length);
  }

  #take({ code }: Plan, source: Uint8Array<ArrayBuffer>, from: number, to: number): void {
    this.#source = source;
    this.#from = from;
    this.#to = to;
    this.#label = this.#labelOf(code, source, from, to);
    this.#code = code;
  }

  #labelOf(code: CallingCode, source: Uint8Array, from: number, to: number): number {
    const { next, label } = this.#tables;
    let state = code.start;
    for (let i = from; i < to; i++) state = next[state * 10 + (source[i] as number)] as number;
    return label[state] as number;
  }

  /** Takes the digits without trunk prefix unless that breaks a valid number or leaves one too short to be possible. */
  #takeIfBetter(plan: Plan, source: Uint8Array<ArrayBuffer>, from: number, to: number): void {
    const label = this.#labelOf(plan.code, source, from, to);
    if (this.#holdsGeneral(plan, this.#label) && !this.#holdsGeneral(plan, label)) return;
    const { shortest, longest, lengths } = this.#exactPlan(plan, label);
    const size = to - from;
    if (size !== shortest && (size < shortest || (size <= longest && ((lengths >> size) & 1) === 0))) return;
    this.#source = source;
    this.#from = from;
    this.#to = to;
    this.#label = label;
  }

  #exactPlan(plan: Plan, label: number): Plan {
    const exact = this.#tables.exact[label] as number;
    return exact < 0 ? plan : (plan.code.plans[exact] as Plan);
  }

  #finish(plan: Plan, national: boolean): boolean {
    const size = this.#to - this.#from;
    if (size < SHORTEST || size > LONGEST) return false;
    const owner = this.#exactPlan(plan, this.#label);
    this.region = national || (this.#tables.exact[this.#label] as number) >= 0 ? owner.region : '';
    this.type = numberTypes[this.#tables.types[this.#label * TYPES_PER_LABEL + owner.position] as number] as NumberType;
    this.possible = ((owner.lengths >> size) & 1) === 1;
    this.key = size + plan.code.length > E164_DIGITS ? 0 : this.#keyOf(plan.code);
    return true;
  }

  #keyOf(code: CallingCode): number {
    let key = code.value;
    for (let i = this.#from; i < this.#to; i++) key = key * 10 + (this.#source[i] as number);
    return key;
  }
}

function startsWith(digits: Uint8Array, from: number, to: number, prefix: Uint8Array): boolean {
  if (to - from < prefix.length) return false;
  for (let i = 0; i < prefix.length; i++) if (digits[from + i] !== prefix[i]) return false;
  return true;
}

function valueOf(digits: Uint8Array, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) value = value * 10 + (digits[i] as number);
  return value;
}

function textOf(digits: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += digits[i];
  return text;
}
