import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../src/lib/byte-writer.ts';
import { forJson } from '../../src/lib/escape/json.ts';
import { phoneNumberOf } from '../../src/model/number.ts';
import type { PrivacyLevel } from '../../src/model/privacy.ts';
import { maskOf } from '../../src/privacy/mask.ts';
import { byteMaskOf } from '../../src/privacy/mask-bytes.ts';
import { runs } from '../runs.ts';

const levels: readonly PrivacyLevel[] = ['masked', 'full', 'pseudonym'];
const masks = levels.map((level) => {
  const slow = maskOf(level, Buffer.from('secret'));
  return { slow, fast: byteMaskOf(level, slow) };
});

function written(write: (out: ByteWriter) => void): string {
  const out = new ByteWriter();
  write(out);
  return Buffer.from(out.take()).toString();
}

/** Names as books hold them, with the characters on which the fast way gives up. */
const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Array.from('AbcXyz019 .-,"\\\'/ÄöüßéŁšçñ')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('×', '÷', '²', 'ª', 'İ', 'ƀ', 'e\u0301', '\u200b', '\ufeff', '漢', '𝔄', '👩‍🚒', '\u0000', '\u001b'),
  },
);
const name = fc.oneof(
  fc.array(character, { maxLength: 30 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('names written as bytes are what the mask says of them as text', () => {
  fc.assert(
    fc.property(
      name.map((text) => text.trim()),
      (text) => {
        const bytes = Buffer.from(`<${text}>`);
        for (const { slow, fast } of masks)
          expect(written((out) => fast.name(out, bytes, 1, bytes.length - 1))).toBe(
            forJson(slow.name(bytes.toString('utf8', 1, bytes.length - 1))),
          );
      },
    ),
    { numRuns: runs(3000) },
  );
});

test('numbers written as bytes are what the mask says of them as text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 1, max: 999_999_999_999_999 })), (key) => {
      for (const { slow, fast } of masks)
        expect(written((out) => fast.number(out, key))).toBe(JSON.stringify(slow.number(phoneNumberOf(key))));
    }),
    { numRuns: runs(3000) },
  );
});
