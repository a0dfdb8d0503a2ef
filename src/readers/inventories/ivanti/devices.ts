import { memberOf } from '../../../lib/json/node.ts';
import type { Phrase } from '../../../lib/text.ts';
import type { Ownership } from '../../../model/posture.ts';
import type { Collector } from '../shared/collector.ts';
import { tableReader } from '../shared/csv-table.ts';
import type { Choices, Fields } from '../shared/fields.ts';
import { jsonInventory } from '../shared/json-file.ts';

const title: Phrase = { en: 'Ivanti (MobileIron) Core: devices', de: 'Ivanti (MobileIron) Core: Geräte' };

/**
 * Devices of Ivanti (MobileIron) Core by the names of its fields, as JSON of its interface or as CSV.
 *
 * Source: help.ivanti.com, valid fields of API v2; what stands around the list was not seen in a real answer.
 */
export const ivanti = [
  jsonInventory({
    id: 'ivanti-devices',
    title,
    lists: ['results'],
    next: ['hasMore'],
    total: 'totalCount',
    recognises: (record) => memberOf(record, 'common.uuid') !== undefined,
    record: (fields, into, { line }) => device(fields, into, line),
  }),
  tableReader({
    id: 'ivanti-devices',
    title,
    required: ['common.uuid'],
    telling: ['common.owner', 'common.imei', 'common.platform'],
    row: (fields, into, line) => device(fields, into, line),
  }),
];

const owners: Choices<Ownership> = {
  corporate: ['COMPANY', 'Company', 'Corporate'],
  personal: ['EMPLOYEE', 'Employee', 'Personal'],
  shared: ['SHARED'],
  unknown: ['UNKNOWN'],
};

function device(fields: Fields, into: Collector, line: number): void {
  const lastSeen = fields.day('common.last_connected_at');
  into.device(
    {
      keys: {
        serial: fields.text('common.SerialNumber', 'ios.SerialNumber', 'android.serial_number'),
        imei: fields.texts('common.imei'),
        mdm: fields.texts('common.uuid'),
        upn: fields.text('user.user_id'),
        email: fields.text('user.email_address'),
        phone: fields.text('common.current_phone_number'),
        name: fields.text('ios.DeviceName', 'common.model'),
      },
      user: fields.text('user.display_name'),
      platform: fields.text('common.platform'),
      ownership: fields.choice(owners, 'unknown' as const, 'common.owner'),
      lastSeen,
    },
    fields,
    line,
  );
}
