import { sizeText } from '../lib/size-text.ts';

/** How much of an input is read before it counts as damaged or hostile; each has an option of its own. */
export interface Limits {
  /** Size of one file, in bytes. */
  readonly fileSize: number;
  /** Size of one record or value that has to be held whole, in bytes. */
  readonly recordSize: number;
  /** Contacts of one file. */
  readonly records: number;
  /** Files of one archive, those of archives within it included. */
  readonly archiveEntries: number;
  /** Bytes inflated of one archive, those of archives within it included: an entry is held in memory. */
  readonly inflatedSize: number;
  /** Inflated by packed size of one entry larger than 1 MiB; address books stay below 30, sparse databases below 100. */
  readonly ratio: number;
  /** Archives within one another, the outermost counted. */
  readonly nesting: number;
}

export type LimitName = keyof Limits;

export const defaultLimits: Limits = {
  fileSize: 64 * 2 ** 30,
  recordSize: 64 * 2 ** 20,
  records: 10_000_000,
  archiveEntries: 50_000,
  inflatedSize: 2 ** 30,
  ratio: 200,
  nesting: 3,
};

/** The option that sets each limit. */
export const limitOptions = {
  fileSize: '--max-file-size',
  recordSize: '--max-record-size',
  records: '--max-records',
  archiveEntries: '--max-archive-entries',
  inflatedSize: '--max-inflated-size',
  ratio: '--max-ratio',
  nesting: '--max-nesting',
} as const satisfies Readonly<Record<LimitName, string>>;

const sizes: ReadonlySet<LimitName> = new Set(['fileSize', 'recordSize', 'inflatedSize']);

/** Whether a limit is a size in bytes; the others are counts. */
export function isSize(name: LimitName): boolean {
  return sizes.has(name);
}

/** A limit as it is written on the command line: `64GiB`, `50000`. */
export function limitText(name: LimitName, limits: Limits): string {
  return isSize(name) ? sizeText(limits[name]) : String(limits[name]);
}
