import type { Language, Phrase } from '../lib/text.ts';
import type { Citation } from './citation.ts';
import type { Severity } from './verdict.ts';

/** What reporters know of a rule: its words. */
export interface RuleText {
  readonly id: string;
  readonly name: string;
  /** What its findings are about. */
  readonly subject: 'exposure' | 'device' | 'register' | 'recipient' | 'number';
  /** Severities it can have, gravest first, as long as no policy says otherwise. */
  readonly severities: readonly Severity[];
  readonly title: Phrase;
  readonly why: Phrase;
  readonly remedy: Phrase;
  /** Whether the remedy can come to asking the person. */
  readonly asks?: true;
  readonly caution: Phrase;
  readonly basis: readonly Citation[];
  /** The message of a finding from the values it carries. */
  readonly message: Readonly<Record<Language, (args: Readonly<Record<string, string | number>>) => string>>;
}
