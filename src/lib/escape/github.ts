import { Encoded } from './encoded.ts';
import { forTerminal } from './terminal.ts';

/**
 * A workflow command of GitHub Actions on a line of its own: `::error file=…,line=…::message`. Its data cannot begin another
 * one: they hold no line end, properties hold neither `:` nor `,`, and the older grammar (`##[…]`) is broken.
 *
 * Source: `escapeData` and `escapeProperty` of actions/toolkit, `ActionCommand.cs` of actions/runner, which undoes them.
 *
 * @param paragraphs of the message, each on a line of its own where GitHub shows it
 */
export function githubCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  paragraphs: readonly string[],
): Encoded<'github'> {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${asProperty(String(value))}`);
  return new Encoded('github', `::${name} ${given.join(',')}::${paragraphs.map(asData).join('%0A')}\n`);
}

function asData(text: string): string {
  return forTerminal(text).replaceAll('%', '%25');
}

function asProperty(text: string): string {
  return asData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
