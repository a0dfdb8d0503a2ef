import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/lib/text.ts';
import { useBrowser } from './browser.ts';
import { type Company, companies, written } from './written.ts';

const open = useBrowser();
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };
const files = new Map<string, string>();
const fileOf = (company: string, language: Language): string => files.get(`${company} ${language}`)!;

beforeAll(async () => {
  for (const company of Object.keys(companies) as Company[])
    for (const language of languages) files.set(`${company} ${language}`, await written(company, 'html', language));
});

/** Labels of charts that reach out of their chart by more than a pixel. */
const beyondPictures = `[...document.querySelectorAll('svg.picture text')].filter((label) => {
  const [inner, outer] = [label.getBoundingClientRect(), label.closest('svg').getBoundingClientRect()];
  return inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1 || inner.top < outer.top - 1;
}).map((label) => label.textContent)`;

const everywhere = Object.keys(companies).flatMap((company) => languages.map((language) => [company, language] as const));

describe.each(everywhere)('the page of %s in %s', (company, language) => {
  test.each([
    ['light', wide],
    ['dark', wide],
    ['light', narrow],
    ['dark', narrow],
  ] as const)('opens in the %s scheme at %o without a complaint or a request, no wider than the window', async (colorScheme, viewport) => {
    const { page, complaints } = await open(fileOf(company, language), { colorScheme, viewport });
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe(language);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
    expect(await page.evaluate<string[]>(beyondPictures)).toEqual([]);
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
    expect(complaints).toEqual([]);
  });

  test('says the same without script', async () => {
    const [withScript, without] = [
      await open(fileOf(company, language), { viewport: wide }),
      await open(fileOf(company, language), { viewport: wide, javaScriptEnabled: false }),
    ];
    expect(await without.page.locator('button, input, select, output').count()).toBe(0);
    expect(await textOf(without.page)).toEqual(await textOf(withScript.page));
    expect(without.complaints).toEqual([]);
  });
});

/** What is read, piece by piece; controls, which only the script makes, left out. */
async function textOf(page: Page): Promise<string[]> {
  const pieces = await page.evaluate<string[]>(
    `[...document.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, caption, th, td')].filter((one) => one.checkVisibility()).map((one) => one.textContent)`,
  );
  expect(pieces.length).toBeGreaterThan(100);
  return pieces.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

test.each([
  ['acme', 'de', 'light'],
  ['acme', 'en', 'dark'],
  ['hostile', 'en', 'light'],
  ['hostile, names shown', 'de', 'dark'],
] as const)('the page of %s in %s has no serious finding of axe in the %s scheme', async (company, language, colorScheme) => {
  const { page } = await open(fileOf(company, language), { colorScheme, viewport: wide, bypassCSP: true });
  await page.addScriptTag({ content: axe.source });
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'svg-img-alt']));
});

describe.each(languages)('tables in %s', (language) => {
  test('are filtered by what is typed, and say how many rows are left', async () => {
    const { page, complaints } = await open(fileOf('acme', language), { viewport: wide });
    const table = page.locator('table[data-tools="filter"]').first();
    const rows = table.locator('tbody tr');
    const left = table.locator('tbody tr:not([hidden])');
    const tools = page.locator('.tools').first();
    const texts = await rows.allTextContents();
    const about = texts.filter((text) => text.includes('C02'));
    await tools.locator('input').fill('c02');
    expect(await left.allTextContents()).toEqual(about);
    expect([about.length > 0, about.length < texts.length]).toEqual([true, true]);
    expect(await tools.locator('output').textContent()).toMatch(new RegExp(`\\b${about.length}\\b.*\\b${texts.length}\\b`));
    const away = await page.evaluate<string[]>(`[...document.querySelectorAll('tr[hidden]')].map((row) => getComputedStyle(row).display)`);
    expect(away).toEqual(Array.from({ length: texts.length - about.length }, () => 'none'));
    await tools.locator('input').fill('');
    expect(await left.count()).toBe(texts.length);
    expect(complaints).toEqual([]);
  });

  test('are picked from by what their rows are about', async () => {
    const { page } = await open(fileOf('acme', language), { viewport: wide });
    const select = page.locator('.tools select').first();
    const rows = page.locator('table[data-tools="filter"]').first().locator('tbody tr');
    const left = page.locator('table[data-tools="filter"]').first().locator('tbody tr:not([hidden])');
    const [all, options] = [await rows.count(), await select.locator('option').allTextContents()];
    let picked = 0;
    for (const option of options.slice(1)) {
      await select.selectOption(option);
      picked += await left.count();
    }
    expect(options.length).toBeGreaterThan(2);
    expect(picked).toBe(all);
  });

  test('are sorted by a figure as a figure, both ways, and say by which', async () => {
    const { page } = await open(fileOf('acme', language), { viewport: wide });
    const table = page
      .locator('table[data-tools]')
      .filter({ has: page.locator('th.figure') })
      .first();
    const column = await table
      .locator('thead th')
      .evaluateAll((heads) => heads.findIndex((head) => (head as { className: string }).className === 'figure'));
    const figures = async (): Promise<number[]> =>
      (await table.locator(`tbody tr > :nth-child(${column + 1})`).allTextContents()).map((text) => Number(text.replaceAll(/\D/g, '')));
    const head = table.locator('thead th').nth(column);
    await head.locator('button').click();
    expect(await figures()).toEqual((await figures()).toSorted((a, b) => a - b));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.locator('button').press('Enter');
    expect(await figures()).toEqual((await figures()).toSorted((a, b) => b - a));
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(new Set(await figures()).size).toBeGreaterThan(2);
  });
});
