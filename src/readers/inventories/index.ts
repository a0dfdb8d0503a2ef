import { looksLikeCsv } from '../../lib/csv-file.ts';
import { androidDevices, androidPolicies } from './android-management/devices.ts';
import { readInventoryCsv } from './csv.ts';
import { dumpsys } from './evidence/dumpsys.ts';
import { tcc } from './evidence/tcc.ts';
import { gam } from './google/gam.ts';
import { googleJson } from './google/json.ts';
import { intuneApps } from './intune/apps.ts';
import { intuneDevices } from './intune/devices.ts';
import { graphDevices } from './intune/graph.ts';
import type { InventoryReader } from './inventory-reader.ts';
import { ivanti } from './ivanti/devices.ts';
import { jamfApps, jamfDevices } from './jamf/json.ts';
import { jamfXml } from './jamf/xml.ts';
import { merakiApps, merakiDevices } from './meraki/devices.ts';
import { soti } from './soti/devices.ts';
import { workspaceOne } from './workspace-one/devices.ts';

/** Every format inventories are read from; the first that recognises a file reads it. */
export const inventoryReaders: readonly InventoryReader[] = [
  intuneDevices,
  ...intuneApps,
  graphDevices,
  jamfDevices,
  jamfApps,
  jamfXml,
  googleJson,
  gam,
  androidDevices,
  androidPolicies,
  workspaceOne,
  ...ivanti,
  merakiDevices,
  merakiApps,
  ...soti,
  dumpsys,
  tcc,
  {
    id: 'csv',
    title: { en: 'CSV with the columns of askfirst', de: 'CSV mit den Spalten von askfirst' },
    recognises: ({ bytes }) => looksLikeCsv(bytes),
    read: readInventoryCsv,
  },
];
