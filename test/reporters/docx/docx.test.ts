import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { type Block, bullets, heading, paragraph, table } from '../../../src/reporters/document/blocks.ts';
import { wordDocument } from '../../../src/reporters/docx/word-document.ts';
import { hostile } from '../../lib/hostile.ts';
import { acme } from '../../cli/program.ts';
import { type WordPiece, type WordTable, wordParts, wordPieces } from '../../word-document.ts';

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

const blocks: readonly Block[] = [
  heading(1, 'Prüfung'),
  paragraph(['Größe: ', { strong: 'groß' }, ' & ', { code: 'a1b2' }]),
  heading(2, 'Geräte'),
  bullets(['eins', [{ strong: 'Maßnahme:' }, ' zwei']]),
  heading(3, 'ACME-001'),
  table(
    ['Gerät', 'Anzahl'],
    [
      ['ACME-001', '1.234'],
      ['ACME-002', '7'],
    ],
    [1],
  ),
];

async function written(all: readonly Block[]): Promise<Map<string, string>> {
  return await wordParts(await wordDocument(report, wording, all));
}

/** What a reader of the document sees of a text. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (one) => `\\u{${one.charCodeAt(0).toString(16)}}`,
  );
}

describe('a Word document', () => {
  let bytes: Uint8Array = new Uint8Array();
  let parts = new Map<string, string>();
  let pieces: WordPiece[] = [];
  beforeAll(async () => {
    bytes = await wordDocument(report, wording, blocks);
    parts = await wordParts(bytes);
    pieces = wordPieces(parts.get('word/document.xml') ?? '');
  });

  test('holds the blocks in order, headings by the styles that Word navigates by', () => {
    expect(pieces.filter((piece) => piece.kind === 'table' || piece.style !== 'AfterTable')).toEqual([
      { kind: 'paragraph', style: 'Heading1', text: 'Prüfung', listed: false },
      { kind: 'paragraph', style: undefined, text: 'Größe: groß & a1b2', listed: false },
      { kind: 'paragraph', style: 'Heading2', text: 'Geräte', listed: false },
      { kind: 'paragraph', style: 'ListParagraph', text: 'eins', listed: true },
      { kind: 'paragraph', style: 'ListParagraph', text: 'Maßnahme: zwei', listed: true },
      { kind: 'paragraph', style: 'Heading3', text: 'ACME-001', listed: false },
      {
        kind: 'table',
        rows: [
          ['Gerät', 'Anzahl'],
          ['ACME-001', '1.234'],
          ['ACME-002', '7'],
        ],
      },
    ]);
  });

  test('repeats the head of a table, cuts no row, and sets figures to the right', () => {
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:jc w:val="right"\/>/g)).toHaveLength(3);
  });

  test('names its language, its pages and the run on each of them, and no person', () => {
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="de-DE"/>');
    expect(parts.get('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const around = (part: string): string =>
      wordPieces(parts.get(part) ?? '')
        .map((piece) => (piece.kind === 'paragraph' ? piece.text : ''))
        .join('\n');
    expect(around('word/header1.xml')).toBe('ACME Musterwerke GmbHStichtag 01.11.2026');
    expect(around('word/footer1.xml')).toBe(`askfirst 0.1.0 · Namen und Nummern gekürztSeite  von \nLauf ${report.run.id}`);
    expect(
      parts
        .get('word/footer1.xml')
        ?.match(/<w:instrText[^>]*>[^<]*/g)
        ?.map((field) => field.split('>')[1]),
    ).toEqual(['PAGE', 'NUMPAGES']);
    expect(parts.get('docProps/core.xml')).toMatch(/<dc:creator>askfirst 0\.1\.0<[^]*<dcterms:created[^>]*>2026-11-01T00:00:00Z</);
    expect(parts.get('docProps/core.xml')).not.toContain('lastModifiedBy');
  });

  test('has no time, number or name that differs the next time', async () => {
    expect(Buffer.from(bytes).equals(await wordDocument(report, wording, blocks))).toBe(true);
    expect(Buffer.from(bytes).indexOf(Buffer.from([0, 0, 0x21, 0]))).toBe(10);
  });
});

describe('hostile text', () => {
  let parts = new Map<string, string>();
  beforeAll(async () => {
    parts = await written([
      ...names.map((name) => heading(3, name)),
      table(
        ['Kontakt'],
        names.map((name) => [name]),
      ),
      bullets(names),
      ...names.map((name) => paragraph([{ strong: name }, { code: name }])),
    ]);
  });

  test('stays text, whole and visible, wherever it stands', () => {
    const pieces = wordPieces(parts.get('word/document.xml') ?? '');
    const shown = names.map(visible);
    const textsOf = (style: string | undefined, listed = false): string[] =>
      pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.style === style && piece.listed === listed ? [piece.text] : []));
    expect(textsOf('Heading3')).toEqual(shown);
    expect(textsOf('ListParagraph', true)).toEqual(shown);
    expect(textsOf(undefined)).toEqual(shown.map((name) => name + name));
    expect(pieces.find((piece): piece is WordTable => piece.kind === 'table')?.rows.slice(1)).toEqual(shown.map((name) => [name]));
  });

  test('makes no field, link, picture or macro', () => {
    expect(parts.get('word/document.xml')).not.toMatch(/<w:(?:fldChar|fldSimple|instrText|hyperlink|drawing|pict|object|sdt|altChunk)\b/);
    expect([...parts.keys()].filter((name) => /vba|media|embed|customXml/i.test(name))).toEqual([]);
    expect([...parts].filter(([name, xml]) => name.endsWith('.rels') && xml.includes('TargetMode="External"'))).toEqual([]);
  });

  test('leaves every part well-formed', () => {
    for (const [name, xml] of parts) expect(() => wordPieces(xml), name).not.toThrow();
  });

  test('in the header and the properties stays text too', async () => {
    const run = { ...report.run, controller: names.join(' ') };
    const made = await wordParts(await wordDocument({ ...report, run }, wording, []));
    const [header] = wordPieces(made.get('word/header1.xml') ?? '');
    expect(header?.kind === 'paragraph' && header.text).toBe(`${visible(run.controller)}Stichtag 01.11.2026`);
    expect(made.get('word/header1.xml')).not.toMatch(/<w:(?:fldChar|instrText)\b/);
    expect(() => wordPieces(made.get('docProps/core.xml') ?? '')).not.toThrow();
    expect(made.get('docProps/core.xml')).toContain('&#60;script&#62;');
  });
});
