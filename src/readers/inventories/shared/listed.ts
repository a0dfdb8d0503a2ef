import { statedApp } from '../../../model/app-state.ts';
import type { Day } from '../../../model/day.ts';
import { noKeys } from '../../../model/device-keys.ts';
import type { AppList, ListedDevice } from '../../../model/inventory-part.ts';
import { unknownDevice } from '../../../model/inventory-row.ts';
import { type Mode, type Ownership, postureFrom, type Separation, unknownPosture } from '../../../model/posture.ts';
import { type ContactSettings, noSettings } from '../../../model/separation-gap.ts';
import { keysFrom, type StatedKeys } from './keys.ts';

/** What the record of a management system says of one device. */
export interface StatedDevice {
  readonly keys: StatedKeys;
  readonly user?: string;
  readonly platform: string;
  readonly ownership?: Ownership;
  readonly mode?: Mode;
  readonly separation?: Separation;
  readonly settings?: ContactSettings;
  readonly apps?: AppList | undefined;
  readonly policy?: string;
  readonly asOf?: Day | undefined;
  readonly lastSeen?: Day | undefined;
}

/**
 * A device of a management system, which knows nothing of channels and permissions. Its id is its serial number, else
 * the management's own id, its asset tag or IMEI: never its name, which often is its user's.
 *
 * @returns undefined when it has none of them
 */
export function listedDevice(stated: StatedDevice, line: number): ListedDevice | undefined {
  const keys = keysFrom(stated.keys);
  const id = keys.serial || keys.mdm[0] || keys.assetTag || keys.imei[0];
  if (!id) return undefined;
  const { platform, ownership = 'unknown', mode = 'unknown', separation = separationOf(mode, platform), settings = noSettings } = stated;
  return {
    ...unknownDevice,
    id,
    label: keys.name,
    user: stated.user ?? '',
    platform,
    keys,
    posture: postureFrom({
      channels: ['unknown'],
      access: { value: 'unknown', source: 'none' },
      app: { state: 'not-observable', evidence: 'none', reason: 'no-app-list' },
      separation,
      ownership,
      mode,
      platform,
      settings,
    }),
    inventoryAsOf: stated.asOf,
    lastSeen: stated.lastSeen,
    settings,
    apps: stated.apps,
    policy: stated.policy ?? '',
    line,
  };
}

/** A work profile separates; whether anything else does, no list says. */
function separationOf(mode: Mode, platform: string): Separation {
  return /android/i.test(platform) && (mode === 'cope' || mode === 'byod-profile') ? 'work-profile' : 'unknown';
}

/** A device of which nothing but the id is known. */
export function unlisted(id: string, line: number): ListedDevice {
  const posture = { ...unknownPosture, app: statedApp(['unknown']) };
  return { ...unknownDevice, id, keys: noKeys, posture, settings: noSettings, apps: undefined, policy: '', line };
}
