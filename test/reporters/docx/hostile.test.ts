import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { bullets, heading, paragraph, table } from '../../../src/reporters/document/blocks.ts';
import { wordDocument } from '../../../src/reporters/docx/word-document.ts';
import { acme } from '../../cli/program.ts';
import { hostile } from '../../lib/hostile.ts';
import { type WordTable, wordParts, wordPieces } from '../../word-document.ts';

const report = JSON.parse(readFileSync(path.join(acme, 'expected/report.de.json'), 'utf8')) as Report;
const wording = { language: 'de', rules: [], paint: undefined } as const;

const traps = [
  'CURRENT',
  'TOTAL_PAGES',
  '{default-bullet-numbering-0}',
  '{bullets-0}',
  '{ HYPERLINK "https://evil.example" }',
  '=1+1',
  'x'.repeat(10_000),
  '\ufffe',
];
const names = [...hostile, ...traps];

/** What a reader of the document sees of a text. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (one) => `\\u{${one.charCodeAt(0).toString(16)}}`,
  );
}

describe('hostile text', () => {
  let parts = new Map<string, string>();
  beforeAll(async () => {
    parts = await wordParts(
      await wordDocument(report, wording, [
        ...names.map((name) => heading(3, name)),
        table(
          ['Kontakt'],
          names.map((name) => [name]),
        ),
        bullets(names),
        ...names.map((name) => paragraph([{ strong: name }, { code: name }])),
      ]),
    );
  });

  test('stays text, whole and visible, wherever it stands', () => {
    const pieces = wordPieces(parts.get('word/document.xml') ?? '');
    const shown = names.map(visible);
    const textsOf = (style: string | undefined, listed = false): string[] =>
      pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.style === style && piece.listed === listed ? [piece.text] : []));
    expect(textsOf('Heading3').slice(0, names.length)).toEqual(shown);
    expect(textsOf('ListParagraph', true)).toEqual(shown);
    expect(textsOf(undefined).slice(0, names.length)).toEqual(shown.map((name) => name + name));
    expect(pieces.find((piece): piece is WordTable => piece.kind === 'table')?.rows.slice(1)).toEqual(shown.map((name) => [name]));
  });

  test('makes no field, link, picture or macro', () => {
    const body = (parts.get('word/document.xml') ?? '').replace(/<w:sdt>.*?<\/w:sdt>/, '');
    expect(body).not.toMatch(/<w:(?:fldChar|fldSimple|instrText|hyperlink|drawing|pict|object|sdt|altChunk)\b/);
    expect([...parts.keys()].filter((name) => /vba|media|embed|customXml/i.test(name))).toEqual([]);
    expect([...parts].filter(([name, xml]) => name.endsWith('.rels') && xml.includes('TargetMode="External"'))).toEqual([]);
  });

  test('leaves every part well-formed', () => {
    for (const [name, xml] of parts) expect(() => wordPieces(xml), name).not.toThrow();
  });

  test('in the header and the properties stays text too, a name as long as may be cut to one line', async () => {
    for (const controller of ['{default-bullet-numbering-0} CURRENT <script>\u202e\ud800', names.join(' ')]) {
      const run = { ...report.run, controller };
      const made = await wordParts(await wordDocument({ ...report, run }, wording, []));
      const [header] = wordPieces(made.get('word/header1.xml') ?? '');
      const shown = controller.length > 90 ? `${controller.slice(0, 89)}…` : controller;
      expect(header?.kind === 'paragraph' && header.text).toBe(`${visible(shown)}Stichtag 01.11.2026`);
      expect(made.get('word/header1.xml')).not.toMatch(/<w:(?:fldChar|instrText)\b/);
      expect(() => wordPieces(made.get('docProps/core.xml') ?? '')).not.toThrow();
      expect(made.get('docProps/core.xml')).toContain('&#60;script&#62;');
    }
  });
});
