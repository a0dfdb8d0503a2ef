import { html } from '../../lib/escape/html.ts';
import type { Language } from '../../lib/text.ts';
import { type Block, type Inline, inlines, type Marked, type Rich, type Table } from '../document/blocks.ts';
import { pageWords } from '../words/page.ts';
import type { Html } from './markup.ts';

/** Rows from which a table can be filtered, columns from which it may have to be scrolled. */
const manyRows = 8;
const manyColumns = 3;

interface Setting {
  readonly language: Language;
  /** Heading above the block. */
  readonly heading: string;
}

/** A block of the document below a heading. */
export function written(block: Exclude<Block, { kind: 'heading' }>, setting: Setting): Html {
  if (block.kind === 'paragraph') return html`<p>${rich(block.text)}</p>\n`;
  if (block.kind === 'bullets') return html`<ul>${block.items.map((item) => html`<li>${rich(item)}</li>\n`)}</ul>\n`;
  return table(block, setting);
}

function table(block: Table, setting: Setting): Html {
  const { heads, rows, right, facets = [] } = block;
  const head = heads.map((text, at) => html`<th scope="col"${right.includes(at) ? html` class="figure"` : ''}>${text}</th>`);
  const lines = rows.map((cells, index) => {
    const values = facets.map(({ values: all }, at) => html` data-f${at}="${all[index] ?? ''}"`);
    return html`<tr${values}>${cells.map((text, at) => cell(text, at, right.includes(at)))}</tr>\n`;
  });
  const scrolls =
    heads.length >= manyColumns && !areFindings(block) ? html` tabindex="0" role="group" aria-label="${setting.heading}"` : '';
  return html`<div class="scroll"${scrolls}><table class="${kindOf(block)}"${tools(block, setting.language)}><caption class="unseen">${setting.heading}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${lines}</tbody></table></div>
`;
}

/** What the script needs to offer sorting and filtering: its words, and the names of what rows are picked by. */
function tools({ rows, facets = [] }: Table, language: Language): Html | '' {
  if (facets.length === 0 || rows.length < 2) return '';
  const { filter, all, shown } = pageWords;
  return html` data-tools="${rows.length >= manyRows ? 'filter' : 'sort'}" data-filter="${filter[language]}" data-all="${all[language]}" data-shown="${shown[language]}" data-facets="${facets.map(({ name }) => name).join('|')}"`;
}

function kindOf(block: Table): string {
  if (areFindings(block)) return 'findings';
  return block.heads.length === 2 ? 'facts' : 'wide';
}

function areFindings({ rows }: Table): boolean {
  return marksIn(rows[0]?.[0] ?? '').some(({ severity }) => severity !== undefined);
}

function cell(text: Rich, at: number, isFigure: boolean): Html {
  const rank = marksIn(text).find((part) => part.rank !== undefined)?.rank;
  const ranked = rank === undefined ? '' : html` data-rank="${rank}"`;
  if (at === 0) return html`<th scope="row"${ranked}>${rich(text)}</th>`;
  return html`<td${isFigure ? html` class="figure"` : ''}${ranked}>${rich(text)}</td>`;
}

function marksIn(text: Rich): Marked[] {
  return inlines(text).flatMap((part) => (typeof part === 'object' && 'text' in part ? [part] : []));
}

function rich(text: Rich): Html {
  return html`${inlines(text).map(inline)}`;
}

function inline(part: Inline): Html {
  if (typeof part === 'string') return html`${part}`;
  if ('strong' in part) return html`<strong>${part.strong}</strong>`;
  if ('code' in part) return html`<code>${part.code}</code>`;
  if (part.severity) return html`<span class="severity ${part.severity}">${part.text}</span>`;
  return part.to === undefined ? html`${part.text}` : html`<a href="#${part.to}">${part.text}</a>`;
}
