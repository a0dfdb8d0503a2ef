import { visible, withVisibleControls } from './controls.ts';
import { Encoded, templateFor } from './encoded.ts';
import { forXml } from './xml.ts';

/** What XML 1.0 has no place for besides controls. */
const noncharacters = /[\ufffe\uffff]/g;

/**
 * Text for the runs of a Word document: what XML cannot carry and what steers instead of being read shows as `\u{…}`. Signs
 * of markup are left to the writer of the XML, the library docx. That writer takes `{list-0}` anywhere in a document for a
 * mark of its own, so a text is cut behind each `{` into runs, which read together as the text.
 */
export function forDocx(text: string): Encoded<'docx'>[] {
  return legible(text)
    .split(/(?<=\{)/)
    .map((run) => new Encoded('docx', run));
}

/** A part of a Word document that is written as it stands. */
export const docxPart = templateFor('docx part', forXml);

function legible(text: string): string {
  return withVisibleControls(text).replace(noncharacters, visible);
}
