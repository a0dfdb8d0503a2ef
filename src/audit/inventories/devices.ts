import type { AppList, ListedDevice } from '../../model/inventory-part.ts';
import { problem } from '../../model/problem-texts.ts';
import { isComputer } from '../../model/system.ts';
import type { ReadInventory } from './join.ts';
import { exactKeys, KeyIndex } from './keys.ts';
import { merged } from './merge.ts';

/** One device of all inventories, while they are joined. */
export interface Device {
  row: ListedDevice;
  readonly file: ReadInventory;
  /** Of all lists that name it. */
  readonly keys: Set<string>;
  /** The lists' rows, each with its own keys. */
  readonly listings: { readonly device: ListedDevice; readonly keys: readonly string[]; readonly file: ReadInventory }[];
  /** App lists that stand in other files, or in lists but the first. */
  readonly lists: AppList[];
  /** A computer is no phone; it is known, lest its apps be taken for those of a device nobody listed. */
  isComputer: boolean;
}

/**
 * The devices of all lists. Rows that share a key are one device, those of the company's own lists first, whose ids
 * devices keep; rows of one such list are never joined, nor are rows with serial numbers of their own.
 */
export function devicesOf(files: readonly ReadInventory[]): Device[] {
  const devices: Device[] = [];
  const index = new KeyIndex<Device>();
  for (const file of files.toSorted((a, b) => Number(b.own) - Number(a.own))) {
    for (const row of file.inventory.rows) {
      const keys = exactKeys(row);
      const sharing = [...new Set(keys.flatMap((key) => index.find(key)))];
      const same = sharing.find((device) => isSame(device, row, file));
      if (sharing.length > 0 && !same) file.problems.push(problem('note', 'devices-share-key', row.line));
      const device = same ?? begun(row, file);
      if (same) add(same, row, file);
      else devices.push(device);
      for (const key of keys) device.keys.add(key);
      device.listings.push({ device: row, keys, file });
      index.add(keys, device);
    }
  }
  for (const file of files) {
    const count = devices.filter((device) => device.isComputer && device.file === file).length;
    if (count > 0) file.problems.push(problem('note', 'computers-left-out', 0, { count }));
  }
  return devices;
}

function begun(row: ListedDevice, file: ReadInventory): Device {
  return { row, file, keys: new Set(), listings: [], lists: [], isComputer: !file.own && isComputer(row.platform) };
}

function isSame(device: Device, row: ListedDevice, file: ReadInventory): boolean {
  if (device.file === file && file.own) return false;
  const { serial } = row.keys;
  return serial === '' || device.row.keys.serial === '' || serial === device.row.keys.serial;
}

function add(device: Device, row: ListedDevice, file: ReadInventory): void {
  const { device: both, contradictions } = merged(device.row, row);
  device.row = both;
  device.isComputer &&= isComputer(row.platform);
  if (row.apps) device.lists.push(row.apps);
  if (contradictions.length > 0)
    file.problems.push(problem('note', 'devices-contradictory', row.line, { fields: contradictions.join(', ') }));
}
