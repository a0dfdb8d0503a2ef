import { itemsOf, type JsonNode, memberOf } from '../../../lib/json/node.ts';
import { Fields } from '../shared/fields.ts';
import { jsonInventory, textsAt } from '../shared/json-file.ts';
import { jamfDevice, jamfId, managedBy } from './device.ts';

const named = (node: JsonNode, ...names: readonly string[]): boolean => names.every((name) => memberOf(node, name) !== undefined);

/** Devices of Jamf Pro's Classic API in JSON: the details of one or more, or the list of all, which tells of no apps. */
export const jamfDevices = jsonInventory({
  id: 'jamf-devices',
  title: { en: 'Jamf Pro: mobile devices (JSON)', de: 'Jamf Pro: Mobilgeräte (JSON)' },
  lists: ['mobile_devices'],
  recognises: (record) => {
    const device = memberOf(record, 'mobile_device') ?? record;
    const general = memberOf(device, 'general') ?? device;
    return named(general, 'udid', 'serial_number') && (named(general, 'managed') || named(general, 'device_ownership_level'));
  },
  record(_, into, node, dates) {
    const device = memberOf(node, 'mobile_device') ?? node;
    jamfDevice(new Fields((path) => textsAt(device, path), dates), into, device);
  },
});

/** Apps with the devices that have them, as scripts over the Classic API roll them up. */
export const jamfApps = jsonInventory({
  id: 'jamf-apps',
  title: { en: 'Jamf Pro: apps with their devices (JSON)', de: 'Jamf Pro: Apps mit ihren Geräten (JSON)' },
  lists: ['mobile_device_applications'],
  coverage: 'apple',
  recognises: (record) => named(record, 'application_name', 'bundle_id', 'devices'),
  record(fields, into, node) {
    const app = { id: fields.text('bundle_id'), name: fields.text('application_name') };
    for (const device of itemsOf(memberOf(node, 'devices'))) {
      const id = textsAt(device, 'device_id')[0] ?? '';
      into.app(jamfId(id), { ...app, managed: managedBy(textsAt(device, 'application_status')[0] ?? '') }, device.line);
    }
  },
});
