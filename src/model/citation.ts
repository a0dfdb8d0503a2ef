import type { Phrase } from '../lib/text.ts';

/** How a document was read: itself or a copy of its text, in part, only as others quote or report it, or not at all. */
export const readings = ['primary', 'excerpt', 'secondary', 'unread'] as const;
export type Reading = (typeof readings)[number];

/** A document that rules or reports rest on. */
export interface Source {
  /** `bgh-iii-zr-196-17` */
  readonly id: string;
  readonly title: Phrase;
  /** Address of the document itself, for people to open; undefined where none is known. Nothing here ever fetches it. */
  readonly url: Phrase | undefined;
  readonly read: Reading;
  /** What to mind about the document itself: its age, its rank, its subject. */
  readonly caution?: Phrase;
  /** What has to be read, or read again, before anybody relies on it. */
  readonly open?: Phrase;
}

/** A place in a source, as rules and reports cite it. */
export interface Citation extends Phrase {
  /** `gdpr-7-3` */
  readonly id: string;
  readonly source: Source;
  /** What about its weight here is arguable, as a clause; undefined where views do not differ. */
  readonly arguable: Phrase | undefined;
}
