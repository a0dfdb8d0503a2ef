// The table of formats that device inventories are read from.

import { markdownTable } from './markdown-table.js';

/** What each format tells: devices, apps, permissions; and what there is to say of it. */
const formats = {
  'intune-devices': [
    'devices',
    'Console: Devices > All devices > Export, or report `Devices`; apps need the second export · Apps stehen im zweiten Export',
  ],
  'intune-apps': [
    'apps',
    '`AppInvRawData`, `AppInvByDevice`, `DiscoveredAppsRawData`, CSV or JSON, also zipped; names only · nur Namen, auch als ZIP',
  ],
  'graph-devices': ['devices, apps', '`managedDevice`, apps in `detectedApps`; all pages in one file · alle Seiten in einer Datei'],
  'jamf-devices': [
    'devices, apps',
    'Classic API, details of devices; the list of all has no apps · die Liste aller Geräte enthält keine Apps',
  ],
  'jamf-apps': ['apps', '`mobile_device_applications`, joined by the id of the device · verbunden über die Geräte-ID'],
  'jamf-xml': ['devices, apps', 'Classic API'],
  'google-devices': ['devices, apps', '`projection=FULL`; permissions asked for only · nur angefragte Berechtigungen'],
  'gam-devices': ['devices, apps', 'columns `applications.N.*` · Spalten `applications.N.*`'],
  'android-management-devices': ['devices, apps', '`applicationReports`'],
  'android-management-policies': ['settings', '`crossProfilePolicies.showWorkContactsInPersonalProfile`'],
  'workspace-one-devices': ['devices', '`Total` is compared with what is there · `Total` wird mit dem Vorhandenen verglichen'],
  'ivanti-devices': ['devices', 'JSON or CSV with names such as `common.uuid` · JSON oder CSV mit Namen wie `common.uuid`'],
  'meraki-devices': ['devices', 'Dashboard API v1'],
  'meraki-apps': ['apps', '`uninstalledAt`: gone · entfernt'],
  'soti-devices': ['devices', 'JSON or CSV · JSON oder CSV'],
  'dumpsys-package': ['permissions', '`adb shell dumpsys package com.whatsapp` and `com.whatsapp.w4b`, of one phone · eines Telefons'],
  'mvt-tcc': ['permissions', '`tcc.json` of the Mobile Verification Toolkit, of one iPhone · eines iPhones'],
  csv: ['devices', 'columns below, or any others with `--devices-map FILE` · Spalten unten, oder andere mit `--devices-map DATEI`'],
};

const told = { devices: 'Geräte', apps: 'Apps', permissions: 'Berechtigungen', settings: 'Einstellungen' };

const text = `Several \`-d\` files are one inventory: lists of devices, lists of apps, policies and permissions are joined by exact keys (device id, serial number, IMEI, asset tag, ids of the management system), never by names. What a phone tells of itself is joined by the name of the file or its folder. What two lists say differently is listed, and what lets more contacts be read counts. WhatsApp is recognised by its id, with less certainty by its name; a similar name proves neither. An app that no list names counts as not installed only where the list is complete and at most 14 days old (\`app-list-days\` of the policy): corporate iOS devices (Intune, Graph, Jamf), supervised ones (Jamf, Meraki), and Android device administrators in Intune. Reports that only count devices (\`AppInvAggregate\`, \`DetectedAppsAggregate\`, \`AllAppsList\`) are refused.

Mehrere Dateien mit \`-d\` sind ein Inventar: Gerätelisten, App-Listen, Richtlinien und Berechtigungen werden über eindeutige Kennungen verbunden (Geräte-ID, Seriennummer, IMEI, Inventarnummer, IDs der Geräteverwaltung), nie über Namen. Was ein Telefon selbst über sich mitteilt, wird über den Namen der Datei oder ihres Ordners zugeordnet. Widersprechen sich zwei Listen, wird das aufgeführt, und es zählt, wonach mehr Kontakte gelesen werden. WhatsApp wird an der Kennung erkannt, weniger sicher am Namen; ein ähnlicher Name belegt nichts. Eine App, die keine Liste nennt, gilt nur dann als nicht installiert, wenn die Liste vollständig und höchstens 14 Tage alt ist (\`app-list-days\` der Prüfrichtlinie): iOS-Geräte im Firmeneigentum (Intune, Graph, Jamf), betreute (Jamf, Meraki) und in Intune Android-Geräte mit Geräteadministrator. Berichte, die Geräte nur zählen (\`AppInvAggregate\`, \`DetectedAppsAggregate\`, \`AllAppsList\`), werden abgewiesen.`;

/** @param {readonly { id: string, title: { en: string, de: string } }[]} readers in the order in which they are asked */
export function inventoryTable(readers) {
  const distinct = readers.filter(({ id }, at) => readers.findIndex((one) => one.id === id) === at);
  const rows = distinct.map(({ id, title }) => {
    if (!(id in formats)) throw new Error(`scripts/inventories-page.js has no words for: ${id}`);
    const [gives, note] = formats[id];
    const german = gives.split(', ').map((word) => told[word]);
    return [`\`${id}\``, `${title.en} · ${title.de}`, `${gives} · ${german.join(', ')}`, note];
  });
  return [text, markdownTable([['id', 'format', 'tells · nennt', 'note · Hinweis'], ...rows])];
}
