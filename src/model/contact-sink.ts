import type { Problem } from './problem.ts';

/**
 * What a reader may say of a contact besides its numbers. `formatted` is the display name (vCard FN), `category` a label or
 * group. `account` says where the entry is kept on the device: Android's databases hand on type and name of the account as
 * two texts (`com.google`, `anna@example.org`), those of iOS the name of the store, a mapped table what its column holds;
 * other formats know no accounts.
 */
export type ContactField = 'formatted' | 'family' | 'given' | 'organisation' | 'email' | 'category' | 'account' | 'uid' | 'revision';

/**
 * Traces that WhatsApp leaves in an address book: `waid` (a number with WhatsApp's own id), `business-name`
 * (`X-WA-BIZ-NAME`), `number-type` (a number labelled WhatsApp), `profile` (a row WhatsApp wrote beside a contact),
 * `account` (an account of type `com.whatsapp`), `synchronised` (the contact in WhatsApp's own copy of the book).
 */
export const useEvidences = ['waid', 'business-name', 'number-type', 'profile', 'account', 'synchronised'] as const;
export type UseEvidence = (typeof useEvidences)[number];

/**
 * Where a reader of address books puts what it reads, contact by contact:
 * `contact`, then any of `text`, `organisation`, `phone` and `phones`, then `end`. Contacts are never nested.
 *
 * Values are stretches `[start, end)` of UTF-8 bytes with every encoding of the format already undone (folding,
 * quoted-printable, charset, escapes). They are valid during the call only: a sink copies what it keeps.
 */
export interface ContactSink {
  /** The fields the sink does something with, the same for all contacts; without it all of them. A reader may leave out the others. */
  readonly wants?: ReadonlySet<ContactField>;
  /** A contact begins at this 1-based line. */
  contact(line: number): void;
  text(field: ContactField, bytes: Uint8Array, start: number, end: number): void;
  /** The export says that the entry is an organisation (vCard `KIND:org`, `X-ABShowAs:COMPANY`). */
  organisation(): void;
  /**
   * The entry shows that WhatsApp holds the book or held it. Said within a contact, or between contacts where the export
   * says it of the whole book.
   */
  evidence(kind: UseEvidence, line: number): void;
  /**
   * One telephone value as written. `waid` holds digits that give the number outright, in international form without the
   * plus: those of WhatsApp's own `waid=` parameter, or what the phone itself made of the value (Android's `data4`).
   */
  phone(bytes: Uint8Array, start: number, end: number, line: number, waid: string | undefined): void;
  /** A cell in which people may have written several numbers (DESIGN §2): each that stands alone is a value of its own. */
  phones(bytes: Uint8Array, start: number, end: number, line: number): void;
  end(): void;
  problem(problem: Problem): void;
}

/** What one file held. Records begun = `records` + records listed as lost; values begun = `phones` + values listed. */
export interface BookCounts {
  /** What was found inside, e.g. `vcard-3.0`, `vcard-2.1+4.0` (ascending), `vcard` when no version was named. */
  readonly format: string;
  /** Encoding as in the WHATWG Encoding standard: `utf-8`, `utf-16le`, `windows-1252` … */
  readonly encoding: string;
  readonly begun: number;
  readonly records: number;
  readonly phonesBegun: number;
  readonly phones: number;
}
