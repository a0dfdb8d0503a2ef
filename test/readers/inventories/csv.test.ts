import { expect, test } from 'vitest';
import { noKeys } from '../../../src/model/device-keys.ts';
import type { InventoryRow } from '../../../src/model/inventory-row.ts';
import { problemTexts } from '../../../src/model/problem-texts.ts';
import { inventoryReaders } from '../../../src/readers/inventories/index.ts';
import { read } from './read-csv.ts';

function refusal(file: string): unknown {
  try {
    return read(file);
  } catch (error) {
    const { code, facts } = error as { code: string; facts: unknown };
    return { code, facts };
  }
}

const header = 'device_id,label,user,platform,ownership,channels,contact_access,separation,region,exported_at,address_book\n';

test('a row of the canonical columns is a device with all the inventory says of it', () => {
  const row =
    'IPH-0001,iPhone sales,Anna Muster,iOS,company,whatsapp+business-platform,limited,managed-accounts,at,2026-11-01,books/iph-1.vcf\n';
  expect(read(header + row)).toMatchObject({ encoding: 'utf-8', lost: [], problems: [] });
  expect(read(header + row).rows).toEqual([
    {
      id: 'IPH-0001',
      label: 'iPhone sales',
      user: 'Anna Muster',
      platform: 'iOS',
      keys: { ...noKeys, name: 'iPhone sales' },
      posture: {
        channels: ['whatsapp', 'business-platform'],
        contactAccess: 'limited',
        reach: 'limited',
        separation: 'managed-accounts',
        ownership: 'corporate',
        mode: 'unknown',
        app: { state: 'installed', evidence: 'stated', reason: 'stated' },
        access: { value: 'limited', source: 'stated' },
        separationGaps: [{ id: 'ios-managed-contacts-readable', known: 'default' }],
      },
      region: 'AT',
      exportedAt: '2026-11-01',
      addressBook: 'books/iph-1.vcf',
      accessRevokedAt: undefined,
      selectedContacts: '',
      inventoryAsOf: undefined,
      lastSeen: undefined,
      settings: { workContactsInPersonal: undefined, managedOpenIn: undefined, unmanagedReadContacts: undefined },
      apps: undefined,
      policy: '',
      line: 2,
    },
  ]);
});

test('a German inventory in Windows-1252 is read alike', () => {
  const text =
    'Geräte-ID;Gerät;Nutzer;Plattform;Eigentum;Kanäle;Kontaktzugriff;Trennung;Land;Export am;Adressbuch\r\n' +
    'D-1;Vertrieb Süd;Ben Muster;Android;Firma;WhatsApp Business + WhatsApp Web;voll;Arbeitsprofil;DE;01.11.2026;d1\r\n';
  const { rows, encoding, codes } = read(Buffer.from(text, 'latin1'));
  expect(encoding).toBe('windows-1252');
  expect(codes).toEqual(['file-charset-guessed 0']);
  expect(rows[0]).toMatchObject({
    label: 'Vertrieb Süd',
    posture: { channels: ['whatsapp-business', 'whatsapp-web'], contactAccess: 'full', reach: 'full', separation: 'work-profile' },
    exportedAt: '2026-11-01',
    addressBook: 'd1',
  });
});

/** The posture of a device with the given channels, contact access and separation. */
function postureOf(channels: string, access = '', separation = ''): InventoryRow['posture'] | undefined {
  return read(`id;channels;contact access;separation\nD-1;${channels};${access};${separation}\n`).rows[0]?.posture;
}

test('what an inventory leaves blank is unknown, never harmless', () => {
  const unknown = { channels: ['unknown'], contactAccess: 'unknown', reach: 'unknown', separation: 'unknown' };
  expect(postureOf('')).toMatchObject(unknown);
  expect(postureOf('-', '-', '-')).toMatchObject(unknown);
  expect(read('Geräte-ID\nD-1\n').rows[0]).toMatchObject({ posture: unknown, region: undefined, exportedAt: undefined, label: '' });
});

test('the reach follows from the most reading channel and the contact access', () => {
  expect(postureOf('WhatsApp')?.reach).toBe('unknown');
  expect(postureOf('WhatsApp', 'ja')?.reach).toBe('full');
  expect(postureOf('WhatsApp', 'verweigert')?.reach).toBe('none');
  expect(postureOf('keins', 'voll')?.reach).toBe('none');
  expect(postureOf('WhatsApp Business API')?.reach).toBe('none');
  expect(postureOf('keins + WhatsApp', 'begrenzt')?.reach).toBe('limited');
  expect(postureOf('WhatsApp Web', 'voll')?.reach).toBe('unknown');
  expect(postureOf('unbekannt', 'keiner')?.reach).toBe('none');
});

test('a value nobody knows loses the row and names the device, the column and what is known', () => {
  const values: [string, string][] = [
    ['Telegram', 'Kanal'],
    ['WhatsApp+Signal', 'Kanal'],
  ];
  for (const [channel, column] of values) {
    const { rows, lost, problems } = read(`Geräte-ID;Kanal\nD-1;${channel}\nD-2;WhatsApp\n`);
    expect(rows.map(({ id, posture }) => [id, posture.reach])).toEqual([
      ['D-1', 'unknown'],
      ['D-2', 'unknown'],
    ]);
    expect(lost).toEqual(['D-1']);
    expect(problems[0]).toMatchObject({ level: 'lost', code: 'value-unlisted', line: 2, facts: { column } });
    expect(problemTexts['value-unlisted'].de(problems[0]!.facts)).toContain('whatsapp-business');
  }
  const cells = {
    'contact access': 'halb',
    separation: 'Tresor',
    region: 'Deutschland',
    land: 'ZZ',
    country: 'XQ',
    'exported at': '01/11/2026',
  };
  for (const [column, cell] of Object.entries(cells)) {
    expect(read(`id;${column}\nD-1;${cell}\n`), cell).toMatchObject({
      rows: [{ id: 'D-1', posture: { reach: 'unknown' } }],
      lost: ['D-1'],
      codes: ['value-unlisted 2'],
    });
  }
});

test('a region is a country, whatever the case of its code', () => {
  const region = (cell: string) => read(`id;Land\nD-1;${cell}\n`).rows[0]?.region;
  expect(['de', 'AT', 'uk', ''].map(region)).toEqual(['DE', 'AT', 'GB', undefined]);
});

test('a row whose device cannot be named is lost without a name', () => {
  expect(read('id;Kanal\n;WhatsApp\n')).toMatchObject({ lost: [''], codes: ['device-id-missing 2'] });
  expect(read('id;Kanal\n"D-1"x;WhatsApp\n')).toMatchObject({ lost: [''], codes: ['row-stray-quote 2'] });
  expect(read('id;Kanal\nD-1;WhatsApp;und mehr\n')).toMatchObject({ lost: ['D-1'], codes: ['row-too-wide 2'] });
  expect(read('id;Kanal\nD-1;WhatsApp\nD-2;"Whats\n')).toMatchObject({ lost: [''], codes: ['quote-unclosed 3'] });
});

test('an inventory without device ids, with two columns for one thing, or with an id twice is refused', () => {
  expect(refusal('Name;Kanal\nA;WhatsApp\n')).toEqual({
    code: 'inventory-column-missing',
    facts: { file: 'devices.csv', headers: '…, Kanal' },
  });
  expect(refusal('id;Kanal;Kanäle\n')).toMatchObject({
    code: 'inventory-column-ambiguous',
    facts: { field: 'channels', headers: 'Kanal, Kanäle' },
  });
  expect(refusal('id;Kanal\nD-1;WhatsApp\nD-1;keins\n')).toEqual({
    code: 'device-duplicate',
    facts: { file: 'devices.csv', id: 'D-1', line: 3 },
  });
  expect(refusal('id;Kanal\nD-1;Telegram\nD-1;keins\n')).toMatchObject({ code: 'device-duplicate' });
});

test('columns that were taken for nothing are told in one note', () => {
  expect(read('id;Kostenstelle\nD-1;7\n').problems).toEqual([
    { level: 'note', code: 'columns-ignored', line: 1, facts: { headers: 'Kostenstelle' } },
  ]);
});

test('an inventory is recognised as text', () => {
  const last = inventoryReaders.at(-1);
  expect(last?.recognises({ bytes: Buffer.from(header), text: header })).toBe(true);
  expect(last?.recognises({ bytes: Buffer.from('{"Devices":[]}'), text: '{"Devices":[]}' })).toBe(false);
});
