import type { Day } from './day.ts';
import type { InventoryRow } from './inventory-row.ts';
import type { ContactAccess } from './posture.ts';
import type { Problem } from './problem.ts';
import type { ContactSettings, Setting } from './separation-gap.ts';

/** An app that is WhatsApp or may be, as one entry of an app list names it. */
export interface FoundApp {
  readonly channel: 'whatsapp' | 'whatsapp-business' | 'whatsapp-web';
  readonly evidence: 'package' | 'name' | 'suspected';
  /** The list shows that the app asks for the contact permission; whether it has it, no app list shows. */
  readonly requestsContacts: boolean;
}

/**
 * For which devices a source lists every app: Intune for corporate iOS devices and Android device administrators,
 * Apple-only managements for corporate or supervised ones; no source for anything else.
 */
export type Coverage = 'intune' | 'apple' | 'partial';

/** What one source lists of the apps of one device. */
export interface AppList {
  readonly coverage: Coverage;
  /** Entries, WhatsApp or not; a device without any may not have been asked yet. */
  readonly entries: number;
  /** Every entry is an app that the management installed itself, so that others may not be shown. */
  readonly onlyManaged: boolean;
  readonly byPackage: boolean;
  readonly found: readonly FoundApp[];
  readonly asOf: Day | undefined;
}

/** A device as one list tells of it, before app lists, permissions and other lists are added. */
export interface ListedDevice extends InventoryRow {
  readonly settings: ContactSettings;
  readonly apps: AppList | undefined;
  /** Name of the policy whose settings apply; empty: none named. */
  readonly policy: string;
}

/** An app list of a device that stands in another file. */
export interface AppListOf {
  /** In lower case. */
  readonly device: string;
  readonly apps: AppList;
  /** Line of the first entry that names WhatsApp, else of the first entry. */
  readonly line: number;
}

/** What one app may read, by a device's own account. */
export interface Grant {
  readonly channel: 'whatsapp' | 'whatsapp-business';
  /** Undefined: the account does not say. */
  readonly installed: boolean | undefined;
  readonly access: ContactAccess;
}

/** A device's own account of the permissions of its apps. */
export interface GrantFile {
  readonly source: 'dumpsys' | 'tcc';
  /** The account is of all apps: one that is missing may read nothing. */
  readonly whole: boolean;
  readonly grants: readonly Grant[];
}

/**
 * What an inventory file held. `lost` names the ids of quarantined rows (empty string where not even the id was
 * readable, or where rows are missing).
 */
export interface Inventory {
  /** Encoding as in the WHATWG Encoding standard. */
  readonly encoding: string;
  readonly rows: readonly ListedDevice[];
  readonly appLists: readonly AppListOf[];
  readonly grants: GrantFile | undefined;
  /** Android: who may read work contacts, by name of the policy. */
  readonly policies: ReadonlyMap<string, Setting>;
  readonly lost: readonly string[];
  readonly problems: readonly Problem[];
}

export const nothingElse: Pick<Inventory, 'appLists' | 'grants' | 'policies'> = {
  appLists: [],
  grants: undefined,
  policies: new Map(),
};
