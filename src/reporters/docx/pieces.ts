import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Block, Heading } from '../document/blocks.ts';
import { bulletList } from './styles.ts';
import { tableOf } from './table.ts';
import { runsOf } from './text.ts';

const levels: Readonly<Record<Heading['level'], (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
};

/** What a block of the report is in Word. */
export function piecesOf(block: Block): FileChild[] {
  if (block.kind === 'heading') return [new Paragraph({ heading: levels[block.level], children: runsOf(block.text) })];
  if (block.kind === 'paragraph') return [new Paragraph({ children: runsOf(block.text) })];
  if (block.kind === 'table') return [tableOf(block), new Paragraph({ style: 'AfterTable' })];
  return block.items.map((item) => new Paragraph({ numbering: { reference: bulletList, level: 0 }, children: runsOf(item) }));
}
