/** How much of an input is read before it counts as damaged or hostile; each has an option of its own. */
export interface Limits {
  /** Size of one file, in bytes. */
  readonly fileSize: number;
  /** Size of one record or value that has to be held whole, in bytes. */
  readonly recordSize: number;
  /** Contacts of one file. */
  readonly records: number;
}

export const defaultLimits: Limits = {
  fileSize: 64 * 2 ** 30,
  recordSize: 64 * 2 ** 20,
  records: 10_000_000,
};
