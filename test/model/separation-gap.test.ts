import { describe, expect, test } from 'vitest';
import type { Mode, Separation } from '../../src/model/posture.ts';
import { type Setting, separationGapsOf } from '../../src/model/separation-gap.ts';

function gaps(
  device: { platform: string; separation: Separation; mode?: Mode },
  workContactsInPersonal: Setting,
  managedOpenIn?: Setting,
  unmanagedReadContacts?: Setting,
): string[] {
  const found = separationGapsOf({ mode: 'unknown', ...device }, { workContactsInPersonal, managedOpenIn, unmanagedReadContacts });
  return found.map(({ id, known }) => `${id} ${known}`);
}

const android = 'android-work-contacts-in-personal-profile';
const ios = 'ios-managed-contacts-readable';

describe('a work profile', () => {
  const profile = { platform: 'Android 16', separation: 'work-profile' } as const;

  test('lets personal apps read work contacts unless a setting says otherwise', () => {
    expect(gaps(profile, undefined)).toEqual([`${android} default`]);
    expect(gaps(profile, 'allowed')).toEqual([`${android} stated`]);
    expect(gaps(profile, 'blocked')).toEqual([]);
  });

  test('is told by the mode alone, on Android only', () => {
    expect(gaps({ platform: 'Android', separation: 'unknown', mode: 'cope' }, undefined)).toEqual([`${android} default`]);
    expect(gaps({ platform: 'iOS', separation: 'unknown', mode: 'byod-profile' }, undefined)).toEqual([]);
    expect(gaps({ platform: 'Android', separation: 'none' }, 'allowed')).toEqual([]);
  });
});

describe('managed accounts on iOS', () => {
  const managed = { platform: 'iOS 26.1', separation: 'managed-accounts' } as const;

  test('are closed to unmanaged apps only by both settings, the second of which is closed by default', () => {
    expect(gaps(managed, undefined, undefined, undefined)).toEqual([`${ios} default`]);
    expect(gaps(managed, undefined, undefined, 'blocked')).toEqual([`${ios} default`]);
    expect(gaps(managed, undefined, 'allowed', 'blocked')).toEqual([`${ios} stated`]);
    expect(gaps(managed, undefined, 'blocked', 'allowed')).toEqual([`${ios} stated`]);
    expect(gaps(managed, undefined, 'blocked', undefined)).toEqual([]);
    expect(gaps(managed, undefined, 'blocked', 'blocked')).toEqual([]);
  });

  test('count where the platform is not named, not on Android', () => {
    expect(gaps({ ...managed, platform: '' }, undefined)).toEqual([`${ios} default`]);
    expect(gaps({ ...managed, platform: 'Android' }, undefined)).toEqual([]);
  });

  test('are presumed where an open setting is stated and the separation is not', () => {
    expect(gaps({ platform: 'iOS', separation: 'unknown' }, undefined, 'allowed')).toEqual([`${ios} stated`]);
    expect(gaps({ platform: 'iOS', separation: 'unknown' }, undefined)).toEqual([]);
  });
});
