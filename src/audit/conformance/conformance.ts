import type { ByteSource } from '../../lib/bytes.ts';
import { memorySource } from '../../lib/bytes.ts';
import { sniffedSource } from '../../lib/encodings.ts';
import type { Language } from '../../lib/text.ts';
import { readAhead } from '../../lib/text-encoding.ts';
import type { ContactSink } from '../../model/contact-sink.ts';
import { defaultLimits } from '../../model/limits.ts';
import { vcard } from '../../readers/address-books/vcard/reader.ts';
import { endsWithCrlf, type RawCard, rawCards } from './raw-cards.ts';
import { type Reason, reasonTexts } from './reason-texts.ts';
import { certify } from './strict-card.ts';

/** How far a file is strict vCard 4.0, and whether vcard4 finds the numbers that our reader found. */
export interface Conformance {
  /** Cards that say they are of version 4.0. */
  readonly cards: number;
  /** Those that vcard4 reads. */
  readonly strict: number;
  /** Whether lines end with CRLF, as RFC 6350 asks for; vcard4 is shown each card with CRLF. */
  readonly crlf: boolean;
  readonly notStrict: readonly { readonly line: number; readonly code: Reason['code']; readonly message: string }[];
  /** Strict cards of which vcard4 gives other telephone values than our reader, with how many each found. */
  readonly numbersDiffer: readonly { readonly line: number; readonly ours: number; readonly theirs: number }[];
}

/** Judges a vCard file card by card, each alone. */
export async function conformanceOf(file: ByteSource, language: Language): Promise<Conformance> {
  const { parse } = await import('vcard4');
  const { head, source } = readAhead(file, 8192);
  const { encoding, source: text } = sniffedSource(source);
  const result = {
    cards: 0,
    strict: 0,
    crlf: endsWithCrlf(encoding === 'utf-8' ? head : head.filter((byte) => byte !== 0)),
    notStrict: [] as { line: number; code: Reason['code']; message: string }[],
    numbersDiffer: [] as { line: number; ours: number; theirs: number }[],
  };
  for (const card of rawCards(text, defaultLimits.recordSize)) {
    if (!isVersion4(card)) continue;
    result.cards++;
    const certified = encoding === 'utf-8' ? judged(card) : { reason: { code: 'not-utf8', name: '' } as const };
    if ('reason' in certified) {
      const { code, name } = certified.reason;
      result.notStrict.push({ line: card.line, code, message: reasonTexts[code][language]({ name }) });
    } else {
      result.strict++;
      const ours = comparable(phonesOf(card));
      const theirs = comparable(certified.phones);
      if (ours.join('\n') !== theirs.join('\n')) result.numbersDiffer.push({ line: card.line, ours: ours.length, theirs: theirs.length });
    }
  }
  return result;

  function judged(card: RawCard): ReturnType<typeof certify> {
    if (!card.whole) return { reason: { code: 'not-checked', name: '' } };
    return card.utf8 ? certify(parse, card.lines) : { reason: { code: 'not-utf8', name: '' } };
  }
}

/** A card too large to be looked at counts as well. */
function isVersion4({ lines, whole }: RawCard): boolean {
  return !whole || lines.some((line) => /^(?:[\w-]+\.)?version[^:]*:[ \t]*4(?:\.0)?[ \t]*$/i.test(line));
}

/** The values our reader hands on of this card alone. */
function phonesOf({ lines }: RawCard): string[] {
  const phones: string[] = [];
  const nothing = (): void => {};
  const sink: ContactSink = {
    contact: nothing,
    text: nothing,
    organisation: nothing,
    evidence: nothing,
    phone: (bytes, start, end) => void phones.push(Buffer.from(bytes.subarray(start, end)).toString('utf8')),
    phones: nothing,
    end: nothing,
    problem: nothing,
  };
  const bytes = Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
  void vcard.read(memorySource(bytes), sink, { limits: defaultLimits, beside: () => undefined, mapping: {} });
  return phones;
}

/**
 * Values in a form in which both must agree. vcard4 leaves escapes in what looks like an address, undoes them in
 * another order, and takes quotes off; values without a digit are no numbers to our reader.
 */
function comparable(phones: readonly string[]): string[] {
  return phones
    .map((phone) => phone.replaceAll(/[\\"\s]|(?<=\\)[nN]/g, ''))
    .filter((phone) => /\p{Nd}/u.test(phone))
    .toSorted();
}
