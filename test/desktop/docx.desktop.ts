import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { bullets, heading, paragraph, table } from '../../src/reporters/document/blocks.ts';
import { wordDocument } from '../../src/reporters/docx/word-document.ts';
import { acme, acmeAudit, askfirst, folderOf } from '../cli/program.ts';
import { hostile } from '../lib/hostile.ts';
import { type WordPiece, wordParts, wordPieces } from '../word-document.ts';
import { savedAs } from './office.ts';
import { outputOf } from './programs.ts';

/** Styles that LibreOffice calls by names of its own. */
const oursFor = new Map<string | undefined, string | undefined>([
  ['Normal', undefined],
  ['Contents2', 'TOC2'],
]);

/** Headings, texts and cells of a document, without the empty paragraphs behind its tables. */
async function piecesIn(file: string): Promise<WordPiece[]> {
  const parts = await wordParts(readFileSync(file));
  return wordPieces(parts.get('word/document.xml') ?? '').flatMap((piece): WordPiece[] => {
    if (piece.kind === 'table') return [piece];
    return piece.text === '' ? [] : [{ ...piece, style: oursFor.has(piece.style) ? oursFor.get(piece.style) : piece.style }];
  });
}

/** A row of figures, which stands on one line wherever it stands: it can be looked for on paper. */
function isShort(row: readonly string[]): boolean {
  return row.length > 1 && row.every((cell) => /^[\w.,/ -]{1,12}$/.test(cell));
}

describe.each([
  ['de', 'Geräte mit Nummern ohne anerkannten Nachweis im Zugriff von WhatsApp', /Seite 1 von (\d+)/],
  ['en', "Leaking devices: numbers without accepted evidence within WhatsApp's reach", /Page 1 of (\d+)/],
])('the report of the fixture company (%s)', (language, title, numbered) => {
  const file = path.join(folderOf(), 'report.docx');
  const written = askfirst(['audit', ...acmeAudit.slice(1), '--lang', language, '--quiet', '-o', `docx=${file}`]);

  test('opens in LibreOffice and is saved with the same headings, lists and cells', async () => {
    expect((await written).stderr).toBe('');
    const saved = await piecesIn(await savedAs(file, 'docx'));
    const made = await piecesIn(file);
    expect(saved).toEqual(made);
    expect(made.filter((piece) => piece.kind === 'table').length).toBeGreaterThan(15);
    expect(made).toContainEqual(expect.objectContaining({ style: 'Heading2', text: title }));
  });

  test('prints with its pages numbered', async () => {
    await written;
    const pdf = await savedAs(file, 'pdf');
    const text = await outputOf('pdftotext', ['-layout', pdf, '-']);
    const pages = text.split('\f').length - 1;
    expect(numbered.exec(text)?.[1]).toBe(String(pages));
    const lines = new Set(text.split('\n').map((line) => line.replaceAll(' ', '')));
    const rows = (await piecesIn(file)).flatMap((piece) => (piece.kind === 'table' ? piece.rows.slice(1).filter(isShort) : []));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.map((row) => row.join('').replaceAll(' ', '')).filter((row) => !lines.has(row))).toEqual([]);
    expect(text.match(/ACME Musterwerke GmbH +(?:Stichtag 01\.11\.2026|As of 2026-11-01)/g)).toHaveLength(pages);
  });
});

test('hostile names are the same text after LibreOffice has read and saved them', async () => {
  const report = JSON.parse(readFileSync(path.join(acme, 'expected/report.json'), 'utf8')) as Report;
  const names = [...hostile.filter((name) => name !== ''), '{default-bullet-numbering-0}', '{ PAGE }', 'CURRENT', 'x'.repeat(10_000)];
  const blocks = [
    ...names.map((name) => heading(3, name)),
    table(
      ['Name'],
      names.map((name) => [name]),
    ),
    bullets(names),
    ...names.map(paragraph),
  ];
  const file = path.join(folderOf(), 'hostile.docx');
  writeFileSync(file, await wordDocument(report, { language: 'en', rules: [], paint: undefined }, blocks));
  const saved = await piecesIn(await savedAs(file, 'docx'));
  expect(saved).toEqual(await piecesIn(file));
  expect(saved.length).toBeGreaterThan(3 * names.length);
});
