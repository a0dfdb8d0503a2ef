import type { Day } from './day.ts';
import { type DeviceKeys, noKeys } from './device-keys.ts';
import { type Posture, unknownPosture } from './posture.ts';

/** One device as an inventory describes it; texts are empty when the inventory says nothing. */
export interface InventoryRow {
  readonly id: string;
  readonly label: string;
  readonly user: string;
  readonly platform: string;
  /** What address books and other inventories may name the device by. */
  readonly keys: DeviceKeys;
  readonly posture: Posture;
  /** ISO 3166-1 alpha-2 region under which the device's national numbers are read; undefined: the audit's. */
  readonly region: string | undefined;
  /** Day on which the address book was exported. */
  readonly exportedAt: Day | undefined;
  /** Path or glob of the device's address books; empty: the folder or file named like the id. */
  readonly addressBook: string;
  /** Day on which the contact permission was taken away. */
  readonly accessRevokedAt: Day | undefined;
  /** Path of the list of contacts selected under limited access; empty: not supplied. */
  readonly selectedContacts: string;
  /** Day for which the inventory speaks. */
  readonly inventoryAsOf: Day | undefined;
  /** Day on which the device last reported. */
  readonly lastSeen: Day | undefined;
  readonly line: number;
}

/** Paths that one inventory file names for a device, relative to its own folder. */
export type InventoryClaim = Pick<InventoryRow, 'id' | 'addressBook' | 'selectedContacts'>;

/** What is known of a device of which nothing but the id is known. */
export const unknownDevice: Omit<InventoryRow, 'id' | 'line'> = {
  label: '',
  user: '',
  platform: '',
  keys: noKeys,
  posture: unknownPosture,
  region: undefined,
  exportedAt: undefined,
  addressBook: '',
  accessRevokedAt: undefined,
  selectedContacts: '',
  inventoryAsOf: undefined,
  lastSeen: undefined,
};
