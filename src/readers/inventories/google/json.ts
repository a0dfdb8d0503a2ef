import { itemsOf, type JsonNode, memberOf } from '../../../lib/json/node.ts';
import type { AppList } from '../../../model/inventory-part.ts';
import { AppTally } from '../shared/app-tally.ts';
import { jsonInventory, textsAt } from '../shared/json-file.ts';
import { googleDevice, requestsContacts } from './device.ts';

/** Mobile devices of Google Workspace in JSON; apps only with `projection=FULL`. */
export const googleJson = jsonInventory({
  id: 'google-devices',
  title: { en: 'Google Workspace: mobile devices (JSON)', de: 'Google Workspace: Mobilgeräte (JSON)' },
  lists: ['mobiledevices'],
  next: ['nextPageToken'],
  recognises: (record) => memberOf(record, 'resourceId') !== undefined && memberOf(record, 'deviceId') !== undefined,
  record(fields, into, node) {
    const list = memberOf(node, 'applications');
    googleDevice(fields, list && appsIn(list), into, node.line);
  },
});

function appsIn(list: JsonNode): AppList {
  const tally = new AppTally();
  for (const app of itemsOf(list)) {
    const text = (path: string): string => textsAt(app, path)[0] ?? '';
    const asked = requestsContacts(textsAt(app, 'permission'));
    tally.add({ id: text('packageName'), name: text('displayName'), requestsContacts: asked }, app.line);
  }
  return tally.list('partial', undefined);
}
