import { describe, expect, test } from 'vitest';
import { found, skippedIn, told, tree } from './tree.ts';

const plist = (encrypted: boolean): string => `<?xml version="1.0"?><plist><dict><key>IsEncrypted</key><${encrypted}/></dict></plist>`;
const sqlite = 'SQLite format 3\0…';
const huawei = '<?xml version="1.0"?><info.xml><row table="HeaderInfo"/><row table="BackupFilesTypeInfo"/></info.xml>';

/** Hashed files as a backup holds them by the thousand. */
const parts = (folder: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${folder}/${String(at % 8).padStart(2, '0')}/${at}f`, 'what']));

describe('a backup of an iPhone', () => {
  test.each([
    ['says so', { 'Manifest.plist': plist(true), 'Manifest.db': sqlite }],
    ['holds a manifest that is no database', { 'Manifest.plist': 'bplist00', 'Manifest.db': 'x' }],
    ['is of an old iOS', { 'Manifest.plist': plist(true), 'Manifest.mbdb': 'mbdb' }],
  ])('is refused once, as encrypted, when it %s', async (_, manifest) => {
    const files = Object.fromEntries(Object.entries(manifest).map(([name, text]) => [`phones/D-1/backup/${name}`, text]));
    const discovery = await found(tree({ ...files, ...parts('phones/D-1/backup') }));
    expect(told(discovery)).toEqual({ devices: ['D-1: phones/D-1/backup (lost format-refused)'], strays: [] });
    expect(discovery.devices[0]!.files[0]!.format).toBe('itunes-encrypted');
  });

  const open = (at: string) => ({ [`${at}/Manifest.plist`]: plist(false), [`${at}/Manifest.db`]: sqlite, ...parts(at) });

  test('without encryption is read where its address book can be, and all else is its part', async () => {
    const discovery = await found(tree({ ...open('phones/D-1'), 'phones/D-1/31/31bb7ba8914766d4ba40d6dfb6113c8b614be442': 'book' }));
    expect(told(discovery).devices).toEqual(['D-1: phones/D-1/31/31bb7ba8914766d4ba40d6dfb6113c8b614be442']);
    expect(skippedIn(discovery)).toEqual(['phones/D-1 (backup-part)']);
  });

  test('without encryption and without a readable address book is refused once', async () => {
    const discovery = await found(tree(open('phones/D-1')));
    expect(told(discovery).devices).toEqual(['D-1: phones/D-1 (lost format-refused)']);
  });

  test('that the user names itself is one device, not one for each of its folders', async () => {
    expect(told(await found(tree(open('backup')), ['backup'])).devices).toEqual(['backup: backup (lost format-refused)']);
  });
});

test('a backup of a Huawei phone is refused once, or read where its address book can be', async () => {
  const backup = { 'phones/D-1/info.xml': huawei, ...parts('phones/D-1/db') };
  expect(told(await found(tree(backup))).devices).toEqual(['D-1: phones/D-1 (lost format-refused)']);
  expect(told(await found(tree({ ...backup, 'phones/D-1/db/contact.db': 'book' }))).devices).toEqual(['D-1: phones/D-1/db/contact.db']);
});

test('a folder with a file of a backup but without its manifest is an ordinary folder', async () => {
  const root = tree({ 'phones/D-1/Manifest.plist': plist(true), 'phones/D-1/info.xml': '<x/>', 'phones/D-1/a.vcf': 'book' });
  expect(told(await found(root)).devices[0]).toContain('phones/D-1/a.vcf');
});
