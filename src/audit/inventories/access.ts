import type { AppList, GrantFile } from '../../model/inventory-part.ts';
import { type Channel, type ContactAccess, isReading, type Posture } from '../../model/posture.ts';
import type { AppVerdict } from './app.ts';

export interface AccessVerdict {
  readonly access: Posture['access'];
  readonly contradictory: boolean;
  /** One app's permission is off, but another may be there of which nothing is known. */
  readonly otherApp: boolean;
}

const order: readonly ContactAccess[] = ['full', 'limited', 'unknown', 'none'];

/** What WhatsApp may read: what the list states, and what the phone itself says of every app that may be there. */
export function accessOn(
  stated: Posture['access'],
  app: AppVerdict,
  lists: readonly AppList[],
  files: readonly GrantFile[],
): AccessVerdict {
  const asks = lists.some(({ found }) => found.some(({ requestsContacts }) => requestsContacts));
  const unasked: Posture['access'] = stated.value === 'unknown' && asks ? { value: 'unknown', source: 'requested-only' } : stated;
  const told = evidence(app, files);
  if (!told || told.value === 'unknown') return { access: unasked, contradictory: false, otherApp: told?.otherApp ?? false };
  const access: Posture['access'] = { value: told.value, source: told.source };
  if (stated.value === 'unknown' || stated.value === told.value) return { access, contradictory: false, otherApp: false };
  return { access: wider(stated.value, told.value) === told.value ? access : stated, contradictory: true, otherApp: false };
}

function wider(a: ContactAccess, b: ContactAccess): ContactAccess {
  return order[Math.min(order.indexOf(a), order.indexOf(b))]!;
}

interface Told {
  readonly value: ContactAccess;
  readonly source: GrantFile['source'];
  readonly otherApp: boolean;
}

/** The widest access of all apps; one of which nothing is known may read everything. */
function evidence({ channels, allSeen }: AppVerdict, files: readonly GrantFile[]): Told | undefined {
  // That an app was missing when the phone was asked proves nothing later on.
  const first = files.find(({ grants }) => grants.some(({ installed }) => installed !== false));
  if (!first) return undefined;
  const known = channels.filter(isReading);
  const apps = known.length > 0 && allSeen ? known : (['whatsapp', 'whatsapp-business'] as const);
  const values = apps.map((channel) => accessOf(channel, files));
  const value = values.reduce<ContactAccess>((widest, one) => wider(widest, one ?? 'unknown'), 'none');
  const source = files.find(({ grants }) => grants.some(({ access }) => access === value))?.source ?? first.source;
  const otherApp = value === 'unknown' && values.includes('none') && values.includes(undefined);
  return { value, source, otherApp };
}

/** What one app may read; undefined when no file speaks of it. */
function accessOf(channel: Channel, files: readonly GrantFile[]): ContactAccess | undefined {
  const grants = files.flatMap((file) => file.grants.filter((grant) => grant.channel === channel));
  if (grants.length === 0) return files.some(({ whole }) => whole) ? 'none' : undefined;
  const there = grants.filter(({ installed }) => installed !== false);
  return there.length === 0 ? 'none' : there.map(({ access }) => access).reduce(wider);
}
