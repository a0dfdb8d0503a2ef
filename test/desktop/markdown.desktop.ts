import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { Encoded } from '../../src/lib/escape/encoded.ts';
import { markdown as md } from '../../src/lib/escape/markdown.ts';
import { forTerminal } from '../../src/lib/escape/terminal.ts';
import { languages } from '../../src/lib/text.ts';
import type { Report } from '../../src/model/report.ts';
import { wordsIn } from '../../src/reporters/words/words.ts';
import { day } from '../cli/estate.ts';
import { hostileEstate, names } from '../cli/hostile-estate.ts';
import { acme, askfirst } from '../cli/program.ts';
import { hostile } from '../lib/hostile.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();

/** As GitHub renders it, but for what GitHub takes out afterwards: HTML and addresses of any kind would be seen here. */
function rendered(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

const asHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The places where the reporter puts data, in Markdown and in HTML written by hand. */
function inMarkdown(data: string, encoded = true): string {
  const text = encoded ? md`${data}` : new Encoded('markdown', data);
  return md`# x ${text}\n\nx ${text} **y ${text} z**\n\n- x ${text}\n\n| a | b ${text} |\n| --- | ---: |\n| ${text} | c |\n`.text;
}

function inHtml(text: string): string {
  const shown = asHtml(text);
  const cell = asHtml(text.replace(/^ +| +$/g, ''));
  return `<h1>x ${shown}</h1>\n<p>x ${shown} <strong>y ${shown} z</strong></p>\n<ul>\n<li>x ${shown}</li>\n</ul>
<table><thead><tr><th>a</th><th align="right">b ${shown}</th></tr></thead><tbody><tr><td>${cell}</td><td align="right">c</td></tr></tbody></table>`;
}

const style = '<style>body { font: 16px sans-serif; width: 760px; overflow-wrap: anywhere } th, td { border: 1px solid }</style>';

async function pictureOf(page: Page, html: string): Promise<string> {
  await page.setContent(`<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>${style}<body>${html}`);
  return (await page.screenshot({ fullPage: true })).toString('base64');
}

describe('data in Markdown', () => {
  const texts = [...hostile, ...Object.values(names), 'plain', 'x\\', '~~~', '1. x', '# x', '&#60;b&#62;', '\t\u00a0\u3000', ':+1: #12 @x'];

  test('looks like the same text in plain HTML, whatever it says', async () => {
    const { page, complaints } = await open();
    for (const text of texts) {
      const same = (await pictureOf(page, rendered(inMarkdown(text)))) === (await pictureOf(page, inHtml(forTerminal(text))));
      expect(same, JSON.stringify(text.slice(0, 200))).toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  test('would look different if it were not encoded', async () => {
    const { page } = await open();
    for (const text of ['<b>x</b>', '**x**', '`x`', 'a | b', '![x](data:,)'])
      expect(await pictureOf(page, rendered(inMarkdown(text, false))), text).not.toBe(await pictureOf(page, inHtml(text)));
  });

  test('is rendered as text alone', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~&@$:/;="\' \naxw1'.split('')) });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const shown = rendered(md`x ${text} y`.text).replace(/&(lt|gt|amp|quot);/g, (_, name: string) =>
          asHtml({ lt: '<', gt: '>', amp: '&', quot: '"' }[name]!),
        );
        expect(shown).toBe(`<p>x ${asHtml(forTerminal(text))} y</p>`);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });
});

describe.each(languages)('the report of the fixture company in %s, rendered', (language) => {
  const named = language === 'de' ? 'report.de' : 'report';
  const report = JSON.parse(readFileSync(path.join(acme, `expected/${named}.json`), 'utf8')) as Report;
  const source = readFileSync(path.join(acme, `expected/${named}.md`), 'utf8');
  const words = wordsIn(language);
  let headings: { level: string; text: string }[] = [];
  let rows: string[][] = [];
  beforeAll(async () => {
    const { page } = await open();
    await page.setContent(rendered(source));
    headings = await page.evaluate(
      `[...document.querySelectorAll('h1, h2, h3')].map((one) => ({ level: one.localName, text: one.textContent }))`,
    );
    rows = await page.evaluate(`[...document.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent))`);
  });

  test('has the headings that were written, and nothing else as one', () => {
    expect(headings[0]).toEqual({ level: 'h1', text: words.title });
    expect(headings).toHaveLength(source.match(/^#+ /gm)!.length);
    const chapters = headings.filter(({ level }) => level === 'h2').map(({ text }) => text);
    expect(chapters).toEqual(expect.arrayContaining([words.figuresTitle, words.views.title, words.priority.title]));
    const told = headings.filter(({ level }) => level === 'h3').map(({ text }) => text);
    expect(told).toEqual(expect.arrayContaining(report.devices.filter(({ leaking }) => leaking).map(({ id }) => id)));
  });

  test('has the figures of the report in its cells', () => {
    expect(rows).toHaveLength(source.match(/^\|/gm)!.length - source.match(/^\| -/gm)!.length);
    for (const verdict of ['uncovered', 'unverified', 'covered', 'outOfReach', 'exempt'] as const)
      expect(rows).toContainEqual([words.verdicts[verdict], words.number(report.summary.exposures[verdict])]);
    for (const { id, exposures, contacts } of report.devices) {
      const row = rows.find((cells) => cells.length === 8 && cells[0]!.split(' (')[0] === id);
      expect(row?.slice(4), id).toEqual(
        [exposures.uncovered, exposures.unverified, exposures.covered, contacts].map((one) => words.number(one)),
      );
    }
  });
});

test('the report of a hostile company is text, headings and tables of our own, and asks for nothing', async () => {
  const { stdout } = await askfirst(
    ['audit', 'phones', '-r', 'register.csv', '-d', 'devices.csv', ...day, '-o', 'markdown', '--privacy', 'full', '--purpose', 'x'],
    { cwd: hostileEstate() },
  );
  const { page, complaints } = await open();
  await page.setContent(rendered(stdout));
  const elements: string[] = await page.evaluate(
    `[...new Set([...document.body.querySelectorAll('*')].map((one) => one.localName))].sort()`,
  );
  expect(elements).toEqual(['code', 'h1', 'h2', 'h3', 'li', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']);
  const ragged: number = await page.evaluate(
    `[...document.querySelectorAll('table')].filter((one) => new Set([...one.rows].map((row) => row.cells.length)).size > 1).length`,
  );
  expect(ragged).toBe(0);
  expect(await page.evaluate('document.body.textContent')).toContain('<img src=x onerror=alert(1)>');
  expect(complaints).toEqual([]);
});
