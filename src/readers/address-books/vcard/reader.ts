import type { AddressBookReader } from '../address-book-reader.ts';
import { joinStretches, readStretch } from './stretches.ts';

/** The text in which a file must begin a card: text, comments and blank lines may stand before it. */
const HEAD = 4096;
const begin = /(?:^|[\r\n])[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*(?:[\r\n]|$)/i;

/**
 * vCard as phones and mail systems really write it: all versions, also mixed, streamed over bytes. No number that a
 * file holds is passed over in silence: each `TEL` line begun is handed on or listed as a problem.
 *
 * Sources: vCard 2.1 (versit 1996), RFC 2426 (3.0), RFC 6350 (4.0), and the exports in the wild they do not describe.
 */
export const vcard: AddressBookReader = {
  id: 'vcard',
  title: { en: 'vCard 2.1, 3.0 and 4.0', de: 'vCard 2.1, 3.0 und 4.0' },
  recognises: ({ text }) => begin.test(text.slice(0, HEAD)),
  read(source, sink, { limits }) {
    const { counts, notes } = joinStretches([readStretch(source, sink, limits, true)])!;
    for (const note of notes) sink.problem(note);
    return counts;
  },
};
