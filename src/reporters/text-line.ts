import { wrap } from '../lib/columns.ts';
import { forTerminal } from '../lib/escape/terminal.ts';

/** Columns of a terminal that the summary may fill. */
export const width = 80;

/** One paragraph, wrapped, with everything in it made harmless for a terminal. */
export function line(content: string, indent = '', hanging = indent): string {
  const [first = '', ...rest] = wrap(forTerminal(content), width - hanging.length);
  return [`${indent}${first}`, ...rest.map((part) => `${hanging}${part}`)].join('\n').concat('\n');
}
