import { Document, Packer } from 'docx';
import { fixTimes } from '../../lib/zip/fixed-times.ts';
import type { Report } from '../../model/report.ts';
import type { Block } from '../document/blocks.ts';
import type { Wording } from '../reporter.ts';
import { docxWords } from '../words/docx.ts';
import { piecesOf } from './pieces.ts';
import { pageOf } from './page.ts';
import { coreProperties } from './properties.ts';
import { numbering, stylesIn } from './styles.ts';

/** Version of Word whose layout is asked for, as Word counts them: 15 is that of 2013 and all since. */
const LAYOUT = 15;

/** Blocks as the bytes of a Word document; the same blocks give the same bytes. */
export async function wordDocument(report: Report, wording: Wording, blocks: Iterable<Block>): Promise<Uint8Array> {
  const document = new Document({
    compatibility: { version: LAYOUT },
    styles: stylesIn(docxWords[wording.language].tag),
    numbering,
    sections: [{ ...pageOf(report, wording), children: Array.from(blocks).flatMap(piecesOf) }],
  });
  return fixTimes(await Packer.toBuffer(document, undefined, [coreProperties(report, wording)]));
}
