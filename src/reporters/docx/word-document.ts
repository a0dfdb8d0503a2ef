import { Document, type FileChild, Packer } from 'docx';
import { fixTimes } from '../../lib/zip/fixed-times.ts';
import type { Report } from '../../model/report.ts';
import type { Block } from '../document/blocks.ts';
import type { Wording } from '../reporter.ts';
import { docxWords } from '../words/docx.ts';
import { boxes } from './boxes.ts';
import { Chapters } from './contents.ts';
import { pageOf } from './page.ts';
import { piecesOf } from './pieces.ts';
import { coreProperties } from './properties.ts';
import { numbering, stylesIn } from './styles.ts';

/** Version of Word whose layout is asked for, as Word counts them: 15 is that of 2013 and all since. */
const LAYOUT = 15;

/** Blocks as the bytes of a Word document, with boxes to fill in behind them; the same blocks give the same bytes. */
export async function wordDocument(report: Report, wording: Wording, blocks: Iterable<Block>): Promise<Uint8Array> {
  const document = new Document({
    compatibility: { version: LAYOUT },
    styles: stylesIn(docxWords[wording.language].tag),
    numbering,
    sections: [{ ...pageOf(report, wording), children: bodyOf(Array.from(blocks), report, wording) }],
  });
  return fixTimes(await Packer.toBuffer(document, undefined, [coreProperties(report, wording)]));
}

/** What belongs on the first page (title, result, the first chapter), then a table of contents, chapters, boxes. */
function bodyOf(blocks: readonly Block[], report: Report, wording: Wording): FileChild[] {
  const chapters = new Chapters();
  const [opening, rest]: [FileChild[], FileChild[]] = [[], []];
  for (const [index, block] of blocks.entries()) {
    const pieces = piecesOf(block, chapters, blocks[index + 1]);
    (chapters.count > 1 ? rest : opening).push(...pieces);
  }
  const end = boxes(report, wording, chapters);
  return [...opening, ...chapters.contents(wording.language), ...rest, ...end];
}
