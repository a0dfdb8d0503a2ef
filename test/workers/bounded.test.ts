import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/lib/bytes.ts';
import { vcard } from '../../src/readers/address-books/vcard/reader.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import type { ContactSink } from '../../src/model/contact-sink.ts';
import { bounded } from '../../src/workers/bounded.ts';

const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\nTEL:0171 3920001\r\nEND:VCARD\r\n';

function read(cards: number, most: number): { contacts: number; phones: number; reached: boolean; bytes: number } {
  const bytes = Buffer.from(card.repeat(cards));
  const seen = { contacts: 0, phones: 0, bytes: 0 };
  const source = memorySource(bytes);
  const counted = {
    read: (into: Uint8Array, at: number, length: number): number => {
      const count = source.read(into, at, Math.min(length, 1000));
      seen.bytes += count;
      return count;
    },
  };
  const sink: ContactSink = {
    contact: () => {},
    text: () => {},
    organisation: () => {},
    evidence: () => {},
    phone: () => void seen.phones++,
    phones: () => {},
    end: () => void seen.contacts++,
    problem: () => {},
  };
  const within = bounded(counted, sink, most, bytes.length);
  void vcard.read(within.source, within.sink, { limits: defaultLimits, mapping: {}, beside: () => undefined });
  return { ...seen, reached: within.reached() };
}

describe('a number of contacts', () => {
  test.each([
    [3, 4, false],
    [3, 3, false],
    [4, 3, true],
    [1, 1, false],
    [2, 1, true],
  ])('of %i, with %i allowed: reached is %s', (cards, most, reached) => {
    const count = Math.min(cards, most);
    expect(read(cards, most)).toMatchObject({ contacts: count, phones: count, reached });
  });

  test('beyond the limit ends the reading soon', () => {
    const { bytes, contacts } = read(100_000, 10);
    expect(contacts).toBe(10);
    expect(bytes).toBeLessThan(1 << 20);
  });

  test('in a file too small to hold as many passes untouched', () => {
    const source = memorySource(new Uint8Array());
    const sink = {} as ContactSink;
    expect(bounded(source, sink, 10, 19)).toMatchObject({ source, sink });
  });
});
