import { isReading, isSilent, type Mode, type Ownership, type Posture, postureFrom, type Separation } from '../../model/posture.ts';
import { type AppState, statedApp } from '../../model/app-state.ts';
import type { ListedDevice } from '../../model/inventory-part.ts';
import type { ContactSettings, Setting } from '../../model/separation-gap.ts';

/** Of two statements the one further to the left counts: it lets more be read, or less be seen. */
const ownershipOrder: readonly Ownership[] = ['personal', 'shared', 'corporate', 'unknown'];
const modeOrder: readonly Mode[] = ['unmanaged', 'byod-profile', 'cope', 'unsupervised', 'supervised', 'fully-managed', 'unknown'];
const separationOrder: readonly Separation[] = ['none', 'work-profile', 'managed-accounts', 'container', 'unknown'];
const accessOrder: readonly Posture['contactAccess'][] = ['full', 'limited', 'none', 'unknown'];

/** Two listings of one device made one, and the names of what they contradict each other in. */
export function merged(a: ListedDevice, b: ListedDevice): { readonly device: ListedDevice; readonly contradictions: readonly string[] } {
  const contradictions: string[] = [];
  function one<T extends string>(name: string, order: readonly T[], first: T, second: T): T {
    if (first !== second && first !== 'unknown' && second !== 'unknown') contradictions.push(name);
    return order[Math.min(order.indexOf(first), order.indexOf(second))]!;
  }
  const platform = a.platform || b.platform;
  const app = appOf(a, b, contradictions);
  const value = one('contact_access', accessOrder, a.posture.contactAccess, b.posture.contactAccess);
  for (const [name, first, second] of [
    ['region', a.region, b.region],
    ['exported_at', a.exportedAt, b.exportedAt],
  ] as const)
    if (first !== undefined && second !== undefined && first !== second) contradictions.push(name);
  const settings = settingsOf(a.settings, b.settings);
  const device: ListedDevice = {
    ...a,
    label: a.label || b.label,
    user: a.user || b.user,
    platform,
    keys: {
      serial: a.keys.serial || b.keys.serial,
      imei: [...new Set([...a.keys.imei, ...b.keys.imei])],
      mdm: [...new Set([...a.keys.mdm, ...b.keys.mdm])],
      assetTag: a.keys.assetTag || b.keys.assetTag,
      upn: a.keys.upn || b.keys.upn,
      email: a.keys.email || b.keys.email,
      phone: a.keys.phone || b.keys.phone,
      name: a.keys.name || b.keys.name,
    },
    posture: postureFrom({
      ...app,
      access: { value, source: value === a.posture.access.value ? a.posture.access.source : b.posture.access.source },
      ownership: one('ownership', ownershipOrder, a.posture.ownership, b.posture.ownership),
      mode: one('mode', modeOrder, a.posture.mode, b.posture.mode),
      separation: one('separation', separationOrder, a.posture.separation, b.posture.separation),
      platform,
      settings,
    }),
    region: a.region ?? b.region,
    exportedAt: earlier(a.exportedAt, b.exportedAt),
    addressBook: a.addressBook || b.addressBook,
    accessRevokedAt: a.accessRevokedAt ?? b.accessRevokedAt,
    selectedContacts: a.selectedContacts || b.selectedContacts,
    inventoryAsOf: later(a.inventoryAsOf, b.inventoryAsOf),
    lastSeen: later(a.lastSeen, b.lastSeen),
    settings,
    policy: a.policy || b.policy,
  };
  return { device, contradictions };
}

/** Of two days of export the older one counts, so that nothing is called recent that may not be. */
function earlier<T extends string>(a: T | undefined, b: T | undefined): T | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function later<T extends string>(a: T | undefined, b: T | undefined): T | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/** Channels that either of two lists states; only one of them need speak of the app. */
function appOf(a: ListedDevice, b: ListedDevice, contradictions: string[]): { channels: Posture['channels']; app: AppState } {
  const [first, second] = [a.posture, b.posture];
  const silent = (posture: Posture): boolean => posture.channels.every((channel) => channel === 'unknown');
  if (silent(second)) return { channels: first.channels, app: first.app };
  if (silent(first)) return { channels: second.channels, app: second.app };
  const differ = first.channels.some(isReading) !== second.channels.some(isReading);
  if (differ && (first.channels.every(isSilent) || second.channels.every(isSilent))) contradictions.push('channels');
  const channels = [...new Set([...first.channels, ...second.channels])];
  return { channels, app: statedApp(channels) };
}

function settingsOf(a: ContactSettings, b: ContactSettings): ContactSettings {
  const wider = (first: Setting, second: Setting): Setting => (first === 'allowed' || second === undefined ? first : second);
  return {
    workContactsInPersonal: wider(a.workContactsInPersonal, b.workContactsInPersonal),
    managedOpenIn: wider(a.managedOpenIn, b.managedOpenIn),
    unmanagedReadContacts: wider(a.unmanagedReadContacts, b.unmanagedReadContacts),
  };
}
