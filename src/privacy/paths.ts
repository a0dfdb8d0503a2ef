import { createRequire } from 'node:module';
import type { FoundDevice, FoundFile } from '../model/found-device.ts';
import type { PrivacyLevel } from '../model/privacy.ts';

/** Letters, separator, digits: `ACME-007`, `tab_12`; more digits could be a telephone number. */
const assetTag = /^\p{L}{1,12}[-_. ]\d{1,8}$/u;
const { words } = createRequire(import.meta.url)('./generic-words.json') as { words: readonly string[] };
/** Words of file and folder names that say nothing of a person. */
const generic = new Set(words.flatMap((line) => line.split(' ')));

/** What the report calls a device and its files. */
export interface ShownDevice {
  readonly id: string;
  /** Shown path of each file, in the order of the device's files; no two are the same. */
  readonly paths: readonly string[];
}

/**
 * Names for devices and paths that carry nobody's name or number, unless the level is `full`: ids from the inventory
 * and asset tags show, other devices become `device-001` in their order; a file name shows when it is made of generic
 * words and a few digits, else it becomes `file-001.vcf` in the order of the device's files; folders that the user did
 * not name become `…`.
 */
export function shownDevices(devices: readonly FoundDevice[], level: PrivacyLevel): ShownDevice[] {
  if (level === 'full') return devices.map((device) => ({ id: device.id, paths: device.files.map((file) => file.shown) }));
  const isOpen = (device: FoundDevice): boolean => device.row !== undefined || assetTag.test(device.id);
  const taken = new Set(devices.filter(isOpen).map((device) => device.id));
  let unnamed = 0;
  const named = (number: number): string => `device-${ordinal(number)}`;
  const nextId = (): string => {
    unnamed++;
    while (taken.has(named(unnamed))) unnamed++;
    return named(unnamed);
  };
  return devices.map((device) => {
    const id = isOpen(device) ? device.id : nextId();
    return { id, paths: distinct(device.files.map((file, index) => shownFile(file, device.id, id, index))) };
  });
}

function shownFile({ shown, named }: FoundFile, realId: string, id: string, index: number): string {
  const folders = shown.split('/');
  const name = folders.pop()!;
  const { stem, ending } = split(name);
  const shownName = stem === realId ? `${id}${ending}` : saysNothing(stem) ? name : `file-${ordinal(index + 1)}${ending}`;
  const below = folders.slice(named).map((folder, at) => (at === 0 && folder.normalize('NFC') === realId ? id : shownFolder(folder)));
  return [...folders.slice(0, named), ...below, shownName].join('/');
}

function shownFolder(name: string): string {
  return saysNothing(name) ? name : '…';
}

/** Made of generic words, separators and no more digits than a date has. */
function saysNothing(text: string): boolean {
  if (assetTag.test(text)) return true;
  const parts =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|\d+|[^\p{L}\d]+/gu) ?? [];
  return (
    text.replace(/\D/g, '').length <= 8 && parts.every((part) => part.length === 1 || generic.has(part) || /^(?:\d+|[-_. ()]+)$/.test(part))
  );
}

/** Masked names may fall together; later ones get a number, for findings are told apart by their paths. */
function distinct(paths: readonly string[]): string[] {
  const taken = new Set<string>();
  let last = 1;
  return paths.map((path) => {
    const { stem, ending } = split(path);
    let own = path;
    while (taken.has(own)) own = `${stem}~${++last}${ending}`;
    taken.add(own);
    return own;
  });
}

/** A name without and with its ending; what does not look like one is no ending. */
function split(name: string): { stem: string; ending: string } {
  const ending = /(?<=.)\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - ending.length), ending };
}

function ordinal(number: number): string {
  return String(number).padStart(3, '0');
}
