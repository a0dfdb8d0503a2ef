import type { AppList } from '../../../model/inventory-part.ts';
import { AppTally } from '../shared/app-tally.ts';
import { tableReader } from '../shared/csv-table.ts';
import type { Fields } from '../shared/fields.ts';
import { googleDevice, requestsContacts } from './device.ts';

/**
 * Mobile devices of Google Workspace as GAM prints them: the names of the API, lists spread over indexed columns.
 *
 * Source: wiki of GAMADV-XTD3; how it indexes columns of apps was not seen in a real export.
 */
export const gam = tableReader({
  id: 'gam-devices',
  title: { en: 'Google Workspace: mobile devices (CSV of GAM)', de: 'Google Workspace: Mobilgeräte (CSV von GAM)' },
  required: ['resourceId', 'deviceId', 'type'],
  telling: ['hardwareId', 'firstSync', 'lastSync', 'userAgent', 'managedAccountIsOnOwnerProfile', 'deviceCompromisedStatus'],
  row: (fields, into, line, headers) => googleDevice(fields, appsIn(fields, headers), into, line),
});

function appsIn(fields: Fields, headers: readonly string[]): AppList | undefined {
  const columns = headers.flatMap((header) => /^applications\.(\d+)\.(\w+)/.exec(header) ?? []);
  if (columns.length === 0) return undefined;
  const numbers = new Set(headers.flatMap((header) => /^applications\.(\d+)\./.exec(header)?.[1] ?? []));
  const tally = new AppTally();
  for (const number of numbers) {
    const at = (name: string): string => `applications.${number}.${name}`;
    const id = fields.text(at('packageName'));
    const name = fields.text(at('displayName'));
    if (id === '' && name === '') continue;
    const permissions = headers.filter((header) => header.startsWith(at('permission')));
    tally.add({ id, name, requestsContacts: requestsContacts(fields.texts(...permissions)) }, 0);
  }
  return tally.list('partial', undefined);
}
