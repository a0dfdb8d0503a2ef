import { type Channel, type ContactAccess, type Mode, type Ownership, type Posture, reachOf } from '../../src/model/posture.ts';
import { type Separation, unknownPosture } from '../../src/model/posture.ts';
import { rowsOf } from './register.ts';

/** A device as the inventory lists it, or one that only its folder tells of (`line` undefined). */
export interface Device {
  readonly id: string;
  /** Folder of its address books below the folder of devices. */
  readonly folder: string;
  readonly label: string;
  /** Undefined for a device that only its folder tells of. */
  readonly joinedBy: 'address-book' | 'device-id' | undefined;
  readonly posture: Posture;
  readonly region: string | undefined;
  readonly exportedAt: string | undefined;
  readonly inventoryAsOf: string | undefined;
  readonly accessRevokedAt: string | undefined;
  /** Path of its list of selected contacts; empty where it names none. */
  readonly selectedContacts: string;
  readonly line: number | undefined;
  /** Its own number, as written. */
  readonly phone: string;
}

/** The devices of an inventory with canonical headers and values, and the folders no row speaks of, in order of their ids. */
export function devicesOf(inventory: string, folders: readonly string[]): Device[] {
  const listed = rowsOf(inventory).map(({ line, row }) => deviceOf(row, line));
  const taken = new Set(listed.map(({ folder }) => folder));
  const unlisted = folders.filter((folder) => !taken.has(folder)).map(unlistedDevice);
  return [...listed, ...unlisted].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function deviceOf(row: Readonly<Record<string, string>>, line: number): Device {
  const channels = (row['channels'] || 'unknown').split('+') as Channel[];
  const contactAccess = (row['contact_access'] || 'unknown') as ContactAccess;
  const separation = (row['separation'] || 'unknown') as Separation;
  return {
    id: row['device_id']!,
    // `address_book` holds a pattern such as `phones/pool/*.vcf`.
    folder: (row['address_book'] ?? '').split('/').at(-2) ?? row['device_id']!,
    label: row['label'] ?? '',
    joinedBy: row['address_book'] ? 'address-book' : 'device-id',
    posture: {
      channels,
      contactAccess,
      reach: reachOf(channels, contactAccess),
      separation,
      ownership: (row['ownership'] || 'unknown') as Ownership,
      mode: (row['mode'] || 'unknown') as Mode,
      app: appOf(channels),
      access: { value: contactAccess, source: contactAccess === 'unknown' ? 'none' : 'stated' },
      separationGaps: gapsOf(separation, row),
    },
    region: row['region'] || undefined,
    exportedAt: row['exported_at'] || undefined,
    inventoryAsOf: row['inventory_as_of'] || undefined,
    accessRevokedAt: row['access_revoked_at'] || undefined,
    selectedContacts: row['selected_contacts'] ?? '',
    line,
    phone: row['phone'] ?? '',
  };
}

function appOf(channels: readonly Channel[]): Posture['app'] {
  if (channels.includes('whatsapp') || channels.includes('whatsapp-business'))
    return { state: 'installed', evidence: 'stated', reason: 'stated' };
  const absent = channels.filter((channel) => channel !== 'none' && channel !== 'business-platform').length === 0;
  if (absent) return { state: 'not-installed', evidence: 'stated', reason: 'stated' };
  return { state: 'not-observable', evidence: 'none', reason: 'not-stated' };
}

/** Of all settings the inventories name one at most, and none on Android; otherwise the platforms' defaults hold. */
function gapsOf(separation: Separation, row: Readonly<Record<string, string>>): Posture['separationGaps'] {
  if (separation === 'work-profile') return [{ id: 'android-work-contacts-in-personal-profile', known: 'default' }];
  const openIn = row['managed_open_in'] ?? '';
  const isAndroid = (row['platform'] ?? '').toLowerCase().startsWith('android');
  if (separation !== 'managed-accounts' || isAndroid || openIn === 'blocked') return [];
  return [{ id: 'ios-managed-contacts-readable', known: openIn === 'allowed' ? 'stated' : 'default' }];
}

function unlistedDevice(folder: string): Device {
  return {
    id: folder,
    folder,
    label: '',
    joinedBy: undefined,
    posture: unknownPosture,
    region: undefined,
    exportedAt: undefined,
    inventoryAsOf: undefined,
    accessRevokedAt: undefined,
    selectedContacts: '',
    line: undefined,
    phone: '',
  };
}
