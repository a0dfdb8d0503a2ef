import type { Phrase } from '../lib/text.ts';
import { type Channel, isReading, isSilent } from './posture.ts';

/** Whether WhatsApp is on a device, as far as an inventory can tell; what cannot be seen is never taken to be absent. */
export const appStates = ['installed', 'not-installed', 'not-observable'] as const;

/**
 * What the state rests on: the `package` id of an app list, the app's `name` alone, a name that merely holds "whatsapp"
 * (`suspected`), what the controller wrote down (`stated`), or nothing.
 */
export const appEvidences = ['package', 'name', 'suspected', 'stated', 'none'] as const;

/** Why the state is what it is. */
export const appReasons = {
  stated: { en: 'as the inventory states', de: 'laut Inventar' },
  'not-stated': { en: 'the inventory does not say', de: 'keine Angabe im Inventar' },
  'no-inventory': { en: 'the device stands in no inventory', de: 'das Gerät steht in keinem Inventar' },
  'app-listed': { en: 'the app list names it', de: 'in der App-Liste aufgeführt' },
  'app-list-complete': {
    en: 'a complete and recent app list does not name it',
    de: 'in einer vollständigen, aktuellen App-Liste nicht aufgeführt',
  },
  'name-suspected': { en: 'an app with a similar name is listed', de: 'eine App mit ähnlichem Namen ist aufgeführt' },
  'permission-listed': {
    en: 'the phone keeps a permission of the app',
    de: 'auf dem Telefon ist eine Berechtigung der App verzeichnet',
  },
  'app-list-partial': {
    en: 'the app list of such a device need not name every app',
    de: 'die App-Liste eines solchen Geräts muss nicht jede App nennen',
  },
  'personal-side-hidden': {
    en: 'apps on the personal side of the device are not shown to the administration',
    de: 'Apps im privaten Bereich des Geräts sind für die Verwaltung nicht sichtbar',
  },
  'no-app-list': { en: 'no app list was given for the device', de: 'für das Gerät liegt keine App-Liste vor' },
  'app-list-stale': { en: 'the app list is too old', de: 'die App-Liste ist zu alt' },
  'app-list-undated': { en: 'the day of the app list is not known', de: 'der Tag der App-Liste ist nicht bekannt' },
} as const satisfies Readonly<Record<string, Phrase>>;

export type AppReason = keyof typeof appReasons;

export interface AppState {
  readonly state: (typeof appStates)[number];
  readonly evidence: (typeof appEvidences)[number];
  readonly reason: AppReason;
}

/** The state that follows from channels somebody wrote down. */
export function statedApp(channels: readonly Channel[]): AppState {
  if (channels.some(isReading)) return { state: 'installed', evidence: 'stated', reason: 'stated' };
  if (channels.length > 0 && channels.every(isSilent)) return { state: 'not-installed', evidence: 'stated', reason: 'stated' };
  return { state: 'not-observable', evidence: 'none', reason: 'not-stated' };
}
