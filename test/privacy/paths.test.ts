import { describe, expect, test } from 'vitest';
import type { FoundDevice, FoundFile } from '../../src/model/found-device.ts';
import { unknownDevice } from '../../src/model/inventory-row.ts';
import { notJoined } from '../../src/model/joining.ts';
import { shownDevices } from '../../src/privacy/paths.ts';

function device(id: string, shown: readonly string[], inInventory = false): FoundDevice {
  return {
    id,
    row: inInventory ? { ...unknownDevice, id, line: 2 } : undefined,
    joining: notJoined,
    files: shown.map((one) => foundFile(one)),
    selected: [],
    skipped: [],
  };
}

function foundFile(shown: string, more: Partial<FoundFile> = {}): FoundFile {
  return {
    path: shown,
    within: undefined,
    shown,
    named: 1,
    format: 'vcard',
    reader: 'vcard',
    problem: undefined,
    skipped: undefined,
    ...more,
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

  test.each(['Tablet_12', 'Vertrieb-3', 'D-1'])('named %s shows', (id) => {
    expect(masked(device(id, []))).toEqual([[id]]);
  });

  test.each(['+49 171 3920001', '0171/3920001', '0049171-3920001', 'anna.muster@example.org'])(
    'of the inventory shows by its place in the order where its id is %s',
    (id) => expect(masked(device(id, [`phones/${id}/contacts.vcf`], true))[0]![0]).toBe('device-001'),
  );

  test.each(['013456789012345', '356789012345678', '0004711', '00004711000', 'R58W30A2NB'])(
    'of the inventory shows under its id %s, which is no telephone number',
    (id) => expect(masked(device(id, [], true))).toEqual([[id]]),
  );

  test.each(['Anna-1985', 'müller_2', 'Anna Muster', 'anna.muster', 'poolhandy', '01713920001', 'tel-01713920001'])(
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
  test('that a pattern of the shell named shows no person', () => {
    const named = { named: 2 };
    const files = [foundFile('phones/Anna Muster/contacts.vcf', named)];
    expect(masked({ ...device('Anna Muster', []), files })).toEqual([['device-001', 'phones/device-001/contacts.vcf']]);
    expect(masked({ ...device('contacts', []), files })).toEqual([['device-001', 'phones/…/device-001.vcf']]);
    expect(masked({ ...device('ACME-007', []), files: [foundFile('out/phones/contacts.vcf', named)] })).toEqual([
      ['ACME-007', 'out/phones/contacts.vcf'],
    ]);
  });

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

describe('a file within an archive', () => {
  const archive = (shown: string, more: Partial<FoundFile> = {}) => foundFile(shown, { format: 'zip', reader: undefined, ...more });
  const within = (holder: string, name: string) => foundFile(`${holder}/${name}`, { within: { archive: holder, entry: [0] } });
  const shownOf = (...files: FoundFile[]) => shownDevices([{ ...device('D-1', []), files }], 'masked')[0]!.paths;

  test('lies in the archive as that is shown', () => {
    expect(shownOf(archive('phones/D-1/Anna Muster.zip'), within('phones/D-1/Anna Muster.zip', 'Export/Anna.vcf'))).toEqual([
      'phones/D-1/file-001.zip',
      'phones/D-1/file-001.zip/Export/file-002.vcf',
    ]);
  });

  test('lies in an archive within an archive likewise', () => {
    const inner = 'phones/D-1/export.zip/Anna.zip';
    expect(
      shownOf(
        archive('phones/D-1/export.zip'),
        archive(inner, { within: { archive: 'phones/D-1/export.zip', entry: [0] } }),
        within(inner, 'Muster/1.vcf'),
      ),
    ).toEqual(['phones/D-1/export.zip', 'phones/D-1/export.zip/file-002.zip', 'phones/D-1/export.zip/file-002.zip/…/1.vcf']);
  });

  test('shows no name of an archive that is another device\u2019s', () => {
    expect(shownOf(within('phones/Anna Muster.zip', 'Anna.vcf'))).toEqual(['archive.zip/file-001.vcf']);
  });
});

test('skipped files are numbered after those that are read', () => {
  const skipped = [
    foundFile('phones/D-1/.DS_Store', { skipped: 'system' }),
    foundFile('phones/D-1/Anna am Strand.jpg', { skipped: 'media' }),
  ];
  const [shown] = shownDevices([{ ...device('D-1', ['phones/D-1/Anna.vcf']), skipped }], 'masked');
  expect(shown).toEqual({
    id: 'D-1',
    paths: ['phones/D-1/file-001.vcf'],
    selected: [],
    skipped: ['phones/D-1/.DS_Store', 'phones/D-1/file-003.jpg'],
  });
});

test('in full everything shows as it is', () => {
  const skipped = [foundFile('phones/anna/Anna.jpg', { skipped: 'media' })];
  expect(shownDevices([{ ...device('anna', ['phones/anna/Anna.vcf']), skipped }], 'full')).toEqual([
    { id: 'anna', paths: ['phones/anna/Anna.vcf'], selected: [], skipped: ['phones/anna/Anna.jpg'] },
  ]);
});
