/** Building blocks of a report for people, as Markdown, HTML and DOCX write them; all of it is data, nothing is markup. */

/** A stretch of text within a line. */
export type Inline = string | { readonly strong: string } | { readonly code: string };

/** The text of a paragraph, an item or a cell. */
export type Rich = string | readonly Inline[];

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Rich;
}

export interface Bullets {
  readonly kind: 'bullets';
  readonly items: readonly Rich[];
}

export interface Table {
  readonly kind: 'table';
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Rich[])[];
  /** Positions of columns of figures. */
  readonly right: readonly number[];
}

export type Block = Heading | Paragraph | Bullets | Table;

export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text };
}

export function paragraph(text: Rich): Paragraph {
  return { kind: 'paragraph', text };
}

export function bullets(items: readonly Rich[]): Bullets {
  return { kind: 'bullets', items };
}

export function table(heads: readonly string[], rows: Table['rows'], right: readonly number[] = []): Table {
  return { kind: 'table', heads, rows, right };
}

/** The stretches of a text. */
export function inlines(text: Rich): readonly Inline[] {
  return typeof text === 'string' ? [text] : text;
}
