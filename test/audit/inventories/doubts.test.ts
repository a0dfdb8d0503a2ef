import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../../cli/program.ts';
import { together } from './read.ts';

/** Reads files, in order, as one inventory: what is known of WhatsApp on each device, and problems. */
async function read(files: Readonly<Record<string, string>>) {
  const folder = folderOf(files);
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  const { rows, lost, files: parts } = await together(paths, folder);
  return {
    devices: rows.map(({ id, posture: { app, access } }) => `${id} ${app.state} ${access.value}`),
    rows,
    lost,
    problems: parts.flatMap(({ file, problems }) => problems.map((one) => `${file}: ${one}`)),
  };
}

const header = 'Device ID,Device name,Last check-in,Serial number,Ownership,Supervised,OS,Azure AD Device ID';
const listed = (id: string, serial: string, os = 'iOS/iPadOS'): string => `${id},x,2026-10-30,${serial},Corporate,Yes,${os},`;
const list = (...rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;
const apps = (...rows: readonly string[]): string =>
  `${['ApplicationKey,ApplicationName,DeviceId', ...rows.map((row) => `k,${row}`)].join('\n')}\n`;

describe('an app list', () => {
  test('in two files proves no absence when one of them was not read whole', async () => {
    const devices = list(listed('d1', 'SER1'));
    const first = apps('Outlook,d1');
    expect((await read({ 'devices.csv': devices, 'a.csv': first, 'b.csv': apps('Maps,d1') })).devices).toEqual([
      'SER1 not-installed unknown',
    ]);
    const cut = await read({ 'devices.csv': devices, 'a.csv': first, 'b.csv': apps('"WhatsApp" Messenger,d1') });
    expect(cut.devices).toEqual(['SER1 not-observable unknown']);
    expect(cut.problems).toEqual(['b.csv: lost 2 row-stray-quote']);
  });

  test('that fills a sheet to its last row proves no absence, for a spreadsheet cuts what is behind', async () => {
    const devices = list(listed('d1', 'SER1'));
    const blank = apps('Outlook,d1') + ',\n'.repeat(1_048_573);
    expect((await read({ 'devices.csv': devices, 'a.csv': `${blank},\n` })).problems).toEqual([]);
    const full = `${blank}k,A,d1\n`;
    const { devices: known, problems } = await read({ 'devices.csv': devices, 'a.csv': full });
    expect([known, problems]).toEqual([['SER1 not-observable unknown'], ['a.csv: lost 1048576 inventory-cut']]);
  });

  test('of a key that two devices have proves of neither that the app is not there', async () => {
    const devices = list(listed('d1', 'SER1'), listed('d1', 'SER2'));
    expect((await read({ 'devices.csv': devices, 'a.csv': apps('Outlook,d1') })).devices).toEqual([
      'SER1 not-observable unknown',
      'SER2 not-observable unknown',
    ]);
    expect((await read({ 'devices.csv': devices, 'a.csv': apps('WhatsApp Messenger,d1') })).devices).toEqual([
      'SER1 installed unknown',
      'SER2 installed unknown',
    ]);
  });
});

describe('XML of Jamf', () => {
  const device = (size: number): string =>
    `<mobile_device><general><id>1</id><udid>u1</udid><serial_number>SER1</serial_number><managed>true</managed><supervised>true</supervised><device_ownership_level>Institutional</device_ownership_level><last_inventory_update_utc>2026-10-30</last_inventory_update_utc></general><applications><size>${size}</size><application><application_name>Maps</application_name><identifier>com.apple.Maps</identifier></application></applications></mobile_device>`;

  test('proves no absence when it announces more apps than it lists', async () => {
    expect((await read({ 'jamf.xml': device(1) })).devices).toEqual(['SER1 not-installed unknown']);
    expect((await read({ 'jamf.xml': device(2) })).devices).toEqual(['SER1 not-observable unknown']);
  });

  test('is known behind comments; behind a document type nothing is read, and that is told', async () => {
    const head = '<?xml version="1.0"?>\n<!-- from Jamf -->\n';
    expect((await read({ 'jamf.xml': head + device(1) })).devices).toEqual(['SER1 not-installed unknown']);
    const { devices, lost, problems } = await read({ 'jamf.xml': `${head}<!DOCTYPE a [<!ENTITY x "y">]>\n${device(1)}` });
    expect([devices, lost, problems]).toEqual([[], [''], ['jamf.xml: lost 3 inventory-xml-broken']]);
  });
});

test('permissions of a key that two devices have belong to neither', async () => {
  const tcc = JSON.stringify([{ service: 'kTCCServiceAddressBook', client: 'net.whatsapp.WhatsApp', auth_value: 'denied' }]);
  const own = 'device_id,serial,imei,channels\nD-1,SER1,490154203237518,whatsapp\nD-2,SER2,490154203237518,whatsapp\n';
  const { devices, lost, problems } = await read({ 'own.csv': own, '490154203237518/tcc.json': tcc });
  expect(devices).toEqual(['D-1 installed unknown', 'D-2 installed unknown']);
  expect(lost).toEqual(['D-1', 'D-2']);
  expect(problems).toContain('490154203237518/tcc.json: lost 0 grants-ambiguous');
});

test.each([
  ['2026-10-01T08:00:00Z', null, 'not-installed'],
  ['2026-10-01T08:00:00Z', '2026-09-01T08:00:00Z', 'not-installed'],
  ['2026-10-01T08:00:00Z', '2026-10-01T09:00:00Z', 'installed'],
  ['2026-10-01T08:00:00Z', 'soon', 'installed'],
  [1_790_000_000, 1_790_000_001, 'installed'],
  [null, '2026-09-01T08:00:00Z', 'installed'],
])('Meraki: removed at %s, installed at %s: %s', async (uninstalledAt, installedAt, state) => {
  const device = { id: '1', wifiMac: '00', osName: 'iOS 17', serialNumber: 'SER1', isSupervised: true, lastCheckinAt: '2026-10-30' };
  const app = { deviceId: '1', identifier: 'net.whatsapp.WhatsApp', name: 'WhatsApp', uninstalledAt, installedAt };
  const other = { deviceId: '1', identifier: 'com.apple.Maps', name: 'Maps', uninstalledAt: null, isManaged: false };
  const { devices } = await read({ 'devices.json': JSON.stringify([device]), 'apps.json': JSON.stringify([app, other]) });
  expect(devices).toEqual([`SER1 ${state} unknown`]);
});

test('an IMEI that a spreadsheet made a number is told', async () => {
  const own = 'device_id;imei\nD-1;3,5E+14\nD-2;49 015420 323751 8\n';
  const { rows, problems } = await read({ 'own.csv': own });
  expect(rows.map(({ keys }) => keys.imei)).toEqual([[], ['490154203237518']]);
  expect(problems).toEqual(['own.csv: note 2 imei-rounded']);
  const vendor = list(listed('d1', 'SER1')).replace('Azure AD Device ID', 'Azure AD Device ID,IMEI').replace('iPadOS,', 'iPadOS,,3.5E14');
  expect((await read({ 'devices.csv': vendor })).problems).toEqual(['devices.csv: note 2 imei-rounded']);
});

describe('a device of which something was lost', () => {
  const own = 'device_id,serial,upn,channels,address_book\nD-1,SER1,a@acme.example,vielleicht,x.vcf\n';

  test('counts as within reach, whatever another list says of it', async () => {
    const { devices, rows, lost } = await read({ 'own.csv': own, 'devices.csv': list(listed('d1', 'SER1')), 'a.csv': apps('Outlook,d1') });
    expect(devices).toEqual(['D-1 not-observable unknown']);
    expect(rows[0]?.posture.reach).toBe('unknown');
    expect(lost).toContain('D-1');
    const seen = await read({ 'own.csv': own, 'devices.csv': list(listed('d1', 'SER1')), 'a.csv': apps('WhatsApp,d1') });
    expect(seen.devices).toEqual(['D-1 installed unknown']);
  });

  test('keeps what joins address books to it', async () => {
    const { rows } = await read({ 'own.csv': own });
    expect(rows.map(({ keys, addressBook }) => [keys.serial, keys.upn, addressBook])).toEqual([['SER1', 'a@acme.example', 'x.vcf']]);
  });
});

describe('computers are left out and counted', () => {
  test('but no phone is', async () => {
    const { devices, problems } = await read({
      'devices.csv': list(listed('d1', 'SER1', 'Windows'), listed('d2', 'SER2', 'Windows Phone'), listed('d3', 'SER3', '')),
    });
    expect(devices.map((device) => device.split(' ')[0])).toEqual(['SER2', 'SER3']);
    expect(problems).toEqual(['devices.csv: note 0 computers-left-out']);
  });

  test('nor a device that another list calls a phone', async () => {
    const { devices, problems } = await read({
      'a.csv': list(listed('d1', 'SER1', 'Linux')),
      'b.csv': list(listed('d1', 'SER1', 'Android')),
    });
    expect(devices.map((device) => device.split(' ')[0])).toEqual(['SER1']);
    expect(problems).toEqual([]);
  });
});

test('a day of export after the audit day is told', async () => {
  const own = 'device_id,exported_at\nD-1,2026-11-01\nD-2,2026-11-02\n';
  expect((await read({ 'own.csv': own })).problems).toEqual(['own.csv: note 3 export-after-audit']);
});

test('of two days of export the older counts, and that they differ is told', async () => {
  const own = (day: string, region: string): string => `device_id,exported_at,region\nD-1,${day},${region}\n`;
  const { rows, problems } = await read({ 'a.csv': own('2026-10-30', 'DE'), 'b.csv': own('2026-08-01', 'AT') });
  expect(rows.map(({ exportedAt, region }) => [exportedAt, region])).toEqual([['2026-08-01', 'DE']]);
  expect(problems).toEqual(['b.csv: note 2 devices-contradictory']);
});
