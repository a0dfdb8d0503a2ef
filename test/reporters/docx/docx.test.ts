import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { type Block, bullets, heading, paragraph, table } from '../../../src/reporters/document/blocks.ts';
import { boxesOf } from '../../../src/reporters/document/boxes.ts';
import { documentOf } from '../../../src/reporters/document/document.ts';
import { ticketCaps } from '../../../src/reporters/document/draft.ts';
import { docx } from '../../../src/reporters/docx/docx.ts';
import { plain } from '../../../src/reporters/docx/text.ts';
import { wordDocument } from '../../../src/reporters/docx/word-document.ts';
import { rules } from '../../../src/rules/index.ts';
import { acme, type ReportDocument } from '../../cli/program.ts';
import { reportOf } from '../../report-of.ts';
import { type WordPiece, type WordTable, wordParts, wordPieces } from '../../word-document.ts';

const report = JSON.parse(readFileSync(path.join(acme, 'expected/report.de.json'), 'utf8')) as Report;
const wording = { language: 'de', rules: [], paint: undefined } as const;

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
  heading(2, 'Matrix'),
  table(['4 groß', '3'], [['hoch', [{ text: 'hoch', level: 'high' }, ': ACME-001']]]),
];

const boxesDe = boxesOf(report, wording);

function fieldsIn(xml: string): (string | undefined)[] {
  return [...xml.matchAll(/<w:(?:instrText[^>]*>|fldSimple w:instr=")([^<"]*(?:&quot;[^<"]*)*)/g)].map(([, field]) =>
    field?.trim().replaceAll('&quot;', '"'),
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
    const texts = pieces.filter((piece) => piece.kind === 'table' || !['AfterTable', 'ContentsTitle', 'TOC2'].includes(piece.style ?? ''));
    expect(
      texts.slice(
        0,
        texts.findIndex((piece) => piece.kind === 'paragraph' && piece.text === boxesDe.title),
      ),
    ).toEqual([
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
      { kind: 'paragraph', style: 'Heading2', text: 'Matrix', listed: false },
      {
        kind: 'table',
        rows: [
          ['4 groß', '3'],
          ['hoch', 'hoch: ACME-001'],
        ],
      },
    ]);
  });

  test('repeats the head of a table, cuts no row, and sets figures to the right', () => {
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(5 + 2 * boxesDe.boxes.length);
    expect(xml.match(/<w:jc w:val="right"\/>/g)).toHaveLength(3);
  });

  test('shades the fields of the matrix, each with its word', () => {
    expect(parts.get('word/document.xml')).toMatch(/<w:shd w:fill="F8D9D5"[^>]*>(?:(?!<w:tc>).)*hoch/);
  });

  test('leads to its chapters from a table of contents that only Word can number', () => {
    const contents = pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.style === 'TOC2' ? [piece.text] : []));
    expect(contents).toEqual(['Geräte', 'Matrix', boxesDe.title]);
    const xml = parts.get('word/document.xml') ?? '';
    const anchors = [...xml.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name);
    expect(anchors).toEqual([...xml.matchAll(/<w:bookmarkStart w:name="(\w+)"/g)].map(([, name]) => name));
    expect(new Set(anchors).size).toBe(contents.length);
    expect(fieldsIn(xml)).toEqual(['TOC \\h \\o "2-2"']);
    expect(xml).not.toContain('w:dirty="true"');
  });

  test('ends with the boxes, each with room and its fields', () => {
    const tables = pieces.filter((piece): piece is WordTable => piece.kind === 'table').slice(-3);
    expect(tables.map(({ rows }) => rows)).toEqual(boxesDe.boxes.map(({ fields }) => [[''], fields]));
    const last = pieces.slice(-2).map((piece) => (piece.kind === 'paragraph' ? piece.text : ''));
    expect(last).toEqual(boxesDe.retention.map(({ name, value }) => `${name}: ${value}`));
    expect(last[0]).toMatch(/^Verteiler: /);
  });

  test('names its language, its pages and the run on each of them, and no person', () => {
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="de-DE"/>');
    expect(parts.get('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const around = (part: string): string =>
      wordPieces(parts.get(part) ?? '')
        .map((piece) => (piece.kind === 'paragraph' ? piece.text : ''))
        .join('\n');
    expect(around('word/header1.xml')).toBe('ACME Musterwerke GmbHStichtag 01.11.2026');
    expect(around('word/footer1.xml')).toBe(`askfirst 0.1.0 · Namen und Nummern gekürztSeite  von \nPrüflauf ${report.run.id}`);
    expect(fieldsIn(parts.get('word/footer1.xml') ?? '')).toEqual(['PAGE', 'NUMPAGES']);
    expect(parts.get('docProps/core.xml')).toMatch(/<dc:creator>askfirst 0\.1\.0<[^]*<dcterms:created[^>]*>2026-11-01T00:00:00Z</);
    expect(parts.get('docProps/core.xml')).not.toContain('lastModifiedBy');
  });

  test('has no time, number or name that differs the next time, wherever that is', async () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(Buffer.from(bytes).equals(await wordDocument(report, wording, blocks))).toBe(true);
    vi.unstubAllEnvs();
    expect(Buffer.from(bytes).indexOf(Buffer.from([0, 0, 0x21, 0]))).toBe(10);
  });
});

test('the report of the fixture company has the headings and cells of the document that all reports for people share', async () => {
  const full = reportOf(JSON.parse(readFileSync(path.join(acme, 'expected/report.de.json'), 'utf8')) as ReportDocument);
  const spoken = { ...wording, rules };
  let bytes = new Uint8Array();
  for await (const chunk of docx.render(full, spoken)) if (chunk instanceof Uint8Array) bytes = Uint8Array.from(chunk);
  const pieces = wordPieces((await wordParts(bytes)).get('word/document.xml') ?? '');
  const written = new Set(
    pieces.map((piece) => (piece.kind === 'table' ? JSON.stringify(piece.rows) : `${piece.style?.slice(0, 7) ?? ''} ${piece.text}`)),
  );
  const wanted = [...documentOf(full, spoken, { ...ticketCaps, sheets: true })].flatMap((block) => {
    if (block.kind === 'heading') return [`Heading ${block.text}`];
    const whole = block.kind === 'table' && block.rows.length < ticketCaps.findings;
    return whole ? [JSON.stringify([block.heads, ...block.rows.map((row) => row.map(plain))])] : [];
  });
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((text) => !written.has(text))).toEqual([]);
});
