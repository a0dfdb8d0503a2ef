import { asCode, markdown as md } from '../lib/escape/markdown.ts';
import type { Encoded } from '../lib/escape/encoded.ts';
import { type Block, type Inline, inlines, type Rich } from './document/blocks.ts';
import { documentOf } from './document/document.ts';
import { ticketCaps } from './document/draft.ts';
import type { Reporter } from './reporter.ts';

type Markdown = Encoded<'markdown'>;

/** A report to paste into a ticket or a wiki. */
export const markdown: Reporter = {
  id: 'markdown',
  extension: '.md',
  *render(report, wording) {
    for (const block of documentOf(report, wording, ticketCaps)) yield written(block);
  },
};

const marks = { 1: md`#`, 2: md`##`, 3: md`###` } as const;

function written(block: Block): Markdown {
  if (block.kind === 'heading') return md`${marks[block.level]} ${block.text}\n\n`;
  if (block.kind === 'paragraph') return md`${rich(block.text)}\n\n`;
  if (block.kind === 'bullets') return md`${block.items.map((item) => md`- ${rich(item)}\n`)}\n`;
  return md`${row(block.heads)}${rule(block.heads, block.right)}${block.rows.map(row)}\n`;
}

function row(cells: readonly Rich[]): Markdown {
  return md`|${cells.map((cell) => md` ${rich(cell)} |`)}\n`;
}

function rule(heads: readonly string[], right: readonly number[]): Markdown {
  return md`|${heads.map((_, index) => (right.includes(index) ? md` ---: |` : md` --- |`))}\n`;
}

function rich(text: Rich): Markdown {
  return md`${inlines(text).map(inline)}`;
}

function inline(part: Inline): Markdown {
  if (typeof part === 'string') return md`${part}`;
  if ('strong' in part) return md`**${part.strong}**`;
  return 'code' in part ? asCode(part.code) : md`${part.text}`;
}
