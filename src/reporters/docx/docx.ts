import type { Report } from '../../model/report.ts';
import type { Block } from '../document/blocks.ts';
import { chartTables } from '../document/chart-tables.ts';
import { documentOf } from '../document/document.ts';
import { type Caps, draftOf } from '../document/draft.ts';
import type { Reporter, Wording } from '../reporter.ts';
import { wordDocument } from './word-document.ts';

/** A document is held in memory while it is made, and nobody edits one of a thousand pages: about 150 at most. */
const caps: Caps = {
  devices: 300,
  sheets: true,
  sections: 50,
  findings: 25,
  general: 100,
  numbers: 100,
  registers: 50,
  inField: 20,
  problems: 200,
  inputs: 300,
};

/** The report as a Word document, for those who edit it before they sign it. */
export const docx: Reporter = {
  id: 'docx',
  extension: '.docx',
  async *render(report, wording) {
    yield await wordDocument(report, wording, blocksOf(report, wording));
  },
};

/** The document with the figures of the charts before what is to be done. */
function* blocksOf(report: Report, wording: Wording): Generator<Block> {
  for (const block of documentOf(report, wording, caps)) {
    if (block.kind === 'heading' && block.id === 'actions') yield* chartTables(draftOf(report, wording, caps));
    yield block;
  }
}
