import { itemsOf, type JsonNode, memberOf, stringOf } from '../../../lib/json/node.ts';
import type { Day } from '../../../model/day.ts';
import type { AppList } from '../../../model/inventory-part.ts';
import { AppTally } from '../shared/app-tally.ts';
import { jsonInventory } from '../shared/json-file.ts';
import { modeOf, ownerOf } from './modes.ts';

/**
 * Devices of Microsoft Graph, with their detected apps where the answer holds them.
 *
 * Source: learn.microsoft.com, resource type `managedDevice`.
 */
export const graphDevices = jsonInventory({
  id: 'graph-devices',
  title: { en: 'Microsoft Graph: managedDevice (JSON)', de: 'Microsoft Graph: managedDevice (JSON)' },
  lists: ['value'],
  next: ['@odata.nextLink'],
  total: '@odata.count',
  recognises: (record) =>
    memberOf(record, 'managedDeviceOwnerType') !== undefined ||
    (memberOf(record, 'azureADDeviceId') !== undefined && memberOf(record, 'operatingSystem') !== undefined),
  record(fields, into, node) {
    const platform = fields.text('operatingSystem');
    const lastSeen = fields.day('lastSyncDateTime');
    into.device(
      {
        keys: {
          serial: fields.text('serialNumber'),
          imei: fields.texts('imei'),
          mdm: fields.texts('id', 'azureADDeviceId', 'udid'),
          upn: fields.text('userPrincipalName'),
          email: fields.text('emailAddress'),
          phone: fields.text('phoneNumber'),
          name: fields.text('deviceName'),
        },
        user: fields.text('userDisplayName'),
        platform,
        ownership: ownerOf(fields, 'managedDeviceOwnerType'),
        mode: modeOf(platform, fields.texts('deviceEnrollmentType', 'managementAgent').join(' '), fields.flag('isSupervised')),
        apps: detected(node, lastSeen),
        lastSeen,
      },
      fields,
      node.line,
    );
  },
});

/** A list of apps may come in pages of its own. */
function detected(device: JsonNode, asOf: Day | undefined): AppList | undefined {
  const list = memberOf(device, 'detectedApps');
  if (list?.kind !== 'array') return undefined;
  const tally = new AppTally();
  for (const app of itemsOf(list)) tally.add({ id: '', name: stringOf(memberOf(app, 'displayName')) ?? '' }, app.line);
  return tally.list(memberOf(device, 'detectedApps@odata.nextLink') ? 'partial' : 'intune', asOf);
}
