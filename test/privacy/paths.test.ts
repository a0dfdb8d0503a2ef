import { describe, expect, test } from 'vitest';
import type { FoundDevice } from '../../src/model/found-device.ts';
import { unknownDevice } from '../../src/model/inventory-row.ts';
import { shownDevices } from '../../src/privacy/paths.ts';

function device(id: string, shown: readonly string[], inInventory = false): FoundDevice {
  return {
    id,
    row: inInventory ? { ...unknownDevice, id, line: 2 } : undefined,
    files: shown.map((one) => ({ path: one, shown: one, named: 1, reader: 'vcard', problem: undefined })),
  };
}

function masked(...devices: FoundDevice[]) {
  return shownDevices(devices, 'masked').map(({ id, paths }) => [id, ...paths]);
}

describe('a device', () => {
  test('named like an asset tag shows', () => {
    expect(masked(device('ACME-007', ['phones/ACME-007/contacts.vcf']))).toEqual([['ACME-007', 'phones/ACME-007/contacts.vcf']]);
  });

  test('of the inventory shows under its id, whatever that is', () => {
    expect(masked(device('Anna Muster', ['phones/Anna Muster/contacts.vcf'], true))).toEqual([
      ['Anna Muster', 'phones/Anna Muster/contacts.vcf'],
    ]);
  });

  test.each(['Anna Muster', 'anna.muster', 'poolhandy', '01713920001', 'tel-01713920001'])(
    'named %s shows by its place in the order',
    (id) => {
      expect(masked(device('D-1', []), device(id, [`phones/${id}/contacts.vcf`]), device('zoe', []))).toEqual([
        ['D-1'],
        ['device-001', 'phones/device-001/contacts.vcf'],
        ['device-002'],
      ]);
    },
  );

  test('never gets the name another device bears', () => {
    expect(masked(device('anna', []), device('device-001', []))).toEqual([['device-002'], ['device-001']]);
  });
});

describe('a path', () => {
  test('of a loose file named after a person shows neither in the file nor as the device', () => {
    expect(masked(device('anna', ['phones/anna.vcf']))).toEqual([['device-001', 'phones/device-001.vcf']]);
  });

  test.each([
    ['contacts.vcf', 'contacts.vcf'],
    ['Kontakte (2).vcf', 'Kontakte (2).vcf'],
    ['PIM00001.vcf', 'PIM00001.vcf'],
    ['iCloud-vCards.vcf', 'iCloud-vCards.vcf'],
    ['contacts-2026-03-01.vcf', 'contacts-2026-03-01.vcf'],
    ['geschäftlich.vcf', 'geschäftlich.vcf'],
    ['Anna Muster.vcf', 'file-001.vcf'],
    ['kontakte anna.vcf', 'file-001.vcf'],
    ['491713920001.vcf', 'file-001.vcf'],
    ['kontakte_0171-3920001.vcf', 'file-001.vcf'],
    ['anna', 'file-001'],
    ['book.vcf.anna-muster', 'file-001'],
  ])('of a file %s shows as %s', (name, shown) => {
    expect(masked(device('D-1', [`phones/D-1/${name}`]))).toEqual([['D-1', `phones/D-1/${shown}`]]);
  });

  test('hides folders inside a device that may name somebody', () => {
    expect(masked(device('D-1', ['p/D-1/Anna/export/contacts.vcf']))).toEqual([['D-1', 'p/D-1/…/export/contacts.vcf']]);
  });

  test('hides the folder a person gave their name to when the inventory claims what is in it', () => {
    expect(masked(device('D-1', ['phones/anna.muster/contacts.vcf'], true))).toEqual([['D-1', 'phones/…/contacts.vcf']]);
  });

  test('is never that of another file of the device', () => {
    const [[, ...paths] = []] = masked(device('D-1', ['p/D-1/Anna/contacts.vcf', 'p/D-1/Bob/contacts.vcf', 'p/D-1/Eve/contacts.vcf']));
    expect(paths).toEqual(['p/D-1/…/contacts.vcf', 'p/D-1/…/contacts~2.vcf', 'p/D-1/…/contacts~3.vcf']);
  });

  test('with a hostile name is judged at once', () => {
    const [[, ...paths] = []] = masked(device('D-1', [`p/D-1/${'1'.repeat(200)}${'v1-'.repeat(5000)}x!.vcf`]));
    expect(paths).toEqual(['p/D-1/file-001.vcf']);
  });
});

test('in full everything shows as it is', () => {
  expect(shownDevices([device('anna', ['phones/anna/Anna.vcf'])], 'full')).toEqual([{ id: 'anna', paths: ['phones/anna/Anna.vcf'] }]);
});
