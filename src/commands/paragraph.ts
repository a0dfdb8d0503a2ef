import { wrap } from '../lib/columns.ts';
import { forTerminal, terminal, type TerminalText } from '../lib/escape/terminal.ts';

/** Columns of a terminal that a line may fill. */
const width = 80;
/** Options to copy, which stay whole on a line of their own. */
const suggestion = / (?=--map \w+=")/;

/** One text, indented and broken within 80 columns, with everything in it made harmless for a terminal. */
export function paragraph(text: string): TerminalText {
  const [prose = '', ...options] = forTerminal(text).split(suggestion);
  const lines = [...wrap(prose, width - 4), ...(options.length > 0 ? [options.join(' ')] : [])];
  return terminal`${lines.map((line, at) => terminal`${at === 0 ? '  ' : '    '}${line}\n`)}`;
}
