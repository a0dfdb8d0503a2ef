/** Where the text that is scanned comes from. */
export interface Origin {
  /** 1-based number of its first line. */
  readonly line: number;
  /** 0 when all its lines count as one: the text was itself a value of that line. */
  readonly step: 0 | 1;
  /** Whether its encoding has to be told from its first bytes; it is UTF-8 otherwise. */
  readonly sniffed: boolean;
}

/** A file, from its beginning. */
export const ofFile: Origin = { line: 1, step: 1, sniffed: true };

/** A later stretch of a file in UTF-8; its lines are counted from its own beginning. */
export const ofStretch: Origin = { line: 1, step: 1, sniffed: false };

/** The value that stands at a line. */
export function ofValue(line: number): Origin {
  return { line, step: 0, sniffed: false };
}
