import type { CsvDialectName } from '../lib/escape/csv.ts';
import type { Encoded } from '../lib/escape/encoded.ts';
import type { TerminalText } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { RuleText } from '../model/catalogue.ts';
import type { OutputFormat } from '../model/output-format.ts';
import type { Report } from '../model/report.ts';

/** What a reporter needs besides the report: the language and the words of the rules. */
export interface Wording {
  readonly language: Language;
  readonly rules: readonly RuleText[];
  /** Colours, for text on a terminal. */
  readonly paint: Paint | undefined;
  /** How CSV is written; `rfc4180` where nothing is said. */
  readonly csvDialect?: CsvDialectName;
}

/** How important a stretch of text is; a terminal shows it by colour. */
export interface Paint {
  strong(text: TerminalText): TerminalText;
  alarm(text: TerminalText): TerminalText;
}

/** A stretch of a rendered report: text that an encoder made, or bytes of those few formats that are made of bytes. */
export type Chunk = Encoded | Uint8Array;

/** Turns a report into text and knows nothing else: no files, no clock, no exit code. */
export interface Reporter {
  readonly id: string;
  readonly extension: string;
  render(report: Report, wording: Wording): Iterable<Chunk> | AsyncIterable<Chunk>;
}

/** An output format that can be asked for; its reporter is loaded when it is. */
export interface Format {
  readonly id: OutputFormat;
  /** Of the file in a folder of reports, with its dot. */
  readonly extension: string;
  /** Whose language it speaks: that of JSON, which does not follow the locale, or that of the texts for people. */
  readonly language: 'json' | 'people';
  readonly load: () => Promise<Reporter>;
}
