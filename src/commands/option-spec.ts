import type { Phrase } from '../lib/text.ts';

/** One option of a command: help, documentation and checks all come from here. */
export interface OptionSpec {
  readonly flags: string;
  readonly says: Phrase;
  /** Values it takes, where they can be listed. */
  readonly choices?: readonly string[];
  readonly fallback?: string;
  readonly repeatable?: true;
}
