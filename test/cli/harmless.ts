import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { htmlPage } from '../html-page.ts';
import { wordParts } from '../word-document.ts';

const orders = /^\s*::|##vso\[|##teamcity\[|##\[/;
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u206f\ufeff]|\p{Surrogate}/u;
const obeyed = new RegExp(`${orders.source}|${controls.source}`, 'u');

/** Neither a terminal nor the log of a CI system obeys any of it. */
export function expectHarmless(text: string): void {
  const found = text.split('\n').flatMap((line) => {
    const at = line.search(obeyed);
    return at < 0 ? [] : [line.slice(Math.max(0, at - 40), at + 40)];
  });
  expect(found).toEqual([]);
}

/** What a file in each format is held against: it stays what it is, and no name in it becomes more than text. */
export const checks: Readonly<Record<string, (bytes: Buffer) => void | Promise<void>>> = {
  text: (bytes) => expectHarmless(bytes.toString()),
  json: expectJson,
  sarif: expectJson,
  gitlab: expectJson,
  ndjson(bytes) {
    expectHarmless(bytes.toString());
    for (const line of bytes.toString().trimEnd().split('\n')) JSON.parse(line);
  },
  markdown(bytes) {
    const source = bytes.toString();
    expectHarmless(source);
    const outsideOfCode = source.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
    expect(outsideOfCode).not.toMatch(/<|`|\]\(|!\[|https?:\/\//);
  },
  html(bytes) {
    const source = bytes.toString();
    const { elements, text, script } = htmlPage(source);
    expect(text).not.toMatch(controls);
    expect(source.replace(/<(style|script)>[^]*?<\/\1>/g, '')).not.toMatch(new RegExp(orders, 'm'));
    expect(script).not.toContain('alert');
    expect(elements.filter(({ name }) => /^(?:img|iframe|object|embed|form|link|base|applet|b:.*)$/.test(name))).toEqual([]);
    const attributes = elements.flatMap(({ name, attributes: all }) => Object.entries(all).map(([key, value]) => ({ name, key, value })));
    expect(attributes.filter(({ key }) => /^(?:on.*|style|src|srcdoc)$/.test(key))).toEqual([]);
    expect(attributes.filter(({ key, value }) => key === 'href' && !/^(?:#|https:\/\/)/.test(value))).toEqual([]);
  },
  async docx(bytes) {
    const parts = await expectParts(bytes);
    expect(parts).not.toMatch(/<w:(?:fldSimple|object|altChunk)\b/);
    expect(
      Array.from(parts.matchAll(/<w:instrText[^>]*>([^<]*)</g), ([, field]) => field).filter(
        (field) => !/^(?:(?:NUM)?PAGES?|TOC [\\\w &;-]*)$/.test(field!),
      ),
    ).toEqual([]);
  },
  async xlsx(bytes) {
    expect(await expectParts(bytes)).not.toMatch(/<f[ >/]|<ddeLink|<externalLink/);
  },
  csv(bytes) {
    expectHarmless(
      bytes
        .toString()
        .replace(/^\ufeff/, '')
        .replaceAll('\r\n', '\n'),
    );
    const cells = parse(bytes, { bom: true }).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^\+[1-9][0-9 •]*$/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'=HYPERLINK("))).toBe(true);
  },
  junit(bytes) {
    expectHarmless(bytes.toString());
    expectXml(bytes.toString());
  },
  github(bytes) {
    for (const line of bytes.toString().trimEnd().split('\n')) {
      expectHarmless(line.replace(/^::(?:error|warning|notice) (?:\w+=[^:,]*(?:,\w+=[^:,]*)*)?::/, ''));
      expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::(?!.*::)/);
    }
  },
};

function expectJson(bytes: Buffer): void {
  expectHarmless(bytes.toString());
  JSON.parse(bytes.toString());
}

function expectXml(text: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

/** All parts of a document of Office in a row; each is well-formed, and none leads outside. */
async function expectParts(bytes: Buffer): Promise<string> {
  const parts = await wordParts(bytes);
  for (const xml of parts.values()) expectXml(xml);
  const all = [...parts.values()].join('\n');
  expect(all).not.toMatch(/TargetMode="External"(?![^>]*Target="https:)(?<!Target="https:[^>]*)/);
  expect(all.split('\n').filter((line) => /[\u0000-\u0008\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(line))).toEqual([]);
  return all;
}
