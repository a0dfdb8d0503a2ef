import { visible, withVisibleControls } from './controls.ts';
import { Encoded, templateFor } from './encoded.ts';
import { brokenForLogs } from './log.ts';

export type TerminalText = Encoded<'terminal'>;

/**
 * Text for a terminal or a log: controls become visible as `\u{…}`, and the orders of CI logs (`::`, `##[`, `##vso[`,
 * `##teamcity[`) are broken, so that data stays data. What is encoded already stays as it is.
 */
export function forTerminal(text: string): string {
  return brokenOrders(withVisibleControls(text));
}

function brokenOrders(text: string): string {
  return brokenForLogs(text, visible);
}

/** Text for a terminal whose values are encoded. */
export const terminal = templateFor('terminal', forTerminal, brokenOrders);

/** Text of several lines that keeps its line ends. */
export function terminalLines(text: string): TerminalText {
  return new Encoded('terminal', text.split('\n').map(forTerminal).join('\n'));
}

/** Wipes the line that the cursor is on. */
export const emptyLine: TerminalText = new Encoded('terminal', '\r\u001b[2K');

/** Encoded text in colours, which are escapes of our own. */
export function painted(text: TerminalText, paint: (text: string) => string): TerminalText {
  return new Encoded('terminal', paint(text.text));
}
