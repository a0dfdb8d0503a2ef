import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/text.ts';
import { card, day } from '../cli/estate.ts';
import { acme, askfirst, folderOf, reportIn } from '../cli/program.ts';
import { useBrowser } from './browser.ts';
import { outputOf } from './programs.ts';
import { written } from './written.ts';

const open = useBrowser();
const { devices } = reportIn(readFileSync(path.join(acme, 'expected/report.json'), 'utf8'));

describe.each(languages)('the page of the fixture company in %s, printed on A4', (language) => {
  let pdf = '';
  let broken: string[] = [];
  let complaints: readonly string[] = [];
  beforeAll(async () => {
    const opened = await open(await written('acme', 'html', language));
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    broken = await page.evaluate<string[]>(
      `[...document.querySelectorAll('tr, figure, .box')].filter((one) => getComputedStyle(one).breakInside !== 'avoid').map((one) => one.outerHTML)`,
    );
    pdf = path.join(folderOf(), 'report.pdf');
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
    complaints = opened.complaints;
  });

  test('takes a few pages for each device, all of A4', async () => {
    const said = await outputOf('pdfinfo', [pdf]);
    const pages = Number(/Pages:\s+(\d+)/.exec(said)![1]);
    expect(pages).toBeGreaterThan(devices.length);
    expect(pages).toBeLessThan(devices.length * 6);
    expect(said).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/);
  });

  test('holds every device, the charts and the boxes to fill in as text', async () => {
    const text = (await outputOf('pdftotext', ['-layout', pdf, '-'])).replaceAll(/\s+/g, ' ');
    for (const { id } of devices) expect(text).toContain(id);
    const said = {
      en: ['Severity 4 · great', 'Acceptance over time, by month', 'Art. 33', 'Devices by review priority'],
      de: ['Schwere 4 · groß', 'Annahme und Einwilligung im Zeitverlauf, je Monat', 'Art. 33', 'Geräte nach Prüfpriorität'],
    };
    for (const one of said[language]) expect(text).toContain(one);
  });

  test('cuts no row, chart or box, and repeats the head of a table on each page', async () => {
    expect([...complaints, ...broken]).toEqual([]);
    const layout = await outputOf('pdftotext', ['-layout', pdf, '-']);
    const head = { en: /^ *Finding +Contact +/m, de: /^ *Befund +Kontakt +/m }[language];
    const pages = layout.split('\f').filter((page) => head.test(page));
    expect(pages.length).toBeGreaterThan(devices.filter(({ leaking }) => leaking).length);
  });

  test('ends with the boxes to fill in, not with a page that holds nothing', async () => {
    const pages = (await outputOf('pdftotext', ['-layout', pdf, '-'])).split('\f').filter((page) => page !== '');
    expect(pages.at(-1)).toContain('Art. 33');
  });
});

test('a page of 1,200 devices stays small, shows the most urgent ones, names the rest, and opens', async () => {
  const count = 1200;
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `phones/D-${String(index).padStart(4, '0')}.vcf`,
      Array.from({ length: 12 }, (_unused, at) => card(`Muster ${at}`, `0176 0406900${at % 10}`, `0171 39200${10 + at}`)).join(''),
    ]),
  );
  const cwd = folderOf({
    ...files,
    'register.csv': 'phone,name,status,at,scope,evidence\n+49 171 3920001,x,given,2025-02-03,contact-upload,E\n',
  });
  const file = path.join(cwd, 'report.html');
  const { code, stderr } = await askfirst(
    ['audit', 'phones', '-r', 'register.csv', ...day, '--lang', 'en', '-o', `html=${file}`, '--quiet'],
    { cwd },
  );
  expect(code, stderr).toBe(1);
  expect(statSync(file).size).toBeLessThan(6 << 20);

  const started = performance.now();
  const { page, complaints } = await open(file, { viewport: { width: 1280, height: 900 } });
  const opened = performance.now() - started;
  const painted = await page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
  console.log(
    `1,200 devices: ${(statSync(file).size / 1e6).toFixed(1)} MB, open after ${Math.round(opened)} ms, first painted after ${Math.round(painted)} ms`,
  );
  expect(await page.locator('section.sheet').count()).toBe(200);
  expect(await page.locator('tr').count()).toBeLessThan(12_000);
  expect(await page.evaluate<string>('document.body.textContent')).toMatch(/\b1,000 more\b/);
  expect(complaints).toEqual([]);
});
