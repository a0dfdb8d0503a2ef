import { itemsOf, type JsonNode, memberOf, stringOf } from '../../../lib/json/node.ts';
import type { Day } from '../../../model/day.ts';
import type { AppList } from '../../../model/inventory-part.ts';
import type { Mode, Ownership } from '../../../model/posture.ts';
import type { Setting } from '../../../model/separation-gap.ts';
import { AppTally } from '../shared/app-tally.ts';
import type { Choices } from '../shared/fields.ts';
import { jsonInventory } from '../shared/json-file.ts';

const owners: Choices<Ownership> = {
  corporate: ['COMPANY_OWNED'],
  personal: ['PERSONALLY_OWNED'],
  shared: [],
  unknown: ['OWNERSHIP_UNSPECIFIED'],
};
const managements = { device: ['DEVICE_OWNER'], profile: ['PROFILE_OWNER'], unknown: ['MANAGEMENT_MODE_UNSPECIFIED'] } as const;

/**
 * Devices of the Android Management API, with reports of their apps where the policy asks for them.
 *
 * Source: developers.google.com, `enterprises.devices`, `ApplicationReport`.
 */
export const androidDevices = jsonInventory({
  id: 'android-management-devices',
  title: { en: 'Android Management API: devices (JSON)', de: 'Android Management API: Geräte (JSON)' },
  lists: ['devices'],
  next: ['nextPageToken'],
  recognises: (record) => /\/devices\//.test(stringOf(memberOf(record, 'name')) ?? '') && !!memberOf(record, 'managementMode'),
  record(fields, into, node) {
    const ownership = fields.choice(owners, 'unknown' as const, 'ownership');
    const management = fields.choice(managements, 'unknown' as const, 'managementMode');
    const lastSeen = fields.day('lastStatusReportTime', 'lastPolicySyncTime');
    into.device(
      {
        keys: {
          serial: fields.text('hardwareInfo.serialNumber'),
          imei: fields.texts('networkInfo.imei', 'networkInfo.telephonyInfos.imei'),
          mdm: [fields.text('name').split('/').at(-1) ?? ''],
          name: fields.text('hardwareInfo.model'),
        },
        platform: `Android ${fields.text('softwareInfo.androidVersion')}`.trim(),
        ownership,
        mode: modeOf(ownership, management),
        apps: reported(memberOf(node, 'applicationReports'), lastSeen),
        policy: fields.text('appliedPolicyName', 'policyName'),
        lastSeen,
      },
      fields,
      node.line,
    );
  },
});

function modeOf(ownership: Ownership, management: keyof typeof managements): Mode {
  if (management === 'device') return 'fully-managed';
  if (management === 'unknown') return 'unknown';
  return ownership === 'corporate' ? 'cope' : 'byod-profile';
}

/** Apps that were removed may stay in the reports. */
function reported(list: JsonNode | undefined, asOf: Day | undefined): AppList | undefined {
  if (!list) return undefined;
  const tally = new AppTally();
  for (const report of itemsOf(list)) {
    const text = (name: string): string => stringOf(memberOf(report, name)) ?? '';
    if (text('state') !== 'REMOVED') tally.add({ id: text('packageName'), name: text('displayName') }, report.line);
  }
  return tally.list('partial', asOf);
}

const allowances: Choices<NonNullable<Setting>> = {
  allowed: ['SHOW_WORK_CONTACTS_IN_PERSONAL_PROFILE_ALLOWED'],
  blocked: ['SHOW_WORK_CONTACTS_IN_PERSONAL_PROFILE_DISALLOWED', 'SHOW_WORK_CONTACTS_IN_PERSONAL_PROFILE_DISALLOWED_EXCEPT_SYSTEM'],
};
const unspecified = 'SHOW_WORK_CONTACTS_IN_PERSONAL_PROFILE_UNSPECIFIED';

/** Policies of the Android Management API, which say whether personal apps may read work contacts. */
export const androidPolicies = jsonInventory({
  id: 'android-management-policies',
  title: { en: 'Android Management API: policies (JSON)', de: 'Android Management API: Richtlinien (JSON)' },
  lists: ['policies'],
  next: ['nextPageToken'],
  recognises: (record) => /\/policies\//.test(stringOf(memberOf(record, 'name')) ?? '') && !memberOf(record, 'managementMode'),
  record(fields, into, { line }) {
    const path = 'crossProfilePolicies.showWorkContactsInPersonalProfile';
    const setting = fields.text(path) === unspecified ? undefined : fields.choice(allowances, undefined, path);
    if (fields.refused) into.lose('value-unlisted', line, { ...fields.refused });
    else into.policy(fields.text('name'), setting);
  },
});
