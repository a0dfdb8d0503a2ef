import { tableReader } from '../shared/csv-table.ts';
import { modeOf, ownerOf } from './modes.ts';

/**
 * Device lists of Microsoft Intune: the console's export of all devices, and the report `Devices` of Graph's export
 * interface. Both tell of no app.
 *
 * Source: MicrosoftDocs/memdocs, reports-export-graph-available-reports.md; headers of the console's export as a public
 * tool imitates them.
 */
export const intuneDevices = tableReader({
  id: 'intune-devices',
  title: { en: 'Microsoft Intune: list of all devices (CSV)', de: 'Microsoft Intune: Liste aller Geräte (CSV)' },
  required: ['Device ID', 'Device name', 'Ownership', 'OS'],
  telling: ['Azure AD Device ID', 'Microsoft Entra Device ID', 'Intune registered', 'Management name', 'ReferenceId', 'SupervisedStatus'],
  row(fields, into, line) {
    const platform = fields.text('OS');
    const supervised = fields.flag('Supervised', 'SupervisedStatus');
    const lastSeen = fields.day('Last check-in', 'LastContact');
    into.device(
      {
        keys: {
          serial: fields.text('Serial number'),
          imei: fields.texts('IMEI'),
          mdm: fields.texts('Device ID', 'Azure AD Device ID', 'Microsoft Entra Device ID', 'ReferenceId'),
          upn: fields.text('Primary user UPN', 'UPN'),
          email: fields.text('Primary user email address', 'UserEmail'),
          phone: fields.text('Phone number', 'PhoneNumberE164Format'),
          name: fields.text('Device name'),
        },
        user: fields.text('Primary user display name', 'UserName'),
        platform,
        ownership: ownerOf(fields, 'Ownership'),
        mode: modeOf(platform, fields.text('JoinType'), supervised),
        lastSeen,
      },
      fields,
      line,
    );
  },
});
