import { itemsOf, type JsonNode, memberOf, membersOf, stringOf } from '../../../lib/json/node.ts';
import type { Day } from '../../../model/day.ts';
import type { AppList } from '../../../model/inventory-part.ts';
import type { Mode, Ownership } from '../../../model/posture.ts';
import { AppTally } from '../shared/app-tally.ts';
import type { Collector } from '../shared/collector.ts';
import type { Choices, Fields } from '../shared/fields.ts';

const owners: Choices<Ownership> = {
  corporate: ['Institutional', 'Corporate'],
  personal: ['Personal', 'Personal Device Profile', 'User Enrollment', 'Account-Driven User Enrollment'],
  shared: ['Shared'],
  unknown: ['Unknown'],
};

/** Jamf counts its devices from 1, as other systems may. */
export function jamfId(id: string): string {
  return id === '' ? '' : `jamf:${id}`;
}

/**
 * One `mobile_device` of Jamf Pro's Classic API, whether in JSON or XML, from its details or from the list of all.
 *
 * Source: developer.jamf.com, Classic API, mobiledevices; field names as public clients of it declare them.
 */
export function jamfDevice(fields: Fields, into: Collector, node: JsonNode): void {
  const general = (name: string): string[] => [`general.${name}`, name];
  const asOf = fields.day(...general('last_inventory_update_utc'), ...general('last_inventory_update'));
  const shared = fields.flag(...general('shared')) ?? false;
  const ownership = fields.choice(owners, 'unknown' as const, ...general('device_ownership_level'));
  into.device(
    {
      keys: {
        serial: fields.text(...general('serial_number')),
        imei: fields.texts('network.imei', 'imei'),
        mdm: [fields.text(...general('udid')), jamfId(fields.text(...general('id')))],
        assetTag: fields.text(...general('asset_tag')),
        upn: fields.text('location.username', 'username'),
        email: fields.text('location.email_address', 'email_address'),
        phone: fields.text(...general('phone_number')),
        name: fields.text(...general('device_name'), ...general('name')),
      },
      user: fields.text('location.real_name', 'location.realname'),
      platform: fields.text(...general('os_type')) || 'iOS',
      ownership: shared && ownership === 'unknown' ? 'shared' : ownership,
      mode: modeOf(fields, ownership),
      apps: appsIn(memberOf(node, 'applications'), asOf),
      asOf,
      lastSeen: asOf,
    },
    fields,
    node.line,
  );
}

function modeOf(fields: Fields, ownership: Ownership): Mode {
  if (fields.flag('general.managed', 'managed') === false) return 'unmanaged';
  if (/user enrol/i.test(fields.text('general.enrollment_method', 'enrollment_method')) || ownership === 'personal') return 'byod-profile';
  const supervised = fields.flag('general.supervised', 'supervised');
  return supervised === undefined ? 'unknown' : supervised ? 'supervised' : 'unsupervised';
}

function appsIn(list: JsonNode | undefined, asOf: Day | undefined): AppList | undefined {
  if (!list) return undefined;
  const tally = new AppTally();
  const named = membersOf(list).filter(({ name }) => name === 'application');
  for (const app of [...itemsOf(list), ...named.map(({ value }) => value)]) {
    const text = (name: string): string => stringOf(memberOf(app, name)) ?? '';
    tally.add(
      { id: text('identifier') || text('bundle_id'), name: text('application_name'), managed: managedBy(text('application_status')) },
      app.line,
    );
  }
  // XML says how many there are.
  const announced = Number(stringOf(memberOf(list, 'size')) ?? 0);
  return tally.list(announced > named.length ? 'partial' : 'apple', asOf);
}

/** Whether Jamf installed an app; undefined where it does not say. */
export function managedBy(status: string): boolean | undefined {
  return status === '' ? undefined : status.toLowerCase() === 'managed';
}
