import { type Channel, type ContactAccess, type Posture, reachOf, type Separation, unknownPosture } from '../../src/model/posture.ts';
import { rowsOf } from './register.ts';

/** A device as the inventory lists it, or one that only its folder tells of (`line` undefined). */
export interface Device {
  readonly id: string;
  /** Folder of its address books below the folder of devices. */
  readonly folder: string;
  readonly label: string;
  readonly posture: Posture;
  readonly region: string | undefined;
  readonly exportedAt: string | undefined;
  readonly line: number | undefined;
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
    posture: { channels, contactAccess, reach: reachOf(channels, contactAccess), separation },
    region: row['region'] || undefined,
    exportedAt: row['exported_at'] || undefined,
    line,
  };
}

function unlistedDevice(folder: string): Device {
  return { id: folder, folder, label: '', posture: unknownPosture, region: undefined, exportedAt: undefined, line: undefined };
}
