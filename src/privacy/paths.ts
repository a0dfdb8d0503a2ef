import { createRequire } from 'node:module';
import type { FoundDevice, FoundFile } from '../model/found-device.ts';
import type { PrivacyLevel } from '../model/privacy.ts';

/** Capitals, separator, digits: `ACME-007`; more digits could be a telephone number, small letters a name (`Anna-1985`). */
const capitalTag = /^\p{Lu}{1,12}[-_. ]\d{1,8}$/u;
const { words } = createRequire(import.meta.url)('./generic-words.json') as { words: readonly string[] };
/** Words of file and folder names that say nothing of a person. */
const generic = new Set(words.flatMap((line) => line.split(' ')));

/** An e-mail address or a telephone number; neither an IMEI nor a bare number with zeros before it is one. */
const personal = /@|^\(?(?:\+|00)[\s()/.-]*[1-9](?:[\s()/.-]*\d){7,14}$|^\(?0[1-9](?:[\s()/.-]*\d){8,11}$/;

/** Whether the id that an inventory gives a device is somebody's address or number. */
export function isPersonalId(id: string): boolean {
  return personal.test(id);
}

/** What the report calls a device and its files. */
export interface ShownDevice {
  readonly id: string;
  /** Shown path of each file, in the order of the device's files; no two are the same. */
  readonly paths: readonly string[];
  /** The same of lists of selected contacts, and of the files that were skipped. */
  readonly selected: readonly string[];
  readonly skipped: readonly string[];
}

/**
 * Names for devices and paths that carry nobody's name or number, unless the level is `full`: ids from the inventory
 * (but no numbers and addresses) and asset tags show, other devices become `device-001` in their order; a file name
 * shows when it is made of generic words and a few digits, else it becomes `file-001.vcf` in the order of the device's
 * files; folders become `…` likewise, but those above the one that the user named. What lies in an archive is named like
 * a file in a folder of the archive's shown name.
 */
export function shownDevices(devices: readonly Omit<FoundDevice, 'joining'>[], level: PrivacyLevel): ShownDevice[] {
  if (level === 'full')
    return devices.map(({ id, files, selected, skipped }) => ({
      id,
      paths: files.map(({ shown }) => shown),
      selected: selected.map(({ shown }) => shown),
      skipped: skipped.map(({ shown }) => shown),
    }));
  const isOpen = ({ id, row }: Pick<FoundDevice, 'id' | 'row'>): boolean => (row !== undefined && !isPersonalId(id)) || isAssetTag(id);
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
    const paths = shownFiles([...device.files, ...device.skipped, ...device.selected], device.id, id);
    const [books, skipped] = [device.files.length, device.files.length + device.skipped.length];
    return { id, paths: paths.slice(0, books), skipped: paths.slice(books, skipped), selected: paths.slice(skipped) };
  });
}

/** Masked names may fall together; later ones get a number, for findings are told apart by their paths. */
function shownFiles(files: readonly FoundFile[], realId: string, id: string): string[] {
  const archives = new Map<string, string>();
  const taken = new Set<string>();
  let last = 1;
  return files.map((file, index) => {
    const path = shownFile(file, realId, id, `file-${ordinal(index + 1)}`, archives);
    const { stem, ending } = split(path);
    let own = path;
    while (taken.has(own)) own = `${stem}~${++last}${ending}`;
    taken.add(own);
    if (file.format === 'zip') archives.set(file.shown, own);
    return own;
  });
}

function shownFile(file: FoundFile, realId: string, id: string, unnamed: string, archives: ReadonlyMap<string, string>): string {
  const { shown, named, within } = file;
  const nameOf = (name: string): string => {
    const { stem, ending } = split(name);
    return stem === realId ? `${id}${ending}` : saysNothing(stem) ? name : `${unnamed}${ending}`;
  };
  if (within) {
    const { archive } = within;
    const folders = shown.slice(archive.length + 1).split('/');
    const name = nameOf(folders.pop()!);
    return [archives.get(archive) ?? `archive${split(archive).ending}`, ...folders.map(shownFolder), name].join('/');
  }
  const folders = shown.split('/');
  const name = nameOf(folders.pop()!);
  // A pattern of the shell (`phones/*`) names folders that nobody typed: the last of those named may be a person's.
  const shownFolders = folders.map((folder, at) => {
    if (folder.normalize('NFC') === realId && (at === named || at === named - 1)) return id;
    return at < named - 1 ? folder : shownFolder(folder);
  });
  return [...shownFolders, name].join('/');
}

function shownFolder(name: string): string {
  return saysNothing(name) ? name : '…';
}

/** Made of generic words, separators and no more digits than a date has. */
export function saysNothing(text: string): boolean {
  if (capitalTag.test(text)) return true;
  const parts =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|\d+|[^\p{L}\d]+/gu) ?? [];
  return (
    text.replace(/\D/g, '').length <= 8 && parts.every((part) => part.length === 1 || generic.has(part) || /^(?:\d+|[-_. ()]+)$/.test(part))
  );
}

/** Capitals and digits, or a generic word and digits: `ACME-007`, `Tablet_12`. */
function isAssetTag(id: string): boolean {
  const word = /^(\p{L}+)[-_. ]\d{1,8}$/u.exec(id)?.[1];
  return word !== undefined && (capitalTag.test(id) || generic.has(word.normalize('NFC').toLowerCase()));
}

/** A name without and with its ending; what does not look like one is no ending. */
function split(name: string): { stem: string; ending: string } {
  const ending = /(?<=.)\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - ending.length), ending };
}

function ordinal(number: number): string {
  return String(number).padStart(3, '0');
}
