import type { InventoryRow } from '../model/inventory-row.ts';
import type { JoinKey } from '../model/joining.ts';
import type { NumberKey } from '../model/number.ts';

/** The telephone number that a text is under a region (undefined: the audit's); 0 when it is none. */
export type NumberOf = (text: string, region: string | undefined) => NumberKey;

/** A device of the inventory that goes by a name. */
export interface NamedDevice {
  readonly id: string;
  /** The most certain of its keys that equals the name. */
  readonly by: JoinKey;
  /** The name is the device's id, letter by letter. */
  readonly exact: boolean;
}

/** Digits and what stands between them; names that hold more are no telephone number. */
const phoneLike = /^\+?[\d\s().-]+$/;
/** The digits of an IMEI that tell devices apart; behind them stands a check digit, or the software's version (IMEISV). */
const imeiBody = 14;

/**
 * What folders and files may be called to be a device's: any of its keys, whole, whatever its case. Names people chose
 * for a device are no keys, and nothing is compared by its beginning or by likeness.
 */
export class DeviceNames {
  readonly #ids = new Set<string>();
  /** Ids of devices by kind and text of their keys. */
  readonly #byKey = new Map<string, { readonly id: string; readonly by: JoinKey }[]>();
  /** The same by telephone number, under each region that a device has. */
  readonly #byNumber = new Map<string | undefined, Map<NumberKey, string[]>>();
  readonly #numberOf: NumberOf;

  constructor(rows: readonly InventoryRow[], numberOf: NumberOf) {
    this.#numberOf = numberOf;
    for (const { id, keys, region } of rows) {
      this.#ids.add(id);
      this.#put('device-id', folded(id), id);
      for (const mdm of keys.mdm) this.#put('mdm-id', folded(mdm), id);
      this.#put('serial', withoutSpaces(keys.serial), id);
      for (const imei of keys.imei) for (const text of imeiKeys(imei)) this.#put('imei', text, id);
      this.#put('asset-tag', folded(keys.assetTag), id);
      this.#put('upn', folded(keys.upn), id);
      const number = keys.phone === '' ? 0 : numberOf(keys.phone, region);
      if (number > 0) this.#putNumber(number, region, id);
    }
  }

  /** In code-unit order of their ids; more than one means that the name does not tell. */
  named(name: string): readonly NamedDevice[] {
    const exact = this.#ids.has(name);
    const text = folded(name);
    const found = new Map<string, JoinKey>();
    if (exact) found.set(name, 'device-id');
    else this.#find('device-id', text, found);
    for (const by of ['mdm-id', 'asset-tag', 'upn'] as const) this.#find(by, text, found);
    this.#find('serial', withoutSpaces(name), found);
    const digits = name.replace(/[\s.-]/g, '');
    if (/^\d{15,16}$/.test(digits)) for (const key of imeiLookups(digits)) this.#find('imei', key, found);
    if (phoneLike.test(text)) this.#findNumber(text, found);
    return [...found].map(([id, by]) => ({ id, by, exact: exact && id === name })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  #put(by: JoinKey, text: string, id: string): void {
    if (text === '') return;
    const key = `${by} ${text}`;
    const known = this.#byKey.get(key);
    if (known) known.push({ id, by });
    else this.#byKey.set(key, [{ id, by }]);
  }

  #putNumber(number: NumberKey, region: string | undefined, id: string): void {
    const numbers = this.#byNumber.get(region) ?? new Map<NumberKey, string[]>();
    this.#byNumber.set(region, numbers);
    const known = numbers.get(number);
    if (known) known.push(id);
    else numbers.set(number, [id]);
  }

  #find(by: JoinKey, text: string, found: Map<string, JoinKey>): void {
    for (const { id } of this.#byKey.get(`${by} ${text}`) ?? []) if (!found.has(id)) found.set(id, by);
  }

  #findNumber(text: string, found: Map<string, JoinKey>): void {
    for (const [region, numbers] of this.#byNumber)
      for (const id of numbers.get(this.#numberOf(text, region)) ?? []) if (!found.has(id)) found.set(id, 'phone');
  }
}

function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

function withoutSpaces(text: string): string {
  return folded(text).replace(/\s/g, '');
}

/** Of 15 digits an IMEI, whole and by its body; of 16 an IMEISV, by its body alone, since its version changes. */
function imeiKeys(digits: string): string[] {
  const body = digits.slice(0, imeiBody);
  return digits.length === 15 ? [digits, `15 ${body}`] : [`16 ${body}`];
}

/** Two IMEI are compared whole; where one is an IMEISV, bodies are. */
function imeiLookups(digits: string): string[] {
  const body = digits.slice(0, imeiBody);
  return digits.length === 15 ? [digits, `16 ${body}`] : [`15 ${body}`, `16 ${body}`];
}
