import { SaxesParser } from 'saxes';
import { randomMemory } from '../src/lib/bytes.ts';
import { openZip } from '../src/lib/zip/zip.ts';

interface WordParagraph {
  readonly kind: 'paragraph';
  /** Id of its style; undefined for text. */
  readonly style: string | undefined;
  readonly text: string;
  readonly listed: boolean;
}

export interface WordTable {
  readonly kind: 'table';
  /** Texts of the cells; the paragraphs of one are joined by line ends. */
  readonly rows: readonly (readonly string[])[];
}

export type WordPiece = WordParagraph | WordTable;

/** The files of a Word document by their names. */
export async function wordParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await openZip(randomMemory(bytes), 100);
  const parts = new Map<string, string>();
  for (const entry of zip.entries) parts.set(entry.name, Buffer.from(await zip.bytes(entry)).toString());
  zip.close();
  return parts;
}

/** Paragraphs and tables of a part such as `word/document.xml`, in order. @throws when its XML is not well-formed */
export function wordPieces(xml: string): WordPiece[] {
  const pieces: WordPiece[] = [];
  let rows: string[][] | undefined;
  let cell: string[] = [];
  let paragraph = { style: undefined as string | undefined, text: '', listed: false };
  let within = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl') rows = [];
    if (name === 'w:tr') rows?.push([]);
    if (name === 'w:tc') cell = [];
    if (name === 'w:p') paragraph = { style: undefined, text: '', listed: false };
    if (name === 'w:pStyle') paragraph.style = attributes['w:val'];
    if (name === 'w:numPr') paragraph.listed = true;
    if (name === 'w:t') within = true;
  });
  parser.on('text', (text) => {
    if (within) paragraph.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') within = false;
    if (name === 'w:p') {
      if (rows) cell.push(paragraph.text);
      else pieces.push({ kind: 'paragraph', ...paragraph });
    }
    if (name === 'w:tc') rows?.at(-1)?.push(cell.join('\n'));
    if (name === 'w:tbl') {
      pieces.push({ kind: 'table', rows: rows ?? [] });
      rows = undefined;
    }
  });
  parser.write(xml).close();
  return pieces;
}
