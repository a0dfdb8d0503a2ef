import type { Phrase } from '../../lib/text.ts';
import type { RecipientSink } from '../../model/recipient.ts';
import type { RegisterFile, RegisterOptions } from '../registers/register-reader.ts';

/** How a list of recipients is to be read. */
export type RecipientOptions = Pick<RegisterOptions, 'numbers' | 'dates' | 'path' | 'dateOrder' | 'dateOrders' | 'survey'> & {
  /** Bytes one record of JSON may have. */
  readonly recordSize: number;
};

/** What one list held. Rows begun = `rows` + rows listed as lost; blank rows are none. */
export interface RecipientCounts {
  readonly format: string;
  /** Encoding as in the WHATWG Encoding standard; empty for workbooks. */
  readonly encoding: string;
  readonly rows: number;
  /** Headers by the field they were taken for (`recipientFields`). */
  readonly mapping: Readonly<Record<string, readonly string[]>>;
}

export interface RecipientReader {
  readonly id: string;
  readonly title: Phrase;
  /** Tells the format from the first bytes of the file, as they are. */
  recognises(head: Uint8Array): boolean;
  /** Reads a list whole. Throws an AskfirstError when no column holds numbers or the file is not what it seems. */
  read(file: RegisterFile, options: RecipientOptions, sink: RecipientSink): RecipientCounts | Promise<RecipientCounts>;
}
