import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { numbersUnder } from '../../src/audit/device-numbers.ts';
import { discover, type Discovery } from '../../src/discover/devices.ts';
import type { Recogniser } from '../../src/discover/recogniser.ts';
import { defaultLimits, type Limits } from '../../src/model/limits.ts';
import { backupFolder, refusedArchive } from '../../src/readers/address-books/refused.ts';
import { type InventoryRow, unknownDevice } from '../../src/model/inventory-row.ts';

/** A temporary folder with these files, gone when the test ends; a text that begins with `->` makes a link. */
export function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'askfirst-test-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (typeof text === 'string' && text.startsWith('->')) fs.symlinkSync(path.join(root, text.slice(2)), file);
    else if (name.endsWith('/')) fs.mkdirSync(file, { recursive: true });
    else fs.writeFileSync(file, text);
  }
  return root;
}

export function inventoryRow(id: string, addressBook = ''): InventoryRow {
  return { ...unknownDevice, id, addressBook, line: 2 };
}

/** A file is an address book when it begins with `book`, of a format that is refused when it begins with `refused`. */
const recogniser: Recogniser = {
  inBackup: () => true,
  file(head) {
    const text = Buffer.from(head).toString();
    if (text.startsWith('book')) return { reader: 'vcard' };
    return text.startsWith('refused') ? { refused: 'mork' } : undefined;
  },
  folder: backupFolder,
  archive: refusedArchive,
};

/** Devices under the folders of a tree. */
export async function found(
  root: string,
  folders: readonly string[] = ['phones'],
  rows: readonly InventoryRow[] = [],
  limits: Partial<Limits> = {},
): Promise<Discovery> {
  const inventories = rows.length > 0 ? [{ path: path.join(root, 'devices.csv'), rows, claims: rows }] : [];
  return await discover(
    folders.map((folder) => path.join(root, folder)),
    inventories,
    { recogniser, limits: { ...defaultLimits, ...limits }, inputs: new Set() },
    numbersUnder('DE'),
  );
}

/** What was skipped, with the reason, in no order of devices. */
export function skippedIn({ devices, skipped }: Discovery): string[] {
  return [...skipped, ...devices.flatMap((device) => device.skipped)].map((file) => `${file.shown} (${file.skipped})`).toSorted();
}

/** `id: files`, a file with its problem behind it. */
export function told({ devices, strays }: Discovery): { devices: string[]; strays: string[] } {
  const name = ({ shown, problem }: (typeof strays)[number]): string => (problem ? `${shown} (${problem.level} ${problem.code})` : shown);
  return { devices: devices.map(({ id, files }) => `${id}: ${files.map(name).join(', ')}`), strays: strays.map(name) };
}
