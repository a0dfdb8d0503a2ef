import { memberOf } from '../../../lib/json/node.ts';
import { systemOf } from '../../../model/system.ts';
import type { Fields } from '../shared/fields.ts';
import { jsonInventory } from '../shared/json-file.ts';

const merakiId = (id: string): string => (id === '' ? '' : `meraki:${id}`);

/**
 * Devices of Meraki Systems Manager; who owns them is not told.
 *
 * Source: developer.cisco.com, Meraki Dashboard API v1, `getNetworkSmDevices`.
 */
export const merakiDevices = jsonInventory({
  id: 'meraki-devices',
  title: { en: 'Meraki Systems Manager: devices (JSON)', de: 'Meraki Systems Manager: Geräte (JSON)' },
  lists: [],
  recognises: (record) => memberOf(record, 'wifiMac') !== undefined && memberOf(record, 'osName') !== undefined,
  record(fields, into, { line }) {
    const platform = fields.text('osName');
    const supervised = systemOf(platform) === 'ios' ? fields.flag('isSupervised') : undefined;
    const unmanaged = fields.flag('isManaged') === false;
    into.device(
      {
        keys: {
          serial: fields.text('serialNumber'),
          imei: fields.texts('imei'),
          mdm: [fields.text('uuid'), merakiId(fields.text('id'))],
          upn: fields.text('ownerUsername'),
          email: fields.text('ownerEmail'),
          phone: fields.text('phoneNumber'),
          name: fields.text('name'),
        },
        user: fields.text('lastUser', 'ownerUsername'),
        platform,
        mode: unmanaged ? 'unmanaged' : supervised === undefined ? 'unknown' : supervised ? 'supervised' : 'unsupervised',
        lastSeen: fields.day('lastConnected', 'lastCheckinAt'),
      },
      fields,
      line,
    );
  },
});

/** Installed again after its removal; times whose order cannot be told count as that. */
function isBack(fields: Fields): boolean {
  const there = fields.text('installedAt');
  return there !== '' && !(timeOf(there) <= timeOf(fields.text('uninstalledAt')));
}

/** Milliseconds of an ISO time or of Unix time in seconds. */
function timeOf(text: string): number {
  return /^\d{10}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

/** Software of Meraki's devices; what has a day of removal is gone, unless it came back later. */
export const merakiApps = jsonInventory({
  id: 'meraki-apps',
  title: { en: 'Meraki Systems Manager: software (JSON)', de: 'Meraki Systems Manager: Software (JSON)' },
  lists: [],
  coverage: 'apple',
  recognises: (record) => memberOf(record, 'deviceId') !== undefined && memberOf(record, 'identifier') !== undefined,
  record(fields, into, { line }) {
    if (fields.text('uninstalledAt') !== '' && !isBack(fields)) return;
    const managed = fields.flag('isManaged');
    into.app(merakiId(fields.text('deviceId')), { id: fields.text('identifier'), name: fields.text('name'), managed }, line);
  },
});
