import { isUtf8 } from 'node:buffer';
import type { ByteSource } from '../../lib/bytes.ts';
import { decodeBytes } from '../../lib/encodings.ts';
import { TextLines } from '../../lib/text-lines.ts';

/** One card as it stands in the file. */
export interface RawCard {
  /** 1-based line of its `BEGIN`. */
  readonly line: number;
  /** Its lines, still folded, without their ends. */
  readonly lines: readonly string[];
  /** False when some of it is not UTF-8, which was then read as Windows-1252. */
  readonly utf8: boolean;
  /** False when it is larger than allowed; its lines are not given then. */
  readonly whole: boolean;
}

const LF = 10;

/** The cards of a vCard file in UTF-8, each from its `BEGIN` to its `END`, the next `BEGIN` or the end of the file. */
export function* rawCards(source: ByteSource, largest: number): Generator<RawCard> {
  const text = new TextLines(source, largest);
  let open: { line: number; lines: string[]; utf8: boolean; size: number } | undefined;
  const left = (): RawCard | undefined => {
    if (!open) return undefined;
    const { line, utf8, size } = open;
    const whole = size <= largest;
    return { line, lines: whole ? open.lines : [], utf8, whole };
  };
  while (text.next()) {
    const bytes = text.bytes.subarray(text.start, text.end);
    const begins = /^begin[ \t]*:[ \t]*vcard[ \t]*$/i.test(start(bytes));
    if (begins) {
      const card = left();
      if (card) yield card;
      open = { line: text.line, lines: [], utf8: true, size: 0 };
    }
    if (!open) continue;
    const isWhole = isUtf8(bytes);
    open.utf8 &&= isWhole;
    open.size += text.tooLong ? largest + 1 : bytes.length;
    if (open.size <= largest) open.lines.push(isWhole ? Buffer.from(bytes).toString('utf8') : (decodeBytes(bytes, 'windows-1252') ?? ''));
    if (/^end[ \t]*:[ \t]*vcard[ \t]*$/i.test(start(bytes))) {
      yield left()!;
      open = undefined;
    }
  }
  const card = left();
  if (card) yield card;
}

function start(bytes: Uint8Array): string {
  return bytes.length > 40 ? '' : Buffer.from(bytes).toString('latin1');
}

/** Whether the first line of a file ends with CRLF, as RFC 6350 asks for. */
export function endsWithCrlf(head: Uint8Array): boolean {
  const at = head.indexOf(LF);
  return at > 0 && head[at - 1] === 13;
}
