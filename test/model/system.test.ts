import { expect, test } from 'vitest';
import { isComputer, systemOf } from '../../src/model/system.ts';

test.each([
  ['iOS/iPadOS', false, 'ios'],
  ['iPadOS 17.6', false, 'ios'],
  ['Android (Corporate-Owned Work Profile)', false, 'android'],
  ['Android 14 (Linux 5.15)', false, 'android'],
  ['AOSP (User-based)', false, 'android'],
  ['Windows Phone', false, 'other'],
  ['Windows 10 Mobile', false, 'other'],
  ['Windows CE', false, 'other'],
  ['Tizen', false, 'other'],
  ['', false, 'unknown'],
  ['Windows', true, 'other'],
  ['Windows 10 Pro', true, 'other'],
  ['macOS 14.5', true, 'other'],
  ['Mac OS X', true, 'other'],
  ['ChromeOS', true, 'other'],
  ['Ubuntu Linux', true, 'other'],
  ['tvOS', true, 'other'],
  ['Android TV 12', true, 'other'],
] as const)('a device with the system "%s": computer %s', (platform, computer, system) => {
  expect([isComputer(platform), systemOf(platform)]).toEqual([computer, system]);
});
