import type { PriorityLevel } from '../../model/priority.ts';
import type { Severity } from '../../model/verdict.ts';

/** Building blocks of a report for people, as Markdown, HTML and DOCX write them; all of it is data, nothing is markup. */

/** A stretch of text within a line. */
export type Inline = string | { readonly strong: string } | { readonly code: string } | Marked;

/** A stretch of text of which more is known than it says; a document that cannot use that writes the text alone. */
export interface Marked {
  readonly text: string;
  /** Of the finding that it names. */
  readonly severity?: Severity;
  /** The review priority that it names, where its cell is a field of the matrix. */
  readonly level?: PriorityLevel;
  /** The place of its own document that it names (`Heading.id`). */
  readonly to?: string;
  /** Where its row stands among the others when they are ordered by this cell; the text says it where this does not. */
  readonly rank?: number;
}

/** The text of a paragraph, an item or a cell. */
export type Rich = string | readonly Inline[];

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Name of the place, where something leads to it. */
  readonly id?: string;
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
  /** What rows may be picked by, with the value of each row. */
  readonly facets?: readonly Facet[];
}

export interface Facet {
  readonly name: string;
  readonly values: readonly string[];
}

export type Block = Heading | Paragraph | Bullets | Table;

export function heading(level: Heading['level'], text: string, id?: string): Heading {
  return { kind: 'heading', level, text, ...(id === undefined ? {} : { id }) };
}

export function paragraph(text: Rich): Paragraph {
  return { kind: 'paragraph', text };
}

export function bullets(items: readonly Rich[]): Bullets {
  return { kind: 'bullets', items };
}

export function table(heads: readonly string[], rows: Table['rows'], right: readonly number[] = [], facets: readonly Facet[] = []): Table {
  return { kind: 'table', heads, rows, right, ...(facets.length === 0 ? {} : { facets }) };
}

/** The stretches of a text. */
export function inlines(text: Rich): readonly Inline[] {
  return typeof text === 'string' ? [text] : text;
}
