import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/lib/columns.ts';
import { card } from './estate.ts';
import { askfirst, audited, folderOf, reportIn, root } from './program.ts';

const fixtures = path.join(root, 'fixtures/inventories');
const at = (name: string): string => path.join(fixtures, name);
const known = '+49 30 23125001';

/** A folder with one phone of this id. */
function phones(...ids: readonly string[]): string {
  return folderOf(Object.fromEntries(ids.map((id) => [`phones/${id}/contacts.vcf`, card('Sven Tränkle', known)])));
}

describe('a report that names no device is refused and the right one named', () => {
  test.each(['AppInvAggregate.csv', 'DetectedAppsAggregate.json'])('%s', async (name) => {
    const { code, stdout, stderr } = await askfirst(['audit', phones('D-1'), '-d', at(`wrong/${name}`), '--lang', 'en']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(name);
    expect(stderr).toContain('names no single device');
    expect(stderr).toContain('AppInvRawData');
  });
});

test('one page of many makes the audit incomplete and says how to get the rest', async () => {
  const folder = path.join(phones('SER001', 'SER777'), 'phones');
  const inventories = ['-d', at('graph/page/managedDevices.json'), '-d', at('workspace-one/page/devices.json')];
  const { code, stdout, stderr } = await askfirst(['audit', folder, ...inventories, '-o', 'json', '--as-of', '2026-11-01']);
  expect(stderr).toBe('');
  const { devices, execution } = reportIn(stdout);
  expect(code).toBe(3);
  const messages = execution.inputs.flatMap(({ problems }) => problems.map(({ message }) => message));
  expect(messages.filter((message) => message.includes('@odata.nextLink'))).toHaveLength(1);
  expect(messages.filter((message) => message.includes('announces: 3, and holds: 1'))).toHaveLength(1);
  expect(devices.find(({ id }) => id === 'device-001' || id === 'SER777')?.complete).toBe(false);
});

test('devices, app lists, policies and permissions of several files are one inventory', async () => {
  const ids = ['SER001', 'SER002', 'SER003', 'SER011'];
  const folder = path.join(phones(...ids), 'phones');
  const args = [folder, '-d', at('intune/csv/devices.csv'), '-d', at('intune/csv/AppInvRawData.csv'), '--as-of', '2026-11-01'];
  const { devices } = await audited(args);
  const seen = devices.filter(({ id }) => ids.includes(id)).map(({ posture: { app, reach } }) => `${app.state} ${app.reason} ${reach}`);
  expect(seen).toEqual([
    'not-installed app-list-complete none',
    'installed app-listed unknown',
    'not-observable app-list-partial unknown',
    'not-observable name-suspected unknown',
  ]);
  const later = await audited([...args.slice(0, -1), '2026-11-14']);
  expect(later.devices.find(({ id }) => id === 'SER001')?.posture).toMatchObject({
    app: { reason: 'app-list-stale' },
    channels: ['unknown'],
  });
});

test('the reports say in words what was seen, in both languages', async () => {
  const folder = path.join(phones('ACME-003', 'ACME-005'), 'phones');
  const evidence = at('evidence/permissions');
  const files = ['devices.csv', 'ACME-003/tcc.json', 'dumpsys/ACME-005.txt'].flatMap((name) => ['-d', path.join(evidence, name)]);
  const args = ['audit', folder, ...files, '--as-of', '2026-11-01', '-o', 'markdown'];
  const [english, german] = await Promise.all(['en', 'de'].map((lang) => askfirst([...args, '--lang', lang])));
  expect(english?.stdout).toContain("contact access: limited (from the phone's table of permissions)");
  expect(english?.stdout).toMatch(/ACME-005.*WhatsApp installed \(by its id\): the app list names it; contact access: full/);
  expect(german?.stdout).toContain('Kontaktzugriff: begrenzt (aus der Berechtigungstabelle des Telefons)');
});

describe('a mapping of an inventory', () => {
  const mapped = at('mapped/csv');

  test('tells columns and words, and is an input of the report', async () => {
    const folder = path.join(phones('A-1', 'A-2'), 'phones');
    const mapping = path.join(mapped, 'mapping.yaml');
    const { devices, execution } = await audited([folder, '-d', path.join(mapped, 'geraete.csv'), '--devices-map', mapping]);
    expect(devices.slice(0, 2).map(({ posture }) => [posture.ownership, posture.reach])).toEqual([
      ['corporate', 'full'],
      ['personal', 'none'],
    ]);
    expect(execution.inputs.filter(({ role }) => role === 'config')).toHaveLength(1);
    const read = execution.inputs.filter(({ role }) => role === 'inventory');
    expect(read.map(({ format }) => format)).toEqual(['mapped-csv']);
    expect(read[0]!.mapping).toMatchObject({ file: expect.stringMatching(/mapping\.yaml$/), columns: { device_id: expect.any(Array) } });
  });

  test.each([
    ['device_id: Gerät\nfile: geraete.csv\n', 'geraete.csv: the mapping map.yaml names headers this inventory does not have: Gerät'],
    ['device_id: Gerät\n', 'map.yaml: this mapping fits none of the inventories'],
  ])('that does not fit is refused: %j', async (yaml, message) => {
    const folder = phones('A-1');
    cpSync(path.join(mapped, 'geraete.csv'), path.join(folder, 'geraete.csv'));
    const other = folderOf({ 'map.yaml': yaml });
    cpSync(path.join(other, 'map.yaml'), path.join(folder, 'map.yaml'));
    const args = ['audit', 'phones', '-d', 'geraete.csv', '--devices-map', 'map.yaml', '--lang', 'en'];
    const { code, stderr } = await askfirst(args, { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

test('inspect shows what each inventory tells, packed ones too', async () => {
  const named = ['csv/devices.csv', 'csv/AppInvRawData.csv', 'zip/Devices.zip', 'zip/AppInvByDevice.zip'].map((name) =>
    at(`intune/${name}`),
  );
  named.push(at('evidence/permissions/dumpsys/ACME-001.txt'));
  const { code, stdout } = await askfirst(['inspect', ...named, '--lang', 'en']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/devices\.csv\n {2}inventory +intune-devices/);
  expect(stdout).toContain('  11 devices; WhatsApp: not observable 11\n');
  expect(stdout).toContain('  11 app lists; WhatsApp stands in 4\n');
  expect(stdout).toMatch(/AppInvByDevice\.zip\/AppInvByDevice_2026\.json\n {2}inventory +intune-apps/);
  expect(stdout).toMatch(/Devices\.zip\/Devices_2026\.csv\n {2}inventory +intune-devices/);
  expect(stdout).toContain('permissions of 1 WhatsApp app on one phone');
});

test('inspect tells one from many in both languages, and breaks what is long', async () => {
  const named = ['mapped/csv/geraete.csv', 'evidence/permissions/dumpsys/ACME-006.txt', 'meraki/devices/software.json'].map(at);
  const [en, de] = await Promise.all(['en', 'de'].map((language) => askfirst(['inspect', ...named, '--lang', language])));
  expect(en!.stdout).toContain('permissions of 2 WhatsApp apps on one phone');
  expect(de!.stdout).toMatch(/dumpsys-package +utf-8 +1 Eintrag\n {2}Berechtigungen von 2 WhatsApp-Apps auf einem Telefon\n/);
  expect(de!.stdout).toContain('  4 App-Listen; WhatsApp in 1 davon aufgeführt\n');
  expect(`${en!.stdout}${de!.stdout}`.split('\n').filter((line) => displayWidth(line) > 80 && line.startsWith(' '))).toEqual([]);
});

test('no fixture holds a telephone number that is not reserved', () => {
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:csv|json|xml|txt)$/.test(file));
  for (const file of files) expect(readFileSync(path.join(fixtures, file), 'utf8'), file).not.toMatch(/\+49(?!1713920)/);
});
