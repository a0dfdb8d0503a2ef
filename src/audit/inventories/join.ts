import path from 'node:path';
import { statedApp } from '../../model/app-state.ts';
import type { Day } from '../../model/day.ts';
import type { AppList, GrantFile, Inventory, ListedDevice } from '../../model/inventory-part.ts';
import type { InventoryClaim, InventoryRow } from '../../model/inventory-row.ts';
import { isReading, type Posture, postureFrom } from '../../model/posture.ts';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem-texts.ts';
import { accessOn } from './access.ts';
import { appOn, type Freshness } from './app.ts';
import { type Device, devicesOf } from './devices.ts';
import { KeyIndex } from './keys.ts';

/** One inventory file as read. */
export interface ReadInventory {
  readonly path: string;
  /** Its ids are the company's own, each one device; else those of a management system. */
  readonly own: boolean;
  readonly inventory: Inventory;
  /** Problems of reading, to which those of joining are added. */
  readonly problems: Problem[];
}

export interface Joined {
  /** Devices by file, in the order of the file. */
  readonly rows: ReadonlyMap<ReadInventory, readonly InventoryRow[]>;
  /** Paths that a file names for devices; another file may hold these devices' rows. */
  readonly claims: ReadonlyMap<ReadInventory, readonly InventoryClaim[]>;
  readonly lost: ReadonlySet<string>;
}

/** All inventories as one: devices with the apps, policies and permissions that other files tell of them. */
export function joined(files: readonly ReadInventory[], fresh: Freshness): Joined {
  const lost = new Set(files.flatMap(({ inventory }) => inventory.lost));
  const devices = devicesOf(files);
  const index = new KeyIndex<Device>();
  for (const device of devices) index.add(device.keys, device);
  for (const id of lost) for (const device of index.find(id)) lost.add(device.row.id);
  const grants = new Map<Device, GrantFile[]>();
  const cut = files.some(isCut);
  for (const file of files) {
    addApps(file, index, lost, cut);
    addGrants(file, index, grants, lost);
    addPolicies(file, devices);
  }
  const rows = new Map<ReadInventory, InventoryRow[]>(files.map((file) => [file, []]));
  const claims = new Map<ReadInventory, InventoryClaim[]>(files.map((file) => [file, []]));
  for (const device of devices) {
    if (device.isComputer) continue;
    const { id } = device.row;
    rows.get(device.file)!.push(resolved(device, grants.get(device) ?? [], fresh, lost.has(id)));
    for (const { device: row, file } of device.listings)
      if (row.addressBook !== '' || row.selectedContacts !== '')
        claims.get(file)!.push({ id, addressBook: row.addressBook, selectedContacts: row.selectedContacts });
  }
  return { rows, claims, lost };
}

/** Not read whole, and no list of devices: it may hold more of an app list that another file begins. */
function isCut({ inventory: { rows, grants, lost } }: ReadInventory): boolean {
  return lost.length > 0 && rows.length === 0 && !grants;
}

/**
 * An app list whose device is not known cannot be passed over when it names WhatsApp: any device may be meant. One of
 * several devices shows what may be on each, but proves of none what is not.
 */
function addApps({ inventory, problems }: ReadInventory, index: KeyIndex<Device>, lost: Set<string>, cut: boolean): void {
  let unmatched = 0;
  for (const { device: key, apps, line } of inventory.appLists) {
    const devices = index.find(key);
    const coverage = cut || devices.length > 1 ? 'partial' : apps.coverage;
    for (const device of devices) device.lists.push({ ...apps, coverage, asOf: apps.asOf ?? seenAt(device, key) });
    if (devices.length > 0) continue;
    if (apps.found.length === 0) unmatched++;
    else {
      problems.push(problem('lost', 'app-row-unmatched', line));
      lost.add(key).add('');
    }
  }
  if (unmatched > 0) problems.push(problem('note', 'app-lists-unmatched', 0, { count: unmatched }));
}

/** The day on which the system whose key this is last heard of the device: as old its list of apps may be. */
function seenAt({ listings }: Device, key: string): Day | undefined {
  const days = listings.flatMap(({ keys, device }) => (keys.includes(key) && device.lastSeen !== undefined ? [device.lastSeen] : []));
  return days.toSorted()[0];
}

/** A phone's own account belongs to the one device whose key names the file, else its folder. */
function addGrants(
  { path: file, inventory, problems }: ReadInventory,
  index: KeyIndex<Device>,
  grants: Map<Device, GrantFile[]>,
  lost: Set<string>,
): void {
  if (!inventory.grants) return;
  const slashed = file.replaceAll('\\', '/');
  const names = [path.posix.parse(slashed).name, path.posix.basename(slashed), path.posix.basename(path.posix.dirname(slashed))];
  const devices = names.map((name) => index.find(name.normalize('NFC'))).find((found) => found.length > 0) ?? [];
  const [device] = devices;
  if (!device || devices.length > 1) {
    problems.push(problem('lost', device ? 'grants-ambiguous' : 'grants-unmatched', 0));
    for (const one of devices) lost.add(one.row.id);
    if (!device) lost.add('');
    return;
  }
  grants.set(device, [...(grants.get(device) ?? []), inventory.grants]);
  if (inventory.lost.length > 0) lost.add(device.row.id);
}

function addPolicies({ inventory, problems }: ReadInventory, devices: readonly Device[]): void {
  if (inventory.policies.size === 0) return;
  let used = false;
  for (const device of devices) {
    if (!inventory.policies.has(device.row.policy)) continue;
    used = true;
    const setting = inventory.policies.get(device.row.policy);
    if (device.row.settings.workContactsInPersonal !== 'allowed' && setting)
      device.row = { ...device.row, settings: { ...device.row.settings, workContactsInPersonal: setting } };
  }
  if (!used) problems.push(problem('note', 'policy-unmatched', 0));
}

/** @param doubtful something that was said of the device was lost: it counts as within reach, whatever else is said */
function resolved({ row, lists, file }: Device, files: readonly GrantFile[], fresh: Freshness, doubtful: boolean): InventoryRow {
  const all: AppList[] = row.apps ? [...lists, row.apps] : lists;
  const app = appOn(row, all, files, fresh);
  const access = accessOn(row.posture.access, app, all, files);
  if (app.contradictory) file.problems.push(problem('note', 'devices-contradictory', row.line, { fields: 'app_state' }));
  if (access.contradictory) file.problems.push(problem('note', 'devices-contradictory', row.line, { fields: 'contact_access' }));
  if (row.exportedAt !== undefined && row.exportedAt > fresh.asOf) file.problems.push(problem('note', 'export-after-audit', row.line));
  if (access.otherApp) file.problems.push(problem('note', 'grant-other-app', row.line));
  const known = { channels: app.channels, app: app.app, access: access.access };
  return { ...row, posture: postureFrom({ ...factsOf(row), ...(doubtful ? inDoubt(known) : known) }) };
}

type Known = Pick<Posture, 'channels' | 'app' | 'access'>;

/** What was seen stays seen; nothing is absent, and no permission off. */
function inDoubt({ channels, app, access }: Known): Known {
  const isThere = channels.some(isReading);
  return {
    channels: isThere ? channels : ['unknown'],
    app: app.state === 'not-installed' ? statedApp(['unknown']) : app,
    access: access.value === 'full' ? access : { value: 'unknown', source: 'none' },
  };
}

function factsOf({
  posture,
  platform,
  settings,
}: ListedDevice): Pick<Parameters<typeof postureFrom>[0], 'separation' | 'ownership' | 'mode' | 'platform' | 'settings'> {
  const { separation, ownership, mode } = posture;
  return { separation, ownership, mode, platform, settings };
}
