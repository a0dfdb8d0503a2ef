import type { Limits } from '../model/limits.ts';
import type { RefusedFormatId } from '../model/refused-formats.ts';

/** What the content of a file tells of it. */
type Recognised = { readonly reader: string } | { readonly refused: RefusedFormatId };

/** A folder that is one backup of a phone: `closed` when nothing in it can be read, else it may hold readable address books. */
export interface BackupFolder {
  readonly format: RefusedFormatId;
  readonly closed: boolean;
}

/** Tells formats from content; discovery itself knows of none. */
export interface Recogniser {
  /** By the first bytes of a file, and by its name where content cannot tell. */
  file(head: Uint8Array, name: string): Recognised | undefined;
  /** By the names of a folder's entries, and the first bytes of those it asks for (empty where there are none). */
  folder(names: ReadonlySet<string>, headOf: (name: string) => Uint8Array): BackupFolder | undefined;
  /** Whether what a reader recognised in a phone's backup is an address book: most databases there hold something else. */
  inBackup(name: string, reader: string): boolean;
  /** A ZIP archive that is one document rather than a parcel of files, by the names of its entries. */
  archive(names: ReadonlySet<string>): RefusedFormatId | undefined;
}

/** What discovery works with. */
export interface Search {
  readonly recogniser: Recogniser;
  readonly limits: Limits;
  /** Absolute paths of files that the run reads as something else; in a folder they are no address books it cannot read. */
  readonly inputs: ReadonlySet<string>;
}
