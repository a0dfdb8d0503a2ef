import { Encoded, templateFor } from './encoded.ts';
import { brokenForLogs } from './log.ts';
import { forTerminal } from './terminal.ts';

/**
 * Text inside a line or table cell of GitHub-flavoured Markdown: everything that could begin markup, HTML, a link, a
 * mention or a cell is written as a character reference, controls become visible; what is read is what was written.
 * Not for the start of a line, where more signs have a meaning (`#`, `-`, `+`, digits).
 */
export function forMarkdown(text: string): string {
  return forTerminal(text).replace(markup, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Markdown whose values are encoded. */
export const markdown = templateFor('markdown', forMarkdown, (text) => brokenForLogs(text, reference));

/** What begins markup inside a line, and the signs by which GitHub finds bare links (`https://`, `www.`). */
const markup = /[\\`*_{}[\]<>|~&@$]|:(?=\/\/)|(?<=www)\./gi;

/** Text as a code span: the fence is longer than any run of backticks inside. */
export function asCode(text: string): Encoded<'markdown'> {
  const clean = forTerminal(text).replaceAll('|', '\\u{7c}');
  const longest = (clean.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') || clean === '' ? ' ' : '';
  return new Encoded('markdown', `${fence}${pad}${clean}${pad}${fence}`);
}
