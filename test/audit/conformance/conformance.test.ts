import { describe, expect, test } from 'vitest';
import { conformanceOf } from '../../../src/audit/conformance/conformance.ts';
import { reasonTexts } from '../../../src/audit/conformance/reason-texts.ts';
import { memorySource } from '../../../src/lib/bytes.ts';
import { bannedWords } from '../../banned-words.ts';
import { latin1, lines } from '../../readers/vcard/cards.ts';

const card = (...list: readonly string[]) => lines('BEGIN:VCARD', 'VERSION:4.0', 'FN:Anna Wegener', ...list, 'END:VCARD');
const judge = async (text: string | Uint8Array) => await conformanceOf(memorySource(Buffer.from(text as string)), 'en');

describe('each card of version 4.0 is held against RFC 6350', () => {
  test.each([
    ['a strict card', card('TEL;VALUE=uri;TYPE="voice,cell":tel:+49-30-23125-001'), undefined],
    ['names of any case, groups and folds', card('item1.tel:030 231', ' 25001'), undefined],
    ['SORT-AS, which vcard4 knows by another name', card('N;SORT-AS="Wegener":Wegener;Anna;;;'), undefined],
    ['a property of another version', card('AGENT:x'), 'unknown-property'],
    ['a parameter of WhatsApp', card('TEL;waid=493023125001:030 23125001'), 'unknown-parameter'],
    ['a bare parameter', card('TEL;CELL:030 23125001'), 'line-unreadable'],
    ['no display name', lines('BEGIN:VCARD', 'VERSION:4.0', 'TEL:030 23125001', 'END:VCARD'), 'name-missing'],
    ['two names', card('N:A;B;;;', 'N:A;B;;;'), 'property-repeated'],
    ['no end', card('NOTE:x').replace('END:VCARD\r\n', ''), 'frame-broken'],
    ['two versions', card('VERSION:3.0'), 'frame-broken'],
    ['three lines', lines('BEGIN:VCARD', 'VERSION:4.0', 'FN:A').trimEnd(), 'too-short'],
    ['Latin-1', latin1(card('NOTE:\xfc')), 'not-utf8'],
    ['UTF-16', Buffer.from(`\ufeff${card()}`, 'utf16le'), 'not-utf8'],
    ['thousands of quotes', card(`NOTE:${'";'.repeat(100_000)}`), 'not-checked'],
  ])('%s', async (_, text, code) => {
    const { cards, strict, notStrict, numbersDiffer } = await judge(text);
    expect(cards).toBe(1);
    expect(strict).toBe(code === undefined ? 1 : 0);
    expect(notStrict.map((one) => one.code)).toEqual(code === undefined ? [] : [code]);
    expect(numbersDiffer).toEqual([]);
  });

  test('with its line, and other versions left aside', async () => {
    const old = lines('BEGIN:VCARD', 'VERSION:3.0', 'TEL;CELL:1', 'END:VCARD');
    expect(await judge(`${old}${card()}${card('X:1')}`)).toMatchObject({ cards: 2, strict: 1, notStrict: [{ line: 9 }] });
  });

  test('though lines end with LF, which is told', async () => {
    expect(await judge(card().replaceAll('\r', ''))).toMatchObject({ cards: 1, strict: 1, crlf: false });
    expect(await judge(card())).toMatchObject({ crlf: true });
  });

  test('and no reason repeats what the card holds', async () => {
    const { notStrict } = await judge(card('Anna Wegener 0171 3920001', 'TEL:030 23125001') + card('ANNA WEGENER;X=1:0171 3920001'));
    expect(notStrict).toHaveLength(2);
    for (const { message } of notStrict) expect(message).not.toMatch(/wegener|\d{5}/i);
  });
});

describe('numbers', () => {
  test.each([
    'TEL:+49 30 23125001,,123;4',
    'TEL:tel:+49-30-23125-001;ext=5',
    'TEL:',
    'TEL:unbekannt',
    'TEL:"030 23125001"',
    'TEL:030\\, 23125001',
    'TEL:tel:030\\,23125001',
    'TEL:030 23125001\\nDurchwahl 2\\N',
    'TEL:030\\\\n23125001',
    'TEL;TYPE=work;TYPE=cell:030 23125001',
    'X-MS-TEL:030 23125001',
  ])('that vcard4 gives in a form of its own are no difference: %s', async (line) => {
    expect(await judge(card(line, 'TEL:030 23125002'))).toMatchObject({ strict: 1, numbersDiffer: [] });
  });

  test('that only one of both finds are listed', async () => {
    expect(await judge(card('a.x-b.TEL:030 23125001'))).toMatchObject({ strict: 1, numbersDiffer: [{ line: 1, ours: 1, theirs: 0 }] });
  });
});

test('every reason has words of its own in each language, none of them a verdict of law', () => {
  for (const { en, de } of Object.values(reasonTexts)) {
    expect(en({ name: 'X' })).not.toBe(de({ name: 'X' }));
    expect(bannedWords(en({ name: 'X' }), 'en')).toEqual([]);
    expect(bannedWords(de({ name: 'X' }), 'de')).toEqual([]);
  }
});
