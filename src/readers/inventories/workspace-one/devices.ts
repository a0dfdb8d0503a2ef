import { memberOf } from '../../../lib/json/node.ts';
import { systemOf } from '../../../model/system.ts';
import type { Ownership } from '../../../model/posture.ts';
import type { Choices } from '../shared/fields.ts';
import { jsonInventory } from '../shared/json-file.ts';

const owners: Choices<Ownership> = {
  corporate: ['C', 'CorporateOwned', 'Corporate - Dedicated', 'CorporateDedicated'],
  personal: ['E', 'EmployeeOwned', 'Employee Owned'],
  shared: ['S', 'CorporateShared', 'Corporate - Shared'],
  unknown: ['U', 'Undefined', 'Unassigned', 'Unknown'],
};

/**
 * Devices of Workspace ONE UEM. Apps are a call of their own for each device, of which no headers were found.
 *
 * Source: test data of public integrations (demisto/content).
 */
export const workspaceOne = jsonInventory({
  id: 'workspace-one-devices',
  title: { en: 'Workspace ONE UEM: devices (JSON)', de: 'Workspace ONE UEM: Geräte (JSON)' },
  lists: ['Devices'],
  total: 'Total',
  recognises: (record, around) =>
    memberOf(record, 'SerialNumber') !== undefined && (memberOf(record, 'DeviceFriendlyName') ?? memberOf(around, 'Devices')) !== undefined,
  record(fields, into, { line }) {
    const platform = fields.text('Platform');
    const supervised = systemOf(platform) === 'ios' ? fields.flag('IsSupervised') : undefined;
    const lastSeen = fields.day('LastSeen');
    into.device(
      {
        keys: {
          serial: fields.text('SerialNumber'),
          imei: fields.texts('Imei'),
          mdm: fields.texts('Uuid', 'Udid'),
          assetTag: fields.text('AssetNumber'),
          upn: fields.text('UserName'),
          email: fields.text('UserEmailAddress'),
          phone: fields.text('PhoneNumber'),
          name: fields.text('DeviceFriendlyName', 'DeviceReportedName'),
        },
        user: fields.text('UserName'),
        platform: `${platform} ${fields.text('OperatingSystem')}`.trim(),
        ownership: fields.choice(owners, 'unknown' as const, 'Ownership'),
        mode: supervised === undefined ? 'unknown' : supervised ? 'supervised' : 'unsupervised',
        lastSeen,
      },
      fields,
      line,
    );
  },
});
