import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, root } from '../../cli/program.ts';
import { together } from './read.ts';

/** Reads files, in order, as one inventory: devices as one line each, problems, and lost ids. */
async function read(files: Readonly<Record<string, string>>, asOf?: string) {
  const folder = folderOf(files);
  const result = await together(
    Object.keys(files).map((name) => path.join(folder, name)),
    folder,
    asOf,
  );
  return {
    devices: result.rows.map(({ id, posture: { channels, app, access, reach } }) =>
      [id, channels.join('+'), app.state, app.reason, access.value, access.source, reach].join(' '),
    ),
    rows: result.rows,
    problems: result.files.flatMap(({ file, problems }) => problems.map((one) => `${file}: ${one}`)),
    lost: result.lost,
  };
}

const jamf = (serial: string, app: string, seen = '2026-10-30'): string =>
  JSON.stringify({
    mobile_device: {
      general: {
        id: 7,
        udid: 'a1',
        serial_number: serial,
        managed: true,
        supervised: true,
        device_ownership_level: 'Institutional',
        last_inventory_update_utc: `${seen}T07:00:00Z`,
      },
      applications: [{ identifier: app, application_name: 'App' }],
    },
  });
const maps = 'com.apple.Maps';
const whatsApp = 'net.whatsapp.WhatsApp';

describe('two lists of one device', () => {
  test('are one device under the id the company gave it', async () => {
    const { devices, rows, problems } = await read({
      'jamf.json': jamf('SER1', maps),
      'own.csv': 'device_id,serial,region\nD-1,SER1,AT\n',
    });
    expect(devices).toEqual(['D-1 none not-installed app-list-complete unknown none none']);
    expect(rows[0]).toMatchObject({ region: 'AT', keys: { serial: 'SER1', mdm: ['a1', 'jamf:7'] }, lastSeen: '2026-10-30' });
    expect(problems).toEqual([]);
  });

  test('that contradict each other: what reads more counts, and it is told', async () => {
    const own = (channels: string, owner = ''): string => `device_id,serial,channels,ownership\nD-1,SER1,${channels},${owner}\n`;
    const installed = await read({ 'own.csv': own('none'), 'jamf.json': jamf('SER1', whatsApp) });
    expect(installed.devices).toEqual(['D-1 whatsapp installed app-listed unknown none unknown']);
    expect(installed.problems).toEqual(['own.csv: note 2 devices-contradictory']);
    const stated = await read({ 'own.csv': own('whatsapp'), 'jamf.json': jamf('SER1', maps) });
    expect(stated.devices).toEqual(['D-1 whatsapp installed stated unknown none unknown']);
    expect(stated.problems).toEqual(['own.csv: note 2 devices-contradictory']);
    const personal = await read({ 'own.csv': own('', 'privat'), 'jamf.json': jamf('SER1', maps) });
    expect(personal.devices).toEqual(['D-1 unknown not-observable app-list-partial unknown none unknown']);
    expect(personal.problems).toEqual(['jamf.json: note 1 devices-contradictory']);
  });

  test('of the company agree or are merged, too; one list may not name an id twice', async () => {
    const a = 'device_id,channels,contact_access\nD-1,whatsapp,none\n';
    const { devices, problems } = await read({ 'a.csv': a, 'b.csv': a.replace('none', 'full') });
    expect(devices).toEqual(['D-1 whatsapp installed stated full stated full']);
    expect(problems).toEqual(['b.csv: note 2 devices-contradictory']);
    await expect(read({ 'a.csv': `${a}D-1,none,none\n` })).rejects.toMatchObject({ code: 'device-duplicate' });
  });

  test('with serial numbers of their own stay two devices, whatever else they share', async () => {
    const { devices, problems } = await read({
      'a.csv': 'device_id,serial,imei\nD-1,SER1,490154203237518\nD-2,SER2,490154203237518\n',
      'jamf.json': jamf('SER3', maps).replace('"udid":"a1"', '"udid":"D-1"'),
    });
    expect(devices.map((device) => device.split(' ')[0])).toEqual(['D-1', 'D-2', 'SER3']);
    expect(problems).toEqual(['a.csv: note 3 devices-share-key', 'jamf.json: note 1 devices-share-key']);
  });

  test('are never joined by names, users or numbers', async () => {
    const row = 'iPhone,a@example.org,+49 171 3920001';
    const head = 'device_id,label,upn,phone\n';
    const { devices } = await read({ 'a.csv': `${head}D-1,${row}\n`, 'b.csv': `${head}D-2,${row}\n` });
    expect(devices).toHaveLength(2);
  });
});

describe('a list that does not name WhatsApp', () => {
  test('proves its absence for 14 days either way of the audit', async () => {
    const state = async (asOf: string) => (await read({ 'jamf.json': jamf('SER1', maps, '2026-10-15') }, asOf)).devices[0]!.split(' ')[3];
    expect(await state('2026-10-29')).toBe('app-list-complete');
    expect(await state('2026-10-30')).toBe('app-list-stale');
    expect(await state('2026-10-01')).toBe('app-list-complete');
    expect(await state('2026-09-30')).toBe('app-list-stale');
  });

  test('proves nothing where it is empty, or lists managed apps alone', async () => {
    const empty = jamf('SER1', maps).replace(/"applications":\[.*?\]/, '"applications":[]');
    const managed = jamf('SER2', maps)
      .replaceAll('"a1"', '"a2"')
      .replace(':7', ':8')
      .replace('"App"', '"App","application_status":"Managed"');
    const { devices } = await read({ 'a.json': empty, 'b.json': managed });
    expect(devices.map((device) => device.split(' ')[3])).toEqual(['app-list-partial', 'app-list-partial']);
  });

  test('proves nothing when anything of its file was lost', async () => {
    const list = 'device_id,serial\nD-1,SER1\n';
    const apps = JSON.stringify([{ ApplicationName: 'Maps', ApplicationKey: 'k', DeviceId: 'SER1' }]);
    const { devices, lost } = await read({ 'a.csv': list, 'apps.json': apps.slice(0, -1) });
    expect(devices).toEqual(['D-1 unknown not-observable app-list-partial unknown none unknown']);
    expect(lost).toContain('');
  });
});

describe('what a phone tells of itself', () => {
  const dump = (id: string, granted: string, users = '0'): string =>
    `Packages:\n  Package [${id}] (1a):\n    User ${users}: installed=true\n      runtime permissions:\n        android.permission.READ_CONTACTS: granted=${granted}\n`;
  const none = 'Unable to find package: com.whatsapp.w4b\n';
  const list = (channels: string): string => `device_id,channels\nD-1,${channels}\n`;

  test('closes the book only when neither app may read it', async () => {
    const state = async (text: string, channels = '') => (await read({ 'a.csv': list(channels), 'D-1.txt': text })).devices[0];
    expect(await state(dump('com.whatsapp', 'false'))).toBe('D-1 whatsapp installed app-listed unknown none unknown');
    expect(await state(dump('com.whatsapp', 'false') + none)).toBe('D-1 whatsapp installed app-listed none dumpsys none');
    expect(await state(dump('com.whatsapp', 'false'), 'whatsapp')).toBe('D-1 whatsapp installed app-listed none dumpsys none');
    expect(await state(dump('com.whatsapp', 'false') + dump('com.whatsapp.w4b', 'true'))).toBe(
      'D-1 whatsapp+whatsapp-business installed app-listed full dumpsys full',
    );
  });

  test('that it has neither app proves nothing, for nobody knows when', async () => {
    const { devices } = await read({ 'a.csv': list(''), 'D-1.txt': `Unable to find package: com.whatsapp\n${none}` });
    expect(devices).toEqual(['D-1 unknown not-observable app-list-undated unknown none unknown']);
  });

  test('a permission it keeps contradicts a list without the app', async () => {
    const tcc = JSON.stringify([{ service: 'kTCCServiceAddressBook', client: whatsApp, auth_value: 'allowed' }]);
    const { devices, problems } = await read({ 'a.csv': list('none'), 'D-1/tcc.json': tcc });
    expect(devices).toEqual(['D-1 unknown not-observable permission-listed full tcc unknown']);
    expect(problems).toEqual(['a.csv: note 2 devices-contradictory']);
  });

  test('is cut off: a user without a word on the permission is unknown', async () => {
    const cut = dump('com.whatsapp', 'false').replace(/\s+android.*/, '') + none;
    expect((await read({ 'a.csv': list(''), 'D-1.txt': cut })).devices[0]).toContain('unknown none unknown');
    const before = 'Packages:\n  Package [com.whatsapp] (1a):\n';
    expect((await read({ 'a.csv': list('none'), 'D-1.txt': before })).devices[0]).toContain('not-observable permission-listed');
  });
});

test.each(['AppInvAggregate.csv', 'DetectedAppsAggregate.json', 'AllAppsList.csv', 'detectedApps.json'])(
  '%s names no device and is refused',
  async (name) => {
    const folder = path.join(root, 'fixtures/inventories/wrong');
    await expect(together([path.join(folder, name)], folder)).rejects.toMatchObject({
      code: 'inventory-aggregate',
      facts: { instead: expect.stringContaining('AppInvRawData') as string },
    });
  },
);
