import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../src/lib/byte-writer.ts';

test('parts stand one behind the other, whatever way they were written', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => ['text', text] as const),
    fc.stringMatching(/^[ -~]*$/).map((text) => ['ascii', text] as const),
    fc.maxSafeNat().map((value) => ['integer', String(value)] as const),
    fc.string().map((text) => ['bytes', text] as const),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 400 }), (parts) => {
      const out = new ByteWriter();
      for (const [way, text] of parts) {
        if (way === 'integer') out.integer(Number(text));
        else if (way === 'bytes') out.bytes(Buffer.from(text));
        else out[way](text);
      }
      expect(Buffer.from(out.take()).toString()).toBe(Buffer.from(parts.map(([, text]) => text).join('')).toString());
      expect(out.take()).toHaveLength(0);
    }),
  );
});

test('what was written can be written once more, also beyond the room there is', () => {
  const out = new ByteWriter();
  out.ascii('x'.repeat(60_000));
  out.ascii('tail');
  out.again(59_998, 60_004);
  for (let i = 0; i < 3; i++) out.again(0, 60_000);
  const text = Buffer.from(out.take()).toString();
  expect(text).toHaveLength(60_004 + 6 + 180_000);
  expect(text.slice(60_000, 60_010)).toBe('tailxxtail');
});

test('what came last can be put first', () => {
  const out = new ByteWriter();
  out.ascii('behind');
  out.ascii('first ');
  out.moveToFront(6);
  out.ascii('!');
  expect(Buffer.from(out.take()).toString()).toBe('first behind!');
});
