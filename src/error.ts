import type { ErrorCode } from './error-texts.ts';
import { errorTexts } from './error-texts.ts';
import type { Said } from './error-wording.ts';
import type { Language } from './lib/text.ts';

export type ErrorFacts = Readonly<Record<string, string | number>>;

/**
 * What the user can put right: it says what is wrong, where, and how to mend it, in the language of the run.
 * Anything else that is thrown is a fault of the program (exit code 70).
 */
export class AskfirstError extends Error {
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;
  readonly exitCode: number;

  constructor(code: ErrorCode, facts: ErrorFacts = {}, options?: ErrorOptions) {
    const text = errorTexts[code];
    super(text.en(facts).what, options);
    this.name = 'AskfirstError';
    this.code = code;
    this.facts = facts;
    this.exitCode = text.exit;
  }

  /** One sentence for what is wrong and one for the remedy. */
  say(language: Language): Said {
    return errorTexts[this.code][language](this.facts);
  }
}
