import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Packed, zipOf } from '../zips.ts';
import { card, estate, inventory, known, quiet, unknown } from './estate.ts';
import { flowing } from './flowing.ts';
import { audit } from './mistakes.ts';
import { askfirst, audited } from './program.ts';

const sven: Packed = { name: 'Takeout/Kontakte.vcf', data: card('Sven Tränkle', known) };
const kaethe: Packed = { name: 'Kontakte.vcf', data: card('Käthe Wünschmann', unknown) };
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

function company(entries: readonly Packed[]): { folder: string; archive: Uint8Array } {
  const archive = zipOf(entries);
  return {
    archive,
    folder: estate({ ...quiet, 'phones/D-1/contacts.vcf': card('Sven Tränkle', known), 'phones/D-1/export.zip': archive }),
  };
}

describe.concurrent('contacts in archives', () => {
  test('are audited like those in folders, with the hashes of archive and entry', async () => {
    const { folder, archive } = company([kaethe, { name: 'inner/mobile.zip', data: zipOf([sven]) }]);
    const report = await audited(audit().slice(1), { cwd: folder });
    const inputs = report.execution.inputs.filter(({ role }) => role === 'address-book');
    expect(inputs.map(({ path, format, sha256: hash, records }) => [path, format, hash, records])).toEqual([
      ['phones/D-1/contacts.vcf', 'vcard-3.0', sha256(card('Sven Tränkle', known)), 1],
      ['phones/D-1/export.zip', 'zip', sha256(archive), 0],
      ['phones/D-1/export.zip/Kontakte.vcf', 'vcard-3.0', sha256(kaethe.data!), 1],
      ['phones/D-1/export.zip/…/mobile.zip', 'zip', null, 0],
      ['phones/D-1/export.zip/…/mobile.zip/…/Kontakte.vcf', 'vcard-3.0', sha256(sven.data!), 1],
    ]);
    expect(report.devices[0]).toMatchObject({ complete: true, contacts: 3, exposures: { covered: 1, uncovered: 1 } });
    expect(report.findings.find(({ rule }) => rule === 'C01')!.source).toEqual({ path: 'phones/D-1/export.zip/Kontakte.vcf', line: 1 + 4 });
  });

  test('give the same report whatever the number of threads', async () => {
    const many = Object.fromEntries([1, 2, 3].map((at) => [`phones/P-${at}.zip`, zipOf([kaethe, sven])]));
    const folder = estate({ ...quiet, ...many });
    const [one, two] = await Promise.all(['1', '2'].map((jobs) => askfirst(audit('-o', 'json', '--jobs', jobs), { cwd: folder })));
    expect(one!.stdout).toBe(two!.stdout);
    expect(one!.code).toBe(1);
  });

  test('of a loose archive are those of the device named like it', async () => {
    const folder = estate({
      'phones/D-1.nbf': zipOf([{ ...kaethe, name: 'predefhiddenfolder/1/contact' }]),
      'devices.csv': inventory('D-1,whatsapp,full'),
    });
    const report = await audited(['phones', '-d', 'devices.csv'], { cwd: folder });
    expect(report.devices.map(({ id, complete, contacts }) => [id, complete, contacts])).toEqual([['D-1', true, 1]]);
  });

  test('are inspected where they lie, and shown with their names', async () => {
    const { folder } = company([sven, { name: 'IMG_1.jpg', data: 'x' }]);
    const { code, stdout } = await askfirst(['inspect', 'phones/D-1/export.zip'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^phones\/D-1\/export\.zip\n {2}archive/m);
    expect(stdout).toMatch(/^phones\/D-1\/export\.zip\/Takeout\/Kontakte\.vcf\n {2}address book +vcard-3\.0/m);
    expect(stdout).toMatch(/^phones\/D-1\/export\.zip\/IMG_1\.jpg\n {2}skipped +photo/m);
  });
});

/** An archive, and what is said of it or its entry in each language. */
const wrong: readonly (readonly [code: string, archive: Uint8Array, en: string, de: string])[] = [
  ['archive-damaged', zipOf([kaethe]).subarray(0, 60), 'damaged or cut off', 'beschädigt oder abgeschnitten'],
  ['archive-overlapping', zipOf([sven, { ...sven, name: 'b.vcf', sameAs: 0 }]), 'share the same bytes', 'teilen sich dieselben Bytes'],
  ['archive-without-book', zipOf([{ name: 'a.jpg', data: 'x' }]), 'holds no address book', 'enthält kein Adressbuch'],
  ['entry-damaged', zipOf([{ ...kaethe, crc: 7 }]), 'size or checksum', 'Größe oder Prüfsumme'],
  ['entry-encrypted', zipOf([{ ...kaethe, flags: 1 }]), 'with its password', 'mit dem Kennwort'],
  ['entry-method', zipOf([{ ...kaethe, method: 14 }]), 'compressed in a way', 'auf eine Weise komprimiert'],
];

describe.concurrent('an archive that cannot be read whole', () => {
  const folder = estate({ ...quiet, ...Object.fromEntries(wrong.map(([code, archive]) => [`phones/${code}/x.zip`, archive])) });

  test('is lost, or its entry is, and its device incomplete', async () => {
    const { execution, devices } = await audited([...audit().slice(1), '--privacy', 'full', '--purpose', 'test'], { cwd: folder });
    const lost = execution.inputs.flatMap(({ device, problems }) => problems.map(({ level, code }) => [device, level, code]));
    expect(lost).toEqual(wrong.map(([code]) => [code, 'lost', code]));
    expect(devices.filter(({ complete }) => complete).map(({ id }) => id)).toEqual(['D-1']);
  });

  test.each(['en', 'de'] as const)('is told with what to do (%s)', async (language) => {
    const { code: exit, stdout } = await askfirst(audit('--lang', language), { cwd: folder });
    expect(exit).toBe(3);
    for (const [, , en, de] of wrong) expect(flowing(stdout)).toContain(language === 'en' ? en : de);
  });
});
