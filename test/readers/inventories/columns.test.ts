import { expect, test } from 'vitest';
import { read } from './read-csv.ts';

test('keys, settings and days stand in columns of their own', () => {
  const file =
    'Geräte-ID;Seriennummer;IMEI 1;IMEI 2;Inventarnummer;UPN;E-Mail;Rufnummer;Eigentum;Verwaltung;WhatsApp installiert;Zugriff entzogen am;Ausgewählte Kontakte;Zuletzt gesehen;allowOpenFromManagedToUnmanaged\n' +
    'D-1;c39x;490154203237518;490154203237519;INV 7;a@example.org;b@example.org;0171 3920001;privat;BYOD;ja;01.10.2026;auswahl.csv;2026-10-28;nein\n';
  const { rows, codes } = read(file);
  expect(codes).toEqual(['imei-check-digit 2']);
  expect(rows[0]).toMatchObject({
    keys: {
      serial: 'C39X',
      imei: ['490154203237518', '490154203237519'],
      assetTag: 'INV 7',
      upn: 'a@example.org',
      email: 'b@example.org',
      phone: '0171 3920001',
    },
    posture: { channels: ['whatsapp'], ownership: 'personal', mode: 'byod-profile', app: { state: 'installed' } },
    accessRevokedAt: '2026-10-01',
    selectedContacts: 'auswahl.csv',
    lastSeen: '2026-10-28',
  });
});

test('an asset tag or serial is the id where there is no other, and a key beside one', () => {
  expect(read('Seriennummer;Asset Tag\nC39X;INV-7\n').rows[0]).toMatchObject({ id: 'INV-7', keys: { serial: 'C39X', assetTag: 'INV-7' } });
  expect(read('id;Asset Tag\nD-1;INV-7\n').rows[0]).toMatchObject({ id: 'D-1', keys: { assetTag: 'INV-7' } });
  expect(read('Seriennummer\nC39X\n').rows[0]).toMatchObject({ id: 'C39X' });
});

test('a row that contradicts itself is told, and reads more', () => {
  const { rows, codes } = read('id;Kanal;App-State\nD-1;keins;installiert\n');
  expect(codes).toEqual(['app-contradictory 2']);
  expect(rows[0]?.posture.channels).toEqual(['whatsapp']);
});
