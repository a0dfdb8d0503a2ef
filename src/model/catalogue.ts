import type { Language, Phrase } from '../lib/text.ts';
import type { Citation } from './citation.ts';

/** What reporters know of a rule: its words. */
export interface RuleText {
  readonly id: string;
  readonly name: string;
  readonly title: Phrase;
  readonly why: Phrase;
  readonly remedy: Phrase;
  readonly caution: Phrase;
  readonly basis: readonly Citation[];
  /** The message of a finding from the values it carries. */
  readonly message: Readonly<Record<Language, (args: Readonly<Record<string, string | number>>) => string>>;
}

/** The formula of the review priority, for printing it. */
export interface FormulaText {
  readonly likelihood: Readonly<Record<'none' | 'limited' | 'unknown' | 'full', number>>;
  readonly evidence: { readonly step: number };
  readonly severity: { readonly manyShare: number; readonly manyCount: number };
  readonly levels: readonly (readonly ('none' | 'low' | 'medium' | 'high')[])[];
}
