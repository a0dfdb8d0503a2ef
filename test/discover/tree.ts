import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { discover, type Discovery } from '../../src/discover/devices.ts';
import { type InventoryRow, unknownDevice } from '../../src/model/inventory-row.ts';

/** A temporary folder with these files, gone when the test ends; a text that begins with `->` makes a link. */
export function tree(files: Readonly<Record<string, string>>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'askfirst-test-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (text.startsWith('->')) fs.symlinkSync(path.join(root, text.slice(2)), file);
    else if (name.endsWith('/')) fs.mkdirSync(file, { recursive: true });
    else fs.writeFileSync(file, text);
  }
  return root;
}

export function inventoryRow(id: string, addressBook = ''): InventoryRow {
  return { ...unknownDevice, id, addressBook, line: 2 };
}

/** Devices under the folders of a tree; a file is an address book when it begins with `book`. */
export function found(root: string, folders: readonly string[] = ['phones'], rows: readonly InventoryRow[] = []): Discovery {
  const inventories = rows.length > 0 ? [{ path: path.join(root, 'devices.csv'), rows }] : [];
  return discover(
    folders.map((folder) => path.join(root, folder)),
    inventories,
    (head) => (Buffer.from(head).toString().startsWith('book') ? 'vcard' : undefined),
  );
}

/** `id: files`, a file with its problem behind it. */
export function told({ devices, strays }: Discovery): { devices: string[]; strays: string[] } {
  const name = ({ shown, problem }: (typeof strays)[number]): string => (problem ? `${shown} (${problem.level} ${problem.code})` : shown);
  return { devices: devices.map(({ id, files }) => `${id}: ${files.map(name).join(', ')}`), strays: strays.map(name) };
}
