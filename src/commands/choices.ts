import { AskfirstError } from '../error.ts';
import type { OptionSpec } from './option-spec.ts';

/** @returns the error `option-invalid`, which lists what would be valid */
export function invalid(option: string, value: string, allowed: string): AskfirstError {
  return new AskfirstError('option-invalid', { option, value, allowed });
}

/** Checks every option that takes one of a list of values, whether it came from the command line or a file. */
export function checkChoices(options: Readonly<Record<string, unknown>>, specs: readonly OptionSpec[]): void {
  for (const { flags, choices } of specs) {
    const long = /--([a-z-]+)/.exec(flags)![1]!;
    const value = options[long.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    if (choices && typeof value === 'string' && !choices.includes(value)) throw invalid(`--${long}`, value, choices.join(', '));
  }
}
