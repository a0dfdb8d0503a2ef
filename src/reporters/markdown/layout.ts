import { forMarkdown } from '../../lib/escape/markdown.ts';

/** Building blocks of a Markdown document; every text passes the encoder here and nowhere else. */

export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${forMarkdown(text)}\n\n`;
}

export function bullets(items: readonly string[]): string {
  return `${items.map((item) => `- ${forMarkdown(item)}\n`).join('')}\n`;
}

/** A cell that is Markdown already, made by a function of this folder. */
export interface Ready {
  readonly markdown: string;
}

/** @param right positions of columns of figures */
export function table(heads: readonly string[], rows: readonly (readonly (string | Ready)[])[], right: readonly number[] = []): string {
  const cells = (row: readonly (string | Ready)[]): string =>
    `| ${row.map((cell) => (typeof cell === 'string' ? forMarkdown(cell) : cell.markdown)).join(' | ')} |\n`;
  const rule = `| ${heads.map((_, index) => (right.includes(index) ? '---:' : '---')).join(' | ')} |\n`;
  return `${cells(heads)}${rule}${rows.map(cells).join('')}\n`;
}
