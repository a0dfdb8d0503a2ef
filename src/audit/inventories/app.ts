import type { AppReason, AppState } from '../../model/app-state.ts';
import { type Day, numberOfDay } from '../../model/day.ts';
import type { AppList, GrantFile, ListedDevice } from '../../model/inventory-part.ts';
import { type Channel, isReading, type Posture } from '../../model/posture.ts';
import { systemOf } from '../../model/system.ts';

/** The audit day, and the longest time between an app list and it, in whole days, before the list proves no absence. */
export interface Freshness {
  readonly asOf: Day;
  readonly appListDays: number;
}

export interface AppVerdict {
  readonly channels: readonly Channel[];
  readonly app: AppState;
  readonly contradictory: boolean;
  /** Every WhatsApp app that may be on the device is known. */
  readonly allSeen: boolean;
}

/** Whether WhatsApp is on a device: what its list states, what app lists show, and what the phone itself says. */
export function appOn(device: ListedDevice, lists: readonly AppList[], files: readonly GrantFile[], fresh: Freshness): AppVerdict {
  const { posture } = device;
  const stated = posture.app.evidence === 'stated' ? posture.app.state : undefined;
  const grants = files.flatMap((file) => file.grants);
  const asked = (channel: Channel): boolean => grants.some((grant) => grant.channel === channel && grant.installed !== undefined);
  const bothAsked = asked('whatsapp') && asked('whatsapp-business');
  const seen = shown(device, lists, files, fresh, bothAsked);
  const complete = seen.app.reason === 'app-list-complete' || lists.some((list) => whyIncomplete(device, list, fresh) === undefined);
  const allSeen = stated !== undefined || complete || bothAsked || files.some(({ whole }) => whole);
  if (lists.length === 0 && grants.length === 0) return { channels: posture.channels, app: posture.app, contradictory: false, allSeen };
  const others = posture.channels.filter((channel) => channel !== 'none' && channel !== 'unknown');
  const withOthers = [...new Set([...others, ...seen.channels])].filter((channel, _, all) => channel !== 'none' || all.length === 1);
  const result = (channels: readonly Channel[], app: AppState, contradictory = false): AppVerdict => ({
    channels,
    app,
    contradictory,
    allSeen,
  });
  if (stated === undefined) return result(withOthers, seen.app);
  if (stated === 'installed') {
    if (seen.app.state === 'installed') return result(withOthers, seen.app);
    return result(posture.channels, posture.app, seen.app.state === 'not-installed');
  }
  if (seen.app.state === 'installed' || isSuspected(seen.app)) return result(withOthers, seen.app, true);
  return result(posture.channels, seen.app.state === 'not-installed' ? seen.app : posture.app);
}

/** Something speaks for the app, though it was not seen. */
function isSuspected({ reason }: AppState): boolean {
  return reason === 'name-suspected' || reason === 'permission-listed';
}

/** What app lists and the phone itself show. */
function shown(
  device: ListedDevice,
  lists: readonly AppList[],
  files: readonly GrantFile[],
  fresh: Freshness,
  bothAsked: boolean,
): Pick<Posture, 'channels' | 'app'> {
  const dumped = files.flatMap(({ grants }) => grants.filter(({ installed }) => installed === true));
  const found = lists.flatMap((list) => list.found);
  const sure = found.filter(({ channel, evidence }) => evidence !== 'suspected' && isReading(channel));
  if (sure.length + dumped.length > 0) {
    const channels = [...new Set<Channel>([...sure, ...dumped].map(({ channel }) => channel))];
    const evidence = dumped.length > 0 || sure.some((one) => one.evidence === 'package') ? 'package' : 'name';
    return { channels, app: { state: 'installed', evidence, reason: 'app-listed' } };
  }
  const hidden = (evidence: AppState['evidence'], reason: AppReason, channels: readonly Channel[] = ['unknown']) =>
    ({ channels, app: { state: 'not-observable', evidence, reason } }) as const;
  if (files.some(({ grants }) => grants.some(({ installed }) => installed === undefined))) return hidden('package', 'permission-listed');
  if (found.some(({ evidence }) => evidence === 'suspected')) return hidden('suspected', 'name-suspected');
  if (found.length > 0) return hidden('name', 'app-listed', ['whatsapp-web']);
  const reasons = lists.map((list) => whyIncomplete(device, list, fresh));
  if (reasons.includes(undefined)) {
    const evidence = lists.some(({ byPackage }) => byPackage) ? 'package' : 'name';
    return { channels: ['none'], app: { state: 'not-installed', evidence, reason: 'app-list-complete' } };
  }
  return hidden('none', reasons[0] ?? (bothAsked ? 'app-list-undated' : 'no-app-list'));
}

/**
 * Why a list that does not name WhatsApp proves nothing; undefined where it proves that the app is not there. Complete
 * are the lists of corporate iOS devices (or supervised ones) and, in Intune, of Android device administrators; personal
 * devices, Android Enterprise and user enrolments are not.
 */
function whyIncomplete({ posture, platform }: ListedDevice, list: AppList, { asOf, appListDays }: Freshness): AppReason | undefined {
  const { ownership, mode } = posture;
  const system = systemOf(platform);
  if (system === 'android' && (mode === 'cope' || mode === 'byod-profile' || ownership === 'personal')) return 'personal-side-hidden';
  const enrolled = mode === 'supervised' || mode === 'unsupervised';
  const corporate = ownership === 'corporate' || (list.coverage === 'apple' && mode === 'supervised' && ownership !== 'personal');
  const apple = system === 'ios' && enrolled && corporate && list.coverage !== 'partial';
  const administrator = list.coverage === 'intune' && ownership === 'corporate' && /device administrator/i.test(platform);
  if (!(apple || administrator) || list.onlyManaged || list.entries === 0) return 'app-list-partial';
  if (list.asOf === undefined) return 'app-list-undated';
  return Math.abs(numberOfDay(asOf) - numberOfDay(list.asOf)) > appListDays ? 'app-list-stale' : undefined;
}
