import { visible, withVisibleControls } from './controls.ts';
import { Encoded, type Part, templateFor } from './encoded.ts';
import { brokenForLogs } from './log.ts';

/**
 * Text for XML 1.0, between tags as well as in a quoted attribute: markup becomes references; controls, line ends among them,
 * and the two signs more that XML cannot hold become visible. The orders of CI logs are broken by references.
 */
export function forXml(text: string): string {
  const marked = withVisibleControls(text)
    .replace(/[\ufffe\uffff]/g, visible)
    .replace(/[&<>"']/g, reference);
  return brokenForLogs(marked, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** GitLab and a plugin of Jenkins take a file named so in the text of a test for one to offer. */
const attachment = /\[(?=\[ATTACHMENT\|)/gi;

/** A template of XML as test reports are read: its strings are markup, every value is encoded. */
export const junitXml: (markup: TemplateStringsArray, ...parts: readonly Part<'xml'>[]) => Encoded<'xml'> = templateFor('xml', (text) =>
  forXml(text.replace(attachment, visible)),
);
