import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressBookReaders } from '../../src/readers/address-books/index.ts';
import { collectLater } from './collect.ts';
import { expectComplete, numbersIn } from './completeness.ts';
import { asciiOf, damaged, haystacks, readFixtures } from './mutations.ts';

// `npm run fuzz` sets these; without them a short run with a seed of its own, which fast-check prints when it fails.
const { FUZZ_RUNS, FUZZ_SEED, FUZZ_READER } = process.env;
const parameters = { numRuns: Number(FUZZ_RUNS ?? 300), ...(FUZZ_SEED === undefined ? {} : { seed: Number(FUZZ_SEED) }) };

const readers = addressBookReaders.filter(({ id }) => (FUZZ_READER === undefined ? id in haystacks : id === FUZZ_READER));

describe.each(readers.map((reader) => [reader.id, reader] as const))('damaged files of %s', (id, reader) => {
  const files = readFixtures(id).map(({ bytes }) => bytes);

  test('are read without an exception, completely, and give no number of their own', { timeout: 3_600_000 }, async () => {
    expect(files.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(damaged(files), async (bytes) => {
        const result = await collectLater(reader, bytes);
        expectComplete(result);
        const hay = haystacks[id]?.(bytes);
        if (hay !== undefined && !hasWideText(bytes)) for (const number of numbersIn(result)) expect(hay).toContain(asciiOf(number));
      }),
      parameters,
    );
  });
});

/** Whether so many zero bytes came in that the file may count as UTF-16. */
function hasWideText(bytes: Uint8Array): boolean {
  return bytes.includes(0) || (bytes[0]! >= 0xfe && bytes[1]! >= 0xfe);
}
