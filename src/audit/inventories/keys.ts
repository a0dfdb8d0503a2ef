import type { ListedDevice } from '../../model/inventory-part.ts';

/** Everything a device is exactly known by, in lower case; names, users and numbers are none of it. */
export function exactKeys({ id, keys }: ListedDevice): string[] {
  const all = [id, keys.serial, keys.assetTag, ...keys.imei, ...keys.mdm];
  return [...new Set(all.filter((key) => key !== '').map((key) => key.toLowerCase()))];
}

/** Devices by every key of theirs. */
export class KeyIndex<T> {
  readonly #byKey = new Map<string, T[]>();

  add(keys: Iterable<string>, value: T): void {
    for (const key of keys) {
      const known = this.#byKey.get(key);
      if (!known) this.#byKey.set(key, [value]);
      else if (!known.includes(value)) known.push(value);
    }
  }

  find(key: string): readonly T[] {
    return this.#byKey.get(key.toLowerCase()) ?? [];
  }
}
