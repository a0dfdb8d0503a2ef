import type { Mode } from '../../../model/posture.ts';
import type { AppList } from '../../../model/inventory-part.ts';
import type { Collector } from '../shared/collector.ts';
import type { Fields } from '../shared/fields.ts';

/**
 * One mobile device of Google Workspace. Who owns it is not told, so no list of its apps counts as complete.
 *
 * Source: developers.google.com, Admin SDK Directory API, `MobileDevice`.
 */
export function googleDevice(fields: Fields, apps: AppList | undefined, into: Collector, line: number): void {
  const lastSeen = fields.day('lastSync');
  const type = fields.text('type');
  into.device(
    {
      keys: {
        serial: fields.text('serialNumber'),
        imei: fields.texts('imei'),
        mdm: fields.texts('resourceId', 'deviceId', 'hardwareId'),
        upn: fields.text('email', 'email.0'),
        email: fields.text('email', 'email.0'),
        name: fields.text('model'),
      },
      user: fields.text('name', 'name.0'),
      platform: [/^ios/i.test(type) ? 'iOS' : /^android/i.test(type) ? 'Android' : type, fields.text('os')].join(' ').trim(),
      mode: modeOf(fields),
      apps,
      lastSeen,
    },
    fields,
    line,
  );
}

function modeOf(fields: Fields): Mode {
  const onOwner = fields.flag('managedAccountIsOnOwnerProfile');
  if (onOwner === false) return 'byod-profile';
  return onOwner && /device ?owner/i.test(fields.text('privilege')) ? 'fully-managed' : 'unknown';
}

export function requestsContacts(permissions: readonly string[]): boolean {
  return permissions.some((text) => /\bREAD_CONTACTS\b/.test(text));
}
