import { wrap } from '../lib/columns.ts';
import { forTerminal, terminal, type TerminalText } from '../lib/escape/terminal.ts';

/** Columns of a terminal that the summary may fill. */
export const width = 80;

/** One paragraph, wrapped, with everything in it made harmless for a terminal. */
export function line(content: string, indent = '', hanging = indent): TerminalText {
  const parts = wrap(forTerminal(content), width - hanging.length);
  return terminal`${parts.map((part, at) => terminal`${at === 0 ? indent : hanging}${part}\n`)}`;
}
