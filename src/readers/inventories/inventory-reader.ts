import type { ByteSource } from '../../lib/bytes.ts';
import type { LocalTime } from '../../lib/local-time.ts';
import type { Phrase } from '../../lib/text.ts';
import type { Inventory } from '../../model/inventory-part.ts';

export interface InventoryOptions {
  readonly dates: LocalTime;
  /** How messages name the file. */
  readonly path: string;
  /** Bytes a record of JSON or XML may have. */
  readonly recordSize: number;
}

/** The first bytes of a file, as they are and as text. */
export interface InventoryHead {
  readonly bytes: Uint8Array;
  readonly text: string;
}

export interface InventoryReader {
  readonly id: string;
  readonly title: Phrase;
  /** Tells the format from the first bytes of the file. */
  recognises(head: InventoryHead): boolean;
  /**
   * Reads an inventory that `open` opens anew each time. Throws an AskfirstError when no column holds device ids, two
   * columns could be the same thing, or an id is given twice.
   */
  read(open: () => ByteSource, options: InventoryOptions): Inventory | Promise<Inventory>;
}
