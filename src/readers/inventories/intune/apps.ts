import { memberOf } from '../../../lib/json/node.ts';
import type { Phrase } from '../../../lib/text.ts';
import type { Collector } from '../shared/collector.ts';
import { tableReader } from '../shared/csv-table.ts';
import type { Fields } from '../shared/fields.ts';
import { jsonInventory } from '../shared/json-file.ts';

const title: Phrase = { en: 'Microsoft Intune: discovered apps by device', de: 'Microsoft Intune: ermittelte Apps je Gerät' };

/**
 * Discovered apps by device: the reports AppInvRawData, AppInvByDevice and their forerunner DiscoveredAppsRawData. They
 * name apps only; `ApplicationKey` is opaque.
 *
 * Source: MicrosoftDocs/memdocs, reports-export-graph-available-reports.md.
 */
export const intuneApps = [
  tableReader({
    id: 'intune-apps',
    title,
    required: ['ApplicationName', 'DeviceId'],
    telling: ['ApplicationKey', 'ApplicationId', 'ApplicationVersion', 'ApplicationShortVersion', 'ApplicationSize'],
    coverage: 'intune',
    row: (fields, into, line) => entry(fields, into, line),
  }),
  jsonInventory({
    id: 'intune-apps',
    title,
    lists: ['value', 'values'],
    next: ['@odata.nextLink'],
    coverage: 'intune',
    recognises: (record) => memberOf(record, 'ApplicationName') !== undefined && memberOf(record, 'DeviceId') !== undefined,
    record: (fields, into, { line }) => entry(fields, into, line),
  }),
];

function entry(fields: Fields, into: Collector, line: number): void {
  into.app(fields.text('DeviceId'), { id: '', name: fields.text('ApplicationName') }, line);
}
