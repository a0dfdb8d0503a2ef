import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../src/lib/bytes.ts';
import { defaultLimits } from '../../../src/model/limits.ts';
import { cutsOf } from '../../../src/readers/address-books/vcard/cuts.ts';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { joinStretches, readStretch } from '../../../src/readers/address-books/vcard/stretches.ts';
import { runs, share } from '../../runs.ts';
import { type Collected, collect, collectBy } from '../collect.ts';
import { anyBook, tidyBook } from './books.ts';

const opener = (bytes: Uint8Array) => (start: number, end: number) => ({ ...memorySource(bytes.subarray(start, end)), close() {} });

/** What comes of reading a file in parts; undefined when it cannot be promised to be the same. */
function inParts(bytes: Uint8Array, cuts: readonly number[]): Collected | undefined {
  const read = cuts.map((start, index) =>
    collectBy((sink) => readStretch(memorySource(bytes.subarray(start, cuts[index + 1])), sink, defaultLimits, index === 0)),
  );
  const joined = joinStretches(read.map(({ result }) => result));
  if (!joined) return undefined;
  const moved = read.map(({ contacts, problems, evidence }, index) => {
    const by = joined.linesBefore[index]!;
    const on = <T extends { readonly line: number }>(list: readonly T[]) => list.map((one) => ({ ...one, line: one.line + by }));
    return {
      contacts: on(contacts).map((contact) => ({ ...contact, phones: on(contact.phones) })),
      problems: on(problems),
      evidence: on(evidence),
    };
  });
  return {
    contacts: moved.flatMap(({ contacts }) => contacts),
    problems: [...moved.flatMap(({ problems }) => problems), ...joined.notes],
    evidence: moved.flatMap(({ evidence }) => evidence),
    counts: joined.counts,
  };
}

const parts = fc.integer({ min: 1, max: 9 });

describe('a file read in stretches is the same as the whole', () => {
  test('whatever it holds, or the stretches say that it may not be', () => {
    fc.assert(
      fc.property(anyBook, parts, (book, count) => {
        const bytes = Buffer.from(book, 'latin1');
        const read = inParts(bytes, cutsOf(bytes.length, opener(bytes), count));
        if (read) expect(read).toEqual(collect(vcard, bytes));
      }),
      { numRuns: runs(3000) },
    );
  });

  test('and is cut, and can be joined, where every card ends as it should', () => {
    let cut = 0;
    fc.assert(
      fc.property(tidyBook, parts, (book, count) => {
        const bytes = Buffer.from(book, 'latin1');
        const cuts = cutsOf(bytes.length, opener(bytes), count);
        cut += cuts.length - 1;
        expect(inParts(bytes, cuts)).toEqual(collect(vcard, bytes));
      }),
      { numRuns: runs(1000) },
    );
    expect(cut).toBeGreaterThan(share(300));
  });
});

describe('a file is cut only where a card begins behind the end of another', () => {
  const one = 'BEGIN:VCARD\r\nVERSION:3.0\r\nTEL:1\r\nEND:VCARD\r\n';

  test('into about equal parts', () => {
    const bytes = Buffer.from(one.repeat(1000));
    const cuts = cutsOf(bytes.length, opener(bytes), 4);
    expect(cuts.map((cut) => cut % one.length)).toEqual([0, 0, 0, 0]);
    expect(cuts.map((cut) => Math.round((10 * cut) / bytes.length))).toEqual([0, 3, 5, 8]);
  });

  test.each([
    ['a photo of several blocks', `BEGIN:VCARD\r\nPHOTO:${'A'.repeat(1_000_000)}\r\nEND:VCARD\r\n${one}`, [0, 1_000_032]],
    ['a single card', `BEGIN:VCARD\r\nPHOTO:${'A'.repeat(1_000_000)}\r\nEND:VCARD\r\n`, [0]],
    ['cards within cards', `BEGIN:VCARD\r\n${'AGENT:\r\nBEGIN:VCARD\r\nEND:VCARD\r\nTEL:1\r\n'.repeat(1000)}END:VCARD\r\n`, [0]],
    ['lines of a note', `BEGIN:VCARD\r\nNOTE:${'\r\n END:VCARD\r\n BEGIN:VCARD'.repeat(1000)}\r\nEND:VCARD\r\n`, [0]],
    ['nothing', '', [0]],
  ])('%s', (_, text, expected) => {
    const bytes = Buffer.from(text);
    expect(cutsOf(bytes.length, opener(bytes), 2)).toEqual(expected);
  });

  test('and never in UTF-16', () => {
    const bytes = Buffer.from(`\ufeff${one.repeat(1000)}`, 'utf16le');
    expect(cutsOf(bytes.length, opener(bytes), 4)).toEqual([0]);
  });
});

test('a card open at a cut takes the promise back', () => {
  const text = `BEGIN:VCARD\r\nFN:A\r\n${'BEGIN:VCARD\r\nFN:B\r\nEND:VCARD\r\n'.repeat(20)}TEL:1\r\nEND:VCARD\r\n`;
  const bytes = Buffer.from(text);
  const cuts = cutsOf(bytes.length, opener(bytes), 2);
  expect(cuts).toHaveLength(2);
  expect(inParts(bytes, cuts)).toBeUndefined();
});
