import type { Phrase } from '../lib/text.ts';

/** How a document was read: itself and whole (also as a full copy), itself but in part, or only as others quote or report it. */
export const readings = ['primary', 'excerpt', 'secondary'] as const;
export type Reading = (typeof readings)[number];

/** A document that rules rest on. */
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

/** A place in a source, as rules cite it. */
export interface Citation extends Phrase {
  /** `gdpr-7-3` */
  readonly id: string;
  readonly source: Source;
  /** What about its weight here is arguable, as a clause; undefined where views do not differ. */
  readonly arguable: Phrase | undefined;
}

/** Until when the sources were read, and the day as of which that was put together. Later changes are not known. */
export const sourcesReadUntil = '2026-08';
export const sourcesAsOf = '2026-11-23';
