import type { Encoded } from '../lib/escape/encoded.ts';
import type { TerminalText } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { Paint } from '../reporters/reporter.ts';

/** The outside world as commands see it; only `cli.ts` makes one. */
export interface Io {
  /** Writes to standard output; resolves when it may go on, also when the reader has gone away. */
  out(chunk: Encoded | Uint8Array): Promise<void>;
  /** The system's word for why standard output could not be written whole, once all was written; a reader that went away is none. */
  refused(): Promise<string | undefined>;
  /** Writes a note for people to standard error. */
  note(text: TerminalText): void;
  /** Shows one line of progress in place of the last one, until anything else is written. */
  status(text: TerminalText): void;
  /** Language of the user's locale. */
  readonly language: Language;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  readonly cores: number;
  /** Whether somebody watches the notes: a terminal, and not the recorded one of a CI system. */
  readonly live: boolean;
  /** Columns of that terminal, which may be resized. */
  columns(): number;
  /** Colours for standard output and for standard error, as the user wants them. */
  paint(choice: ColourChoice): Promise<Paints>;
  /** Something to undo when the user interrupts; returns how to take it back. */
  onInterrupt(undo: () => void): () => void;
}

export interface Paints {
  readonly out: Paint;
  readonly note: Paint;
}

export type ColourChoice = 'auto' | 'always' | 'never';
