import { memberOf } from '../../../lib/json/node.ts';
import type { Phrase } from '../../../lib/text.ts';
import type { Collector } from '../shared/collector.ts';
import { tableReader } from '../shared/csv-table.ts';
import type { Fields } from '../shared/fields.ts';
import { jsonInventory } from '../shared/json-file.ts';

const title: Phrase = { en: 'SOTI MobiControl: devices', de: 'SOTI MobiControl: Geräte' };

/** Devices of SOTI MobiControl, as JSON of its interface or as CSV. Apps are a call of their own. */
export const soti = [
  jsonInventory({
    id: 'soti-devices',
    title,
    lists: [],
    recognises: (record) => memberOf(record, 'DeviceId') !== undefined && memberOf(record, 'HardwareSerialNumber') !== undefined,
    record: (fields, into, { line }) => device(fields, into, line),
  }),
  tableReader({
    id: 'soti-devices',
    title,
    required: ['DeviceId', 'HardwareSerialNumber'],
    telling: ['IMEI_MEID_ESN', 'LastLoggedOnUser', 'Path'],
    row: (fields, into, line) => device(fields, into, line),
  }),
];

function device(fields: Fields, into: Collector, line: number): void {
  into.device(
    {
      keys: {
        serial: fields.text('HardwareSerialNumber'),
        imei: fields.texts('IMEI_MEID_ESN'),
        mdm: fields.texts('DeviceId'),
        upn: fields.text('LastLoggedOnUser'),
        phone: fields.text('PhoneNumber', 'CellularPhoneNumber'),
        name: fields.text('DeviceName'),
      },
      user: fields.text('LastLoggedOnUser'),
      platform: fields.text('Platform', 'Kind'),
      lastSeen: fields.day('LastCheckInTime', 'LastConnTime'),
    },
    fields,
    line,
  );
}
