import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersUnder } from '../../src/audit/device-numbers.ts';
import { DeviceNames } from '../../src/discover/device-names.ts';
import type { Group } from '../../src/discover/groups.ts';
import { joined } from '../../src/discover/join.ts';
import { type DeviceKeys, noKeys } from '../../src/model/device-keys.ts';
import type { FoundFile } from '../../src/model/found-device.ts';
import { type InventoryRow, unknownDevice } from '../../src/model/inventory-row.ts';
import { found, inventoryRow, tree } from './tree.ts';

const numberOf = numbersUnder('DE');
const noClaims = { claims: new Map(), claimed: new Set<FoundFile>() };

function row(id: string, keys: Partial<DeviceKeys> = {}, more: Partial<InventoryRow> = {}): InventoryRow {
  return { ...unknownDevice, id, keys: { ...noKeys, ...keys }, line: 2, ...more };
}

/** `name: device it joins, or why none`. */
function joins(rows: readonly InventoryRow[], ...names: readonly string[]): string[] {
  const files = new Map(names.map((name) => [name, file(name)]));
  const groups = names.map((id) => ({ id, files: [files.get(id)!] }));
  const devices = joined(groups, noClaims, new DeviceNames(rows, numberOf), rows, []);
  return names.map((name) => {
    const [id, { joining }] = [...devices].find(([, device]) => device.files.includes(files.get(name)!))!;
    return joining.by ? `${id} by ${joining.by}` : [joining.unjoined, ...joining.candidates].join(' ');
  });
}

function file(name: string): FoundFile {
  const shown = `phones/${name}.vcf`;
  return { path: shown, within: undefined, shown, named: 1, format: 'vcard', reader: 'vcard', problem: undefined, skipped: undefined };
}

describe('a folder or file joins the device', () => {
  test.each<[string, Partial<DeviceKeys>, string, string]>([
    ['by its id in another case', {}, 'd-1', 'device-id'],
    ['by the id of its management', { mdm: ['5c9f0b7e-aa'] }, '5C9F0B7E-AA', 'mdm-id'],
    ['by its serial number', { serial: 'R58N30XY' }, 'r58n30xy', 'serial'],
    ['by its IMEI', { imei: ['490154203237518'] }, '490154203237518', 'imei'],
    ['by its IMEI as phones show it', { imei: ['490154203237518'] }, '49-015420-323751-8', 'imei'],
    ['by an IMEISV where the inventory holds the IMEI', { imei: ['490154203237518'] }, '4901542032375101', 'imei'],
    ['by an IMEI where the inventory holds the IMEISV', { imei: ['4901542032375101'] }, '490154203237518', 'imei'],
    ['by another version of its IMEISV', { imei: ['4901542032375101'] }, '4901542032375102', 'imei'],
    ['by its asset tag', { assetTag: 'Inv. 0815 Süd' }, 'INV. 0815 Su\u0308D', 'asset-tag'],
    ['by the name of its user', { upn: 'kaethe@acme.example' }, 'Kaethe@ACME.example', 'upn'],
    ['by its number, however it is written', { phone: '0171 3920001' }, '+49 171 39 20 001', 'phone'],
    ['by its number in national form', { phone: '+49 171 3920001' }, '0171-3920001', 'phone'],
  ])('%s', (_, keys, name, by) => {
    expect(joins([row('D-1', keys), row('D-2')], name)).toEqual([`D-1 by ${by}`]);
  });

  test('by its number under the region of the device', () => {
    expect(joins([row('D-1', { phone: '07700 900001' }, { region: 'GB' })], '07700900001', '+447700900001')).toEqual([
      'several-books D-1',
      'several-books D-1',
    ]);
    expect(joins([row('D-1', { phone: '07700 900001' }, { region: 'GB' })], '07700 900001')).toEqual(['D-1 by phone']);
  });

  test.each<[string, Partial<DeviceKeys>, string]>([
    ['by a name people gave it', { name: 'Galaxy Vertrieb' }, 'Galaxy Vertrieb'],
    ["by its user's mailbox", { email: 'kaethe@acme.example' }, 'kaethe@acme.example'],
    ['by the part before the @', { upn: 'kaethe@acme.example' }, 'kaethe'],
    ['by the beginning of a key', { serial: 'R58N30XY' }, 'R58N30'],
    ['by an IMEI with another check digit', { imei: ['490154203237518'] }, '490154203237519'],
    ['by a number with words around it', { phone: '0171 3920001' }, '0171 3920001 alt'],
  ])('not %s', (_, keys, name) => {
    expect(joins([row('D-1', keys)], name)).toEqual(['no-device']);
  });
});

describe('nothing is guessed', () => {
  const shared = { upn: 'kaethe@acme.example' };

  test('where two devices have one user', () => {
    expect(joins([row('D-2', shared), row('D-1', shared)], 'kaethe@acme.example')).toEqual(['several-devices D-1 D-2']);
  });

  test('where a name is the key of one device and another key of a second', () => {
    expect(joins([row('D-1', { serial: '1713920001' }), row('D-2', { phone: '+49 171 3920001' })], '1713920001')).toEqual([
      'several-devices D-1 D-2',
    ]);
  });

  test('where a device goes by two names', () => {
    const rows = [row('D-1', { serial: 'R58', ...shared })];
    expect(joins(rows, 'R58', 'kaethe@acme.example')).toEqual(['several-books D-1', 'several-books D-1']);
  });

  test('but the id itself decides', () => {
    expect(joins([row('D-1', shared)], 'D-1', 'kaethe@acme.example')).toEqual(['D-1 by device-id', 'several-books D-1']);
    expect(joins([row('D-1'), row('d-1')], 'D-1', 'd-1')).toEqual(['D-1 by device-id', 'd-1 by device-id']);
  });

  test('and not even by an id that is the asset tag of another; such a book is a device of its own under an id of its own', async () => {
    const rows = [row('D-1'), row('D-2', { assetTag: 'D-1' })];
    const { devices } = await found(tree({ 'phones/D-1/a.vcf': 'book' }), ['phones'], rows);
    expect(devices.map(({ id, row: listed, files, joining }) => [id, listed?.id, files.length, joining.unjoined])).toEqual([
      ['D-1', 'D-1', 0, 'books-ambiguous'],
      ['D-1~2', undefined, 1, 'several-devices'],
      ['D-2', 'D-2', 0, 'books-ambiguous'],
    ]);
  });
});

describe('the column address_book', () => {
  const serial = { serial: 'R58' };

  test('goes before any name, and what it leaves in a folder named by another key is listed as not read', async () => {
    const root = tree({ 'phones/R58/2026.vcf': 'book', 'phones/R58/2025.vcf': 'book' });
    const { devices } = await found(root, ['phones'], [row('D-1', serial, { addressBook: 'phones/R58/2026.vcf' })]);
    expect(devices.map(({ id, files, joining }) => [id, joining.by, files.map(({ problem }) => problem?.code)])).toEqual([
      ['D-1', 'address-book', ['file-not-claimed', undefined]],
    ]);
  });

  test('leaves a folder of another key elsewhere to be read as a device of its own', async () => {
    const root = tree({ 'phones/R58/a.vcf': 'book', 'phones/x.vcf': 'book' });
    const { devices } = await found(root, ['phones'], [row('D-1', serial, { addressBook: 'phones/x.vcf' })]);
    expect(devices.map(({ id, files, joining }) => [id, joining.by ?? joining.unjoined, files.length])).toEqual([
      ['D-1', 'address-book', 1],
      ['R58', 'several-books', 1],
    ]);
  });

  test('that finds nothing is told', async () => {
    const { devices } = await found(tree({ 'phones/a.vcf': 'book' }), ['phones'], [inventoryRow('D-1', 'phones/typo.vcf')]);
    expect(devices.map(({ id, joining }) => [id, joining.unjoined])).toEqual([
      ['D-1', 'claim-empty'],
      ['a', 'no-device'],
    ]);
  });
});

test('a given folder of loose files that is named by any key of a device is that device', async () => {
  const root = tree({ 'R58/a.vcf': 'book', 'R58/b.vcf': 'book' });
  const { devices } = await found(root, ['R58'], [row('D-1', { serial: 'R58' })]);
  expect(devices.map(({ id, files, joining }) => [id, files.length, joining.by])).toEqual([['D-1', 2, 'serial']]);
});

test('an empty folder is no export, and without an inventory nothing is missing', async () => {
  const root = tree({ 'phones/D-1/': '' });
  expect((await found(root, ['phones'], [row('D-1')])).devices[0]!.joining.unjoined).toBe('no-export');
  expect((await found(root)).devices[0]!.joining).toEqual({ by: undefined, unjoined: undefined, candidates: [] });
});

/** Few names and keys, so that they often meet. */
const names = fc.constantFrom('D-1', 'd-1', 'D-2', 'R58', 'r58', 'k@a.example', '0171 3920001', '+491713920001', 'x');
const someKeys = fc.record({
  ...Object.fromEntries(['mdm', 'imei'].map((key) => [key, fc.constant([])])),
  serial: fc.constantFrom('', 'R58', 'D-1'),
  assetTag: fc.constantFrom('', 'D-2', 'R58'),
  upn: fc.constantFrom('', 'k@a.example'),
  phone: fc.constantFrom('', '0171 3920001'),
});
const inventory = fc.uniqueArray(fc.tuple(names, someKeys), { selector: ([id]) => id, maxLength: 4 });

test('joining depends on no order of rows, files and folders, and no file is lost or read twice', () => {
  const orders = fc.tuple(inventory, fc.uniqueArray(names, { maxLength: 6 })).chain(([rows, folders]) => {
    const groups = folders.map((id): Group => ({ id, files: [file(`${id}/a`), file(`${id}/b`)] }));
    const all = rows.map(([id, keys]) => row(id, keys as Partial<DeviceKeys>));
    const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
    return fc.record({ rows: fc.constant(all), groups: fc.constant(groups), otherRows: shuffled(all), otherGroups: shuffled(groups) });
  });
  fc.assert(
    fc.property(orders, ({ rows, groups, otherRows, otherGroups }) => {
      const one = joined(groups, noClaims, new DeviceNames(rows, numberOf), rows, []);
      const other = joined(otherGroups, noClaims, new DeviceNames(otherRows, numberOf), otherRows, []);
      const told = (devices: typeof one) => [...devices].toSorted(([a], [b]) => (a < b ? -1 : 1));
      expect(told(other)).toEqual(told(one));
      const read = [...one.values()].flatMap(({ files }) => files.map(({ shown }) => shown)).toSorted();
      expect(read).toEqual(groups.flatMap(({ files }) => files.map(({ shown }) => shown)).toSorted());
      for (const [id, { joining }] of one) expect(joining.by === undefined || rows.some((listed) => listed.id === id)).toBe(true);
    }),
    { seed: 20_261_101, numRuns: 500 },
  );
});
