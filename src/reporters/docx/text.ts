import { type IRunOptions, TextRun } from 'docx';
import { forDocx } from '../../lib/escape/docx.ts';
import { type Inline, inlines, type Rich } from '../document/blocks.ts';
import { codeFont } from './styles.ts';

/** Runs of a text; data passes the encoder here and nowhere else, and never as `children`, of which docx makes fields. */
export function runsOf(text: Rich, style: IRunOptions = {}): TextRun[] {
  return inlines(text).flatMap((inline) =>
    forDocx(wordsOf(inline)).map((part) => new TextRun({ ...style, ...styleOf(inline), text: part.text })),
  );
}

/** A text for the places of the library that take one run. */
export function lineOf(text: string): string {
  return forDocx(text)
    .map((part) => part.text)
    .join('');
}

/** A text without its styles. */
export function plain(text: Rich): string {
  return inlines(text).map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return inline.strong;
  return 'code' in inline ? inline.code : inline.text;
}

function styleOf(inline: Inline): IRunOptions {
  if (typeof inline === 'string') return {};
  if ('strong' in inline) return { bold: true };
  return 'code' in inline ? { font: codeFont, noProof: true } : {};
}
