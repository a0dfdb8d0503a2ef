import type { Mode, Separation } from './posture.ts';
import { systemOf } from './system.ts';

/** Settings that let personal or unmanaged apps read managed contacts although a separation is there. */
export const separationGapIds = ['android-work-contacts-in-personal-profile', 'ios-managed-contacts-readable'] as const;

export interface SeparationGap {
  readonly id: (typeof separationGapIds)[number];
  /** Stated by the inventory, or the platform's default where the inventory names no setting. */
  readonly known: 'stated' | 'default';
}

export type Setting = 'allowed' | 'blocked' | undefined;

/** What an inventory says of the settings that decide who reads managed contacts; undefined: not named. */
export interface ContactSettings {
  /** Android: work contacts in the personal profile. */
  readonly workContactsInPersonal: Setting;
  /** iOS: `allowOpenFromManagedToUnmanaged`. */
  readonly managedOpenIn: Setting;
  /** iOS: `allowUnmanagedToReadManagedContacts`. */
  readonly unmanagedReadContacts: Setting;
}

export const noSettings: ContactSettings = {
  workContactsInPersonal: undefined,
  managedOpenIn: undefined,
  unmanagedReadContacts: undefined,
};

/**
 * Gaps in the separation of a device.
 *
 * Source: Android Management API, `showWorkContactsInPersonalProfile` (default: allowed); Apple's device-management
 * schema, `com.apple.applicationaccess`: `allowUnmanagedToReadManagedContacts` defaults to false, but has no effect
 * while `allowOpenFromManagedToUnmanaged` is true, which is its default.
 */
export function separationGapsOf(
  { platform, separation, mode }: { readonly platform: string; readonly separation: Separation; readonly mode: Mode },
  settings: ContactSettings,
): readonly SeparationGap[] {
  const system = systemOf(platform);
  const { workContactsInPersonal, managedOpenIn, unmanagedReadContacts } = settings;
  const gaps: SeparationGap[] = [];
  const hasProfile = separation === 'work-profile' || (system !== 'ios' && (mode === 'cope' || mode === 'byod-profile'));
  const profileGap = workContactsInPersonal ?? (hasProfile ? 'allowed' : undefined);
  if (profileGap === 'allowed' && (hasProfile || separation === 'unknown')) {
    gaps.push({ id: 'android-work-contacts-in-personal-profile', known: workContactsInPersonal ? 'stated' : 'default' });
  }
  const hasManaged = separation === 'managed-accounts' && system !== 'android';
  const closed = managedOpenIn === 'blocked' && unmanagedReadContacts !== 'allowed';
  const named = managedOpenIn === 'allowed' || unmanagedReadContacts === 'allowed';
  if (!closed && (hasManaged || (named && separation === 'unknown'))) {
    gaps.push({ id: 'ios-managed-contacts-readable', known: named ? 'stated' : 'default' });
  }
  return gaps;
}
