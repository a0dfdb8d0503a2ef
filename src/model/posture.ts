/** WhatsApp channels a device may have, least reading first (DESIGN, table of channels). */
export const channels = ['none', 'business-platform', 'whatsapp-web', 'unknown', 'whatsapp-business', 'whatsapp'] as const;
export type Channel = (typeof channels)[number];

/** What the phone's system lets WhatsApp read of the address book; `limited` is iOS 18's choice of contacts. */
export const contactAccesses = ['full', 'limited', 'none', 'unknown'] as const;
export type ContactAccess = (typeof contactAccesses)[number];

/** How far WhatsApp reaches into the address book of a device. */
export type Reach = 'full' | 'limited' | 'none' | 'unknown';

export const separations = ['none', 'work-profile', 'managed-accounts', 'container', 'unknown'] as const;
export type Separation = (typeof separations)[number];

export interface Posture {
  readonly channels: readonly Channel[];
  readonly contactAccess: ContactAccess;
  readonly reach: Reach;
  readonly separation: Separation;
}

const reading: ReadonlySet<Channel> = new Set(['whatsapp', 'whatsapp-business']);
const notReading: ReadonlySet<Channel> = new Set(['none', 'business-platform']);

/**
 * The most reading channel counts; a channel that cannot be seen (unknown, or Web alone, which follows a phone we do
 * not know) reaches the book unless the contact permission is known to be off.
 */
export function reachOf(found: readonly Channel[], access: ContactAccess): Reach {
  if (access === 'none') return 'none';
  if (found.some((channel) => reading.has(channel))) return access;
  if (found.length > 0 && found.every((channel) => notReading.has(channel))) return 'none';
  return 'unknown';
}

/** The posture of a device no inventory tells of: it counts as reachable, shown apart. */
export const unknownPosture: Posture = { channels: ['unknown'], contactAccess: 'unknown', reach: 'unknown', separation: 'unknown' };
