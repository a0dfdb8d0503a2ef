import type { AppState } from './app-state.ts';
import { type ContactSettings, type SeparationGap, separationGapsOf } from './separation-gap.ts';

/** WhatsApp channels a device may have, least reading first (DESIGN, table of channels). */
export const channels = ['none', 'business-platform', 'whatsapp-web', 'unknown', 'whatsapp-business', 'whatsapp'] as const;
export type Channel = (typeof channels)[number];

/** What the phone's system lets WhatsApp read of the address book; `limited` is iOS 18's choice of contacts. */
export const contactAccesses = ['full', 'limited', 'none', 'unknown'] as const;
export type ContactAccess = (typeof contactAccesses)[number];

/**
 * Where a contact access is known from: written down (`stated`), Android's package dump, iOS's table of permissions, or
 * nothing. `requested-only`: the list of permissions an app asks for, which tells of no grant.
 */
export const accessSources = ['stated', 'dumpsys', 'tcc', 'requested-only', 'none'] as const;
type AccessSource = (typeof accessSources)[number];

export const reaches = ['full', 'limited', 'none', 'unknown'] as const;
/** How far WhatsApp reaches into the address book of a device. */
export type Reach = (typeof reaches)[number];

export const separations = ['none', 'work-profile', 'managed-accounts', 'container', 'unknown'] as const;
export type Separation = (typeof separations)[number];

export const ownerships = ['corporate', 'personal', 'shared', 'unknown'] as const;
export type Ownership = (typeof ownerships)[number];

/**
 * How a device is managed: Android `fully-managed`, corporate with a personal side (`cope`), a work profile or a user
 * enrolment on a private device (`byod-profile`); iOS `supervised` or `unsupervised`; not at all (`unmanaged`).
 */
export const modes = ['fully-managed', 'cope', 'byod-profile', 'supervised', 'unsupervised', 'unmanaged', 'unknown'] as const;
export type Mode = (typeof modes)[number];

export interface Posture {
  /** `none` only where it is proven or stated that no app is there; what cannot be seen is `unknown`. */
  readonly channels: readonly Channel[];
  /** The value of `access`. */
  readonly contactAccess: ContactAccess;
  readonly reach: Reach;
  readonly separation: Separation;
  readonly ownership: Ownership;
  readonly mode: Mode;
  readonly app: AppState;
  readonly access: { readonly value: ContactAccess; readonly source: AccessSource };
  readonly separationGaps: readonly SeparationGap[];
}

/** What is known of a device, from which its posture follows. */
export interface PostureFacts extends Pick<Posture, 'channels' | 'access' | 'app' | 'separation' | 'ownership' | 'mode'> {
  readonly platform: string;
  readonly settings: ContactSettings;
}

export function postureFrom({ platform, settings, ...known }: PostureFacts): Posture {
  const { channels: found, access, separation, mode } = known;
  return {
    ...known,
    contactAccess: access.value,
    reach: reachOf(found, access.value),
    separationGaps: separationGapsOf({ platform, separation, mode }, settings),
  };
}

const reading: ReadonlySet<Channel> = new Set(['whatsapp', 'whatsapp-business']);
const silent: ReadonlySet<Channel> = new Set(['none', 'business-platform']);

/** Whether the channel is an app on the phone that reads the address book. */
export function isReading(channel: Channel): boolean {
  return reading.has(channel);
}

/** Whether the channel is known to read no address book. */
export function isSilent(channel: Channel): boolean {
  return silent.has(channel);
}

/**
 * The most reading channel counts; a channel that cannot be seen (unknown, or Web alone, which follows a phone we do
 * not know) reaches the book unless the contact permission is known to be off.
 */
export function reachOf(found: readonly Channel[], access: ContactAccess): Reach {
  if (access === 'none') return 'none';
  if (found.some(isReading)) return access;
  if (found.length > 0 && found.every(isSilent)) return 'none';
  return 'unknown';
}

/** The posture of a device no inventory tells of: it counts as reachable, shown apart. */
export const unknownPosture: Posture = {
  channels: ['unknown'],
  contactAccess: 'unknown',
  reach: 'unknown',
  separation: 'unknown',
  ownership: 'unknown',
  mode: 'unknown',
  app: { state: 'not-observable', evidence: 'none', reason: 'no-inventory' },
  access: { value: 'unknown', source: 'none' },
  separationGaps: [],
};
