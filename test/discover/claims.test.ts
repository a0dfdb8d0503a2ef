import { describe, expect, test } from 'vitest';
import { runs } from '../runs.ts';
import { found, inventoryRow, told, tree } from './tree.ts';

describe('the inventory column address_book', () => {
  const files = { 'phones/anna/1.vcf': 'book', 'phones/anna/2.vcf': 'book', 'phones/bob.vcf': 'book', 'outside/c.vcf': 'book' };

  test.each<[string, string, string]>([
    ['names a file beside the inventory', 'phones/bob.vcf', 'phones/bob.vcf'],
    ['names a folder', 'phones/anna', 'phones/anna/1.vcf, phones/anna/2.vcf'],
    ['names a folder with a slash', './phones/anna/', 'phones/anna/1.vcf, phones/anna/2.vcf'],
    ['is a glob', 'phones/a*/*.vcf', 'phones/anna/1.vcf, phones/anna/2.vcf'],
    ['is a glob over folders', '**/[1b]*.vcf', 'phones/anna/1.vcf, phones/bob.vcf'],
    ['is written with backslashes', 'phones\\bob.vcf', 'phones/bob.vcf'],
    ['names a file outside the audited folders', 'outside/c.vcf', 'c.vcf'],
    ['finds nothing', 'phones/typo.vcf', ''],
  ])('%s', async (_, addressBook, expected) => {
    const { devices } = told(await found(tree(files), ['phones'], [inventoryRow('D-1', addressBook)]));
    expect(devices.find((one) => one.startsWith('D-1:'))).toBe(`D-1: ${expected}`);
  });

  test('takes what it claims away from the folder it lies in', async () => {
    expect(told(await found(tree(files), ['phones'], [inventoryRow('D-1', 'phones/anna'), inventoryRow('D-2', 'phones/bob.vcf')]))).toEqual(
      {
        devices: ['D-1: phones/anna/1.vcf, phones/anna/2.vcf', 'D-2: phones/bob.vcf'],
        strays: [],
      },
    );
    expect(told(await found(tree(files), ['phones'], [inventoryRow('D-1', 'phones/anna/1.vcf')])).devices).toContain(
      'anna: phones/anna/2.vcf',
    );
  });

  test('takes names with signs of globs as they stand', async () => {
    const root = tree({ 'phones/a (b) [1].vcf': 'book', 'phones/a b 1.vcf': 'book' });
    expect(told(await found(root, ['phones'], [inventoryRow('D-1', 'phones/a (b) [1].vcf')])).devices).toEqual([
      'D-1: phones/a (b) [1].vcf',
      'a b 1: phones/a b 1.vcf',
    ]);
  });

  test('may name one file for several devices', async () => {
    const rows = [inventoryRow('D-1', 'phones/bob.vcf'), inventoryRow('D-2', 'phones/bob.vcf')];
    expect(told(await found(tree({ 'phones/bob.vcf': 'book' }), ['phones'], rows)).devices).toEqual([
      'D-1: phones/bob.vcf',
      'D-2: phones/bob.vcf',
    ]);
  });

  test('overrides the folder of the same name, whose other files are listed as not read', async () => {
    const root = tree({ 'phones/D-1/2026.vcf': 'book', 'phones/D-1/2025.vcf': 'book' });
    expect(told(await found(root, ['phones'], [inventoryRow('D-1', 'phones/D-1/2026.vcf')])).devices).toEqual([
      'D-1: phones/D-1/2025.vcf (note file-not-claimed), phones/D-1/2026.vcf',
    ]);
  });

  test('that finds nothing leaves the folder of the same name lost, not silently unread', async () => {
    const root = tree({ 'phones/D-1/a.vcf': 'book' });
    expect(told(await found(root, ['phones'], [inventoryRow('D-1', 'phones/D-1/typo.vcf')])).devices).toEqual([
      'D-1: phones/D-1/a.vcf (lost file-not-claimed)',
    ]);
  });

  test('may claim a file nothing recognises, which then is no stray', async () => {
    const root = tree({ 'phones/x.bin': 'what' });
    expect(told(await found(root, ['phones'], [inventoryRow('D-1', 'phones/x.bin')]))).toEqual({
      devices: ['D-1: phones/x.bin (lost format-unknown)'],
      strays: [],
    });
  });
});

test('many devices that the inventory claims one by one each get their own file', async () => {
  const names = Array.from({ length: runs(1500) }, (_, at) => `p${at}`);
  const root = tree(Object.fromEntries(names.map((name) => [`phones/${name}.vcf`, 'book'])));
  const rows = names.map((name, at) => inventoryRow(`D-${name}`, `phones/${name}${at % 2 ? '.vcf' : '.[v]cf'}`));
  const { devices } = await found(root, ['phones'], rows);
  expect(devices.map(({ id, files }) => `${id} ${files.map(({ shown }) => shown).join()}`)).toEqual(
    names.toSorted().map((name) => `D-${name} phones/${name}.vcf`),
  );
});
