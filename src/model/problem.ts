import type { ProblemCode } from './problem-texts.ts';

/**
 * Something a reader could not take as it stands.
 *
 * `lost`: a card, row or value begun that could not be read; its input, the devices concerned and the run are incomplete.
 * `note`: read all the same, but the reader had to guess or leave a detail out.
 */
export interface Problem {
  readonly level: 'lost' | 'note';
  /** 1-based line of the input; 0 when the problem is of the whole file. */
  readonly line: number;
  readonly code: ProblemCode;
  /** What the text of this code (`model/problem-texts.ts`) puts into words; never a contact's name or number. */
  readonly facts: ProblemFacts;
}

export type ProblemFacts = Readonly<Record<string, string | number>>;
