import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../folders.ts';
import { useBrowser } from './browser.ts';
import { savedAs } from './office.ts';
import { outputOf } from './programs.ts';

const open = useBrowser();

test('a table that LibreOffice opens and saves has the same cells', async () => {
  const folder = folderOf({ 'table.csv': 'Gerät,Größe\nACME-001,12\n' });
  const saved = await savedAs(path.join(folder, 'table.csv'), 'csv:Text - txt - csv (StarCalc):44,34,76', [
    '--infilter=Text - txt - csv (StarCalc):44,34,76',
  ]);
  expect(readFileSync(saved, 'utf8')).toBe('Gerät,Größe\nACME-001,12\n');
});

test('a page that the browser prints is text in the PDF', async () => {
  const folder = folderOf({ 'page.html': '<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><p>Größe' });
  const { page } = await open(path.join(folder, 'page.html'));
  const pdf = path.join(folder, 'page.pdf');
  writeFileSync(pdf, await page.pdf({ format: 'A4' }));
  expect(await outputOf('pdftotext', [pdf, '-'])).toContain('Größe');
});
