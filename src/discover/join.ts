import { AskfirstError } from '../error.ts';
import type { FoundFile } from '../model/found-device.ts';
import type { InventoryRow } from '../model/inventory-row.ts';
import { type JoinKey, type Joining, notJoined, type UnjoinedReason } from '../model/joining.ts';
import { problem } from '../model/problem-texts.ts';
import type { Problem } from '../model/problem.ts';
import type { DeviceNames, NamedDevice } from './device-names.ts';
import type { Group } from './groups.ts';
import { isArchive } from './look.ts';

/** The files of a device, and how it came by them. */
export interface Joined {
  readonly files: readonly FoundFile[];
  readonly joining: Joining;
}

/** What inventories claim for their devices. */
interface Claims {
  /** Address books by id of the device that names them in its `address_book` column. */
  readonly claims: ReadonlyMap<string, readonly FoundFile[]>;
  /** All files that are claimed, as address books or lists of selected contacts. */
  readonly claimed: ReadonlySet<FoundFile>;
}

/** A group of which no claim decided, with the devices that go by its name. */
interface Open extends Group {
  readonly named: readonly NamedDevice[];
}

/**
 * Devices with their files, by id. A claim decides, then a name that is a device's id; any other key joins only where it
 * is one device's alone and that device has no other address book. What is not decided is a device of its own.
 *
 * @param loose takes what is left of claimed folders when nothing of it can be read
 * @throws AskfirstError `device-path-duplicate`
 */
export function joined(
  groups: readonly Group[],
  claims: Claims,
  names: DeviceNames,
  rows: readonly InventoryRow[],
  loose: FoundFile[],
): Map<string, Joined> {
  const devices = new Map<string, Joined>();
  for (const [id, files] of claims.claims) devices.set(id, { files, joining: by('address-book', files, 'claim-empty') });
  const open = unclaimed(groups, claims, names, devices, loose);
  for (const { id, files } of open.filter(isById)) {
    const before = devices.get(id);
    if (before) throw twice(id, before.files, files);
    devices.set(id, { files, joining: by('device-id', files) });
  }
  const undecided = open.filter((group) => !isById(group));
  const single = undecided.filter(({ named }) => named.length === 1 && !devices.has(named[0]!.id));
  const books = new Map<string, number>();
  for (const { named } of single) books.set(named[0]!.id, (books.get(named[0]!.id) ?? 0) + 1);
  const alone = new Set(single.filter(({ named }) => books.get(named[0]!.id) === 1));
  for (const { files, named } of alone) devices.set(named[0]!.id, { files, joining: by(named[0]!.by, files) });
  const own = undecided.filter((group) => !alone.has(group));
  const torn = new Set(own.flatMap(({ named }) => named.map(({ id }) => id)));
  for (const { id } of rows)
    if (!devices.has(id)) devices.set(id, { files: [], joining: not(torn.has(id) ? 'books-ambiguous' : 'no-export') });
  putOwn(own, devices, rows.length > 0);
  return devices;
}

/** Named like one device, by its very id. */
function isById({ named }: Open): boolean {
  return named.length === 1 && named[0]!.exact;
}

/**
 * Groups without the files that are claimed. What a claim passes over in the folder of its own device is listed there
 * without being read; where the claim itself found nothing, that is a loss.
 */
function unclaimed(
  groups: readonly Group[],
  { claims, claimed }: Claims,
  names: DeviceNames,
  devices: Map<string, Joined>,
  loose: FoundFile[],
): Open[] {
  const open: Open[] = [];
  for (const { id, files } of groups.toSorted(byId)) {
    const rest = files.filter((file) => !claimed.has(file));
    const named = names.named(id);
    const owner = named.find((one) => claims.has(one.id) && (one.exact || took(claims.get(one.id)!, files)));
    if (owner) {
      const { files: before, joining } = devices.get(owner.id)!;
      const level = claims.get(owner.id)!.length > 0 ? 'note' : 'lost';
      devices.set(owner.id, { files: [...before, ...rest.map((file) => passedOver(file, level))], joining });
    } else if (rest.length < files.length && rest.every(isSurroundings)) loose.push(...rest);
    else open.push({ id, files: rest, named });
  }
  return open;
}

/** Address books that no inventory device could be told for: they are devices of their own, under ids nobody else has. */
function putOwn(own: readonly Open[], devices: Map<string, Joined>, hasInventory: boolean): void {
  const before = new Map<string, Open>();
  for (const group of own) {
    const { id, files, named } = group;
    const same = before.get(id);
    if (same) throw twice(id, same.files, files);
    before.set(id, group);
    let free = id;
    for (let at = 2; devices.has(free); at++) free = `${id}~${at}`;
    devices.set(free, { files, joining: hasInventory ? apart(named) : notJoined });
  }
}

function apart(named: readonly NamedDevice[]): Joining {
  const unjoined = named.length === 0 ? 'no-device' : named.length === 1 ? 'several-books' : 'several-devices';
  return { by: undefined, unjoined, candidates: named.map(({ id }) => id) };
}

/** @param empty what it is called when there are no files after all */
function by(key: JoinKey, files: readonly FoundFile[], empty: UnjoinedReason = 'no-export'): Joining {
  return files.length > 0 ? { by: key, unjoined: undefined, candidates: [] } : not(empty);
}

function not(unjoined: UnjoinedReason): Joining {
  return { by: undefined, unjoined, candidates: [] };
}

/** Whether a claim took files out of a group. */
function took(claim: readonly FoundFile[], files: readonly FoundFile[]): boolean {
  const all = new Set(files);
  return claim.some((file) => all.has(file));
}

/** Neither read nor lost: skipped, or an archive around what is. */
function isSurroundings(file: FoundFile): boolean {
  return file.skipped !== undefined || isArchive(file);
}

function passedOver(file: FoundFile, level: Problem['level']): FoundFile {
  if (isSurroundings(file)) return file;
  return { ...file, reader: undefined, problem: file.problem ?? problem(level, 'file-not-claimed', 0) };
}

function twice(id: string, one: readonly FoundFile[], other: readonly FoundFile[]): AskfirstError {
  return new AskfirstError('device-path-duplicate', { id, first: one[0]?.shown ?? id, second: other[0]?.shown ?? id });
}

function byId(a: Group, b: Group): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
