import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AskfirstError } from '../../../src/error.ts';
import { folderOf, root } from '../../cli/program.ts';
import { zipOf } from '../../zips.ts';
import { together } from './read.ts';

const fixtures = path.join(root, 'fixtures/inventories');
const folder = folderOf();

/** What is read of files of these contents; an error of the user's as its code. */
async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  try {
    const { rows, lost, files: parts } = await together(paths, folder);
    return { rows, lost, problems: parts.flatMap(({ problems }) => problems), code: undefined };
  } catch (error) {
    if (!(error instanceof AskfirstError)) throw error;
    return { rows: [], lost: [], problems: [], code: error.code };
  }
}

/** Devices on which WhatsApp counts as absent. */
const absent = ({ rows }: { rows: Awaited<ReturnType<typeof read>>['rows'] }): string[] =>
  rows.filter(({ posture }) => posture.app.state === 'not-installed').map(({ id }) => id);

describe('a list cut anywhere is told, and proves no absence that the whole does not', () => {
  test.each([
    ['graph/devices', 'managedDevices.json'],
    ['jamf/json', 'devices.json'],
    ['jamf/xml', 'devices.xml'],
    ['google/json', 'mobiledevices.json'],
    ['android-management/devices', 'devices.json'],
    ['workspace-one/devices', 'devices.json'],
  ])('%s', async (name, file) => {
    const bytes = readFileSync(path.join(fixtures, name, file));
    const whole = absent(await read({ [file]: bytes }));
    const end = bytes.toString('latin1').trimEnd().length;
    const cuts = fc.sample(fc.integer({ min: 1, max: end - 1 }), { numRuns: 25, seed: 20_261_101 });
    for (const at of cuts) {
      const cut = await read({ [file]: bytes.subarray(0, at) });
      const told = cut.code !== undefined || cut.lost.includes('');
      expect(told, `cut at ${at}`).toBe(true);
      for (const id of absent(cut)) expect(whole, `cut at ${at}`).toContain(id);
    }
  });

  test('app lists, cut within a row', async () => {
    const list = readFileSync(path.join(fixtures, 'intune/csv/devices.csv'));
    const apps = readFileSync(path.join(fixtures, 'intune/csv/AppInvRawData.csv'), 'utf8');
    const whole = absent(await read({ 'devices.csv': list, 'apps.csv': apps }));
    const begin = apps.lastIndexOf('WhatsApp Messenger');
    const end = apps.indexOf(',User 2\r\n', begin);
    for (let at = begin; at < end; at++) {
      const cut = await read({ 'devices.csv': list, 'apps.csv': apps.slice(0, at) });
      expect(cut.lost.length, `cut at ${at}`).toBeGreaterThan(0);
      for (const id of absent(cut)) expect(whole).toContain(id);
    }
  });
});

test('any damage to a list gives a result or an error of the user, never a fault', async () => {
  const names = ['graph/devices/managedDevices.json', 'jamf/xml/devices.xml', 'intune/csv/devices.csv', 'google/gam/mobile.csv'];
  const dumps = ['evidence/permissions/dumpsys/ACME-001.txt', 'evidence/permissions/ACME-003/tcc.json'];
  const contents = [...names, ...dumps].map((name) => [path.basename(name), readFileSync(path.join(fixtures, name))] as const);
  const damage = fc.record({
    file: fc.nat(contents.length - 1),
    at: fc.nat(1 << 16),
    byte: fc.nat(255),
    length: fc.integer({ min: 0, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, at, byte, length }) => {
      const [name, bytes] = contents[file]!;
      const place = at % bytes.length;
      const damaged = Buffer.concat([bytes.subarray(0, place), Buffer.of(byte), bytes.subarray(place + length)]);
      const { rows } = await read({ [name]: damaged });
      for (const { id } of rows) expect(id).not.toBe('');
    }),
    { numRuns: 150, seed: 20_261_102 },
  );
});

/** An archive of files of these contents. */
function packed(files: Readonly<Record<string, string>>): Uint8Array {
  return zipOf(Object.entries(files).map(([name, data]) => ({ name, data })));
}

describe('archives', () => {
  const list = 'DeviceId,HardwareSerialNumber,Path\na,S1,x\n';

  test('with a report and a file of another kind lose that file', async () => {
    const { rows, problems } = await read({ 'a.zip': packed({ 'devices.csv': list, 'readme.pdf': '%PDF-1.7' }) });
    expect(rows.map(({ id }) => id)).toEqual(['S1']);
    expect(problems).toEqual(['lost 0 format-unknown']);
  });

  test('without a report are refused', async () => {
    expect((await read({ 'a.zip': packed({ 'readme.pdf': '%PDF-1.7' }) })).code).toBe('format-unknown');
    expect((await read({ 'a.zip': packed({}) })).code).toBe('format-unknown');
  });

  test('that are cut off or blown up are told', async () => {
    const whole = packed({ 'devices.csv': list });
    expect((await read({ 'a.zip': whole.subarray(0, whole.length - 30) })).problems).toEqual(['lost 0 archive-damaged']);
    const bomb = await read({ 'a.zip': packed({ 'devices.csv': list, 'apps.csv': `${list}${' '.repeat(4 << 20)}` }) });
    expect(bomb.problems).toEqual(['lost 0 ratio-over-limit']);
    expect(bomb.lost).toEqual(['']);
  });
});

describe('names that programs trip over', () => {
  test('are texts like any other', async () => {
    const csv = 'DeviceId,HardwareSerialNumber,Path,__proto__,constructor\n__proto__,constructor,x,y,z\n';
    expect((await read({ 'a.csv': csv })).rows.map(({ id, keys }) => [id, keys.mdm])).toEqual([['CONSTRUCTOR', ['__proto__']]]);
    const json = '[{"DeviceId":"a","HardwareSerialNumber":"S1","__proto__":{"Platform":"iOS"}}]';
    expect((await read({ 'a.json': json })).rows.map(({ platform }) => platform)).toEqual(['']);
  });

  test('long cells and deep nesting end in a row or a problem', async () => {
    const long = `DeviceId,HardwareSerialNumber,Path\na,${'9'.repeat(10_000)},x\n`;
    expect((await read({ 'a.csv': long })).rows).toHaveLength(1);
    const deep = `[{"DeviceId":"a","HardwareSerialNumber":"S1"},{"DeviceId":${'['.repeat(500)}${']'.repeat(500)}}]`;
    expect((await read({ 'a.json': deep })).problems).toContain('lost 1 inventory-record-large');
    const doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><mobile_devices></mobile_devices>';
    expect((await read({ 'a.xml': doctype })).problems).toEqual(['lost 1 inventory-xml-broken']);
  });
});
