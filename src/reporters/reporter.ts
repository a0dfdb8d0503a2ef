import type { Language } from '../lib/text.ts';
import type { RuleText } from '../model/catalogue.ts';
import type { Report } from '../model/report.ts';

/** What a reporter needs besides the report: the language and the words of the rules. */
export interface Wording {
  readonly language: Language;
  readonly rules: readonly RuleText[];
  /** Colours, for text on a terminal. */
  readonly paint: Paint | undefined;
}

/** How important a stretch of text is; a terminal shows it by colour. */
export interface Paint {
  strong(text: string): string;
  alarm(text: string): string;
}

/** Turns a report into text and knows nothing else: no files, no clock, no exit code. */
export interface Reporter {
  readonly id: string;
  readonly extension: string;
  render(report: Report, wording: Wording): Iterable<string | Uint8Array>;
}
