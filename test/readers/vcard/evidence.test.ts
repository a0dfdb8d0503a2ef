import { describe, expect, test } from 'vitest';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { collect } from '../collect.ts';
import { card, lines, oldCard } from './cards.ts';

const evidence = (text: string) => collect(vcard, text).evidence.map(({ kind, line }) => `${kind} ${line}`);
const number = '+49 30 23125 100';

describe('a vCard shows that WhatsApp holds the book', () => {
  test.each([
    ["WhatsApp's own id of a number", card(`item1.TEL;waid=493023125100:${number}`), ['waid 3']],
    ['the same where the number itself is cut off', lines('BEGIN:VCARD', 'VERSION:3.0') + 'TEL;waid=493023125100:+49 3', ['waid 3']],
    [
      'name and description of a business account',
      card(`TEL:${number}`, 'X-WA-BIZ-NAME:Muster GmbH', 'X-WA-BIZ-DESCRIPTION:Bau'),
      ['business-name 4', 'business-name 5'],
    ],
    ['a type', card(`TEL;TYPE=WhatsApp:${number}`), ['number-type 3']],
    [
      'one of several types',
      card(`TEL;TYPE="cell,WhatsApp":${number}`, `TEL;type=pref,whatsapp,home:${number}`),
      ['number-type 3', 'number-type 4'],
    ],
    ['a bare type', oldCard(`TEL;CELL;WhatsApp:${number}`), ['number-type 3']],
    [
      'a label as Android writes it',
      oldCard(`TEL;X-WhatsApp:${number}`) + card(`TEL;TYPE=X-WhatsApp:${number}`),
      ['number-type 3', 'number-type 7'],
    ],
    ['a label as iOS writes it', card(`item1.TEL:${number}`, 'item1.X-ABLabel:WhatsApp'), ['number-type 4']],
    ['a label before its number', card('ITEM1.X-ABLabel:_$!<WhatsApp>!$_', `item1.TEL:${number}`), ['number-type 3']],
    ['a label with more words', card(`item1.TEL:${number}`, 'item1.X-ABLabel:WhatsApp Business'), ['number-type 4']],
    [
      'rows that WhatsApp wrote beside the contact',
      oldCard(
        `X-ANDROID-CUSTOM:vnd.android.cursor.item/vnd.com.whatsapp.profile;${number};;;;;;;;;;;;;;`,
        'X-ANDROID-CUSTOM;ENCODING=QUOTED-PRINTABLE:vnd.android.cursor.item/vnd.com.whatsapp.w4b.voip.call=3B1',
      ),
      ['profile 3', 'profile 4'],
    ],
    [
      'a card within a card',
      oldCard('AGENT:', 'BEGIN:VCARD', `a.TEL:${number}`, 'a.X-ABLabel:WhatsApp', 'END:VCARD', 'a.TEL:1'),
      ['number-type 6'],
    ],
  ])('%s', (_, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });

  test('a number that stands only in a row of WhatsApp is not invented as one of the contact', () => {
    const text = oldCard(`X-ANDROID-CUSTOM:vnd.android.cursor.item/vnd.com.whatsapp.profile;waid=493023125100;${number}`);
    expect(collect(vcard, text).contacts[0]?.phones).toEqual([]);
  });
});

describe('what only looks alike shows nothing', () => {
  test.each([
    ['an id without digits', card(`TEL;waid=:${number}`)],
    ['an id elsewhere', card('NOTE;waid=493023125100:x', 'NOTE:TEL;waid=493023125100')],
    ['a longer word', card(`TEL;TYPE=WhatsApple:${number}`, `TEL;TYPE=NoWhatsApp:${number}`, `TEL;X-WhatsApps:${number}`)],
    ['a parameter of another name', card(`TEL;LABEL=WhatsApp:${number}`)],
    ['the name of a person or a note', card('FN:WhatsApp', 'NOTE:WhatsApp', `TEL:${number}`)],
    ['the label of a web page', card(`item1.TEL:${number}`, 'item2.URL:https://example.org', 'item2.X-ABLabel:WhatsApp')],
    [
      'the label of a number in another card',
      card(`item1.TEL:${number}`) + card('item1.URL:https://example.org', 'item1.X-ABLabel:WhatsApp'),
    ],
    ['a label without group', card(`TEL:${number}`, 'X-ABLabel:WhatsApp')],
    ['another label', card(`item1.TEL:${number}`, 'item1.X-ABLabel:_$!<Mobile>!$_', 'item1.X-ABLabel:Kein WhatsApp')],
    [
      "rows of Android's own",
      oldCard('X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Anni', 'X-ANDROID-CUSTOM:vnd.com.whatsapp.profile'),
    ],
    ['a similar property', card('X-WA-BIZ:x', 'X-WA-BIZ-NAMES:x')],
  ])('%s', (_, text) => {
    expect(evidence(text)).toEqual([]);
  });
});
