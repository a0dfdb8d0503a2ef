import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FNProperty, NProperty, OrgProperty, SpecialValueType, TelProperty, TextType, URIType, VCARD } from 'vcard4';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { runs } from '../../runs.ts';
import { collect } from '../collect.ts';

/** Text that a card can hold: neither blank nor with blanks around it, which no reader keeps, and without CR, which vcard4 writes raw. */
const text = fc
  .array(fc.constantFrom('\\', ',', ';', ':', '"', "'", 'n', 'N', '^', ' ', 'ü', '\n', '😀', '=', 'A', 'b', '1'), {
    minLength: 1,
    maxLength: 90,
  })
  .map((signs) => signs.join('').trim())
  .filter((value) => value !== '');
const digits = fc.stringMatching(/^\+?[0-9][0-9 ()/-]{4,12}[0-9]$/);
const phone = fc.oneof(
  digits.map((value) => ({ value, type: new TextType(value) })),
  fc.stringMatching(/^[0-9]{6,12}$/).map((value) => ({ value: `tel:+${value}`, type: new URIType(`tel:+${value}`) })),
);

test('what vcard4 writes our reader reads: names, organisation and numbers', () => {
  fc.assert(
    fc.property(text, text, text, text, fc.array(phone, { maxLength: 5 }), (formatted, family, given, organisation, phones) => {
      const names = [new TextType(family), new TextType(given), undefined, undefined, undefined];
      const card = new VCARD([
        new FNProperty([], new TextType(formatted)),
        new NProperty([], new SpecialValueType('nproperty', names)),
        new OrgProperty([], new SpecialValueType('orgproperty', [new TextType(organisation)] as never)),
        ...phones.map(({ type }) => new TelProperty([], type)),
      ]);
      const { contacts, problems, counts } = collect(vcard, card.repr());
      expect(problems).toEqual([]);
      expect(contacts).toHaveLength(1);
      expect(contacts[0]!.texts).toEqual([
        ['formatted', formatted],
        ['family', family],
        ['given', given],
        ['organisation', organisation],
      ]);
      expect(contacts[0]!.phones.map(({ value }) => value)).toEqual(phones.map(({ value }) => value));
      expect(counts).toMatchObject({ format: 'vcard-4.0', begun: 1, records: 1, phones: phones.length });
    }),
    { numRuns: runs(1000) },
  );
});
