import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Block, Rich } from '../document/blocks.ts';
import type { Chapters } from './contents.ts';
import { bulletList } from './styles.ts';
import { tableOf } from './table.ts';
import { runsOf } from './text.ts';

/** What a block of the report is in Word; a paragraph that introduces a table stays on its page. */
export function piecesOf(block: Block, chapters: Chapters, next: Block | undefined): FileChild[] {
  if (block.kind === 'table') return [tableOf(block), new Paragraph({ style: 'AfterTable' })];
  if (block.kind === 'paragraph') return [new Paragraph({ keepNext: next?.kind === 'table', children: runsOf(block.text) })];
  if (block.kind === 'bullets') return block.items.map((item, index) => listed(item, index === block.items.length - 1));
  if (block.level === 2) return [chapters.heading(block.text)];
  return [new Paragraph({ heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_3, children: runsOf(block.text) })];
}

/** The last item keeps its distance from what follows. */
function listed(item: Rich, last: boolean): Paragraph {
  return new Paragraph({
    numbering: { reference: bulletList, level: 0 },
    ...(last ? { spacing: { after: 160 } } : {}),
    children: runsOf(item),
  });
}
