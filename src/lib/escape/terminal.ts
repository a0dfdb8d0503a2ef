import { visible, withVisibleControls } from './controls.ts';
import { Encoded, type Part, templateFor } from './encoded.ts';
import { brokenForLogs } from './log.ts';

/**
 * Text for a terminal or a log: controls become visible as `\u{…}`, and the orders of CI logs (`::`, `##[`, `##vso[`,
 * `##teamcity[`) are broken, so that data stays data. What is encoded already stays as it is.
 */
export function forTerminal(text: string): string {
  return brokenForLogs(withVisibleControls(text), visible);
}

const joined = templateFor('terminal', forTerminal);

/** A template for the terminal. Orders are broken once more where two parts meet: data that ends in `:` before one of ours. */
export function terminal(markup: TemplateStringsArray, ...parts: readonly Part<'terminal'>[]): Encoded<'terminal'> {
  const { text } = joined(markup, ...parts);
  return new Encoded('terminal', brokenForLogs(text, visible));
}

/** Text of several lines that keeps its line ends. */
export function terminalLines(text: string): Encoded<'terminal'> {
  return new Encoded('terminal', text.split('\n').map(forTerminal).join('\n'));
}

/** Encoded text in colours, which are escapes of our own. */
export function painted(text: Encoded<'terminal'>, paint: (text: string) => string): Encoded<'terminal'> {
  return new Encoded('terminal', paint(text.text));
}
