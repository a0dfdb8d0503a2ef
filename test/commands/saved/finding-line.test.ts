import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedFinding, savedValue } from '../../../src/commands/saved/finding-line.ts';
import { forJson } from '../../../src/lib/escape/json.ts';
import type { Finding } from '../../../src/model/report.ts';

const file = path.resolve(import.meta.dirname, '../../../fixtures/acme/expected/report.json');
const { findings } = JSON.parse(readFileSync(file, 'utf8')) as { findings: Finding[] };
const settings = { seed: 20_261_127, numRuns: 600 };

/** What a reading gives, or that it refuses. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return (error as Error).name;
  }
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('__proto__', '::stop-commands::', '##vso[', '\u202e', '\ud800', '"', '\\', '\u0000', '0', 'undefined'),
);
const source = fc.record({ path: text, line: fc.nat() });
const changes = fc.record(
  {
    device: fc.option(text),
    number: fc.option(text),
    contact: fc.option(text),
    source: fc.option(source),
    record: fc.option(source),
    alsoAt: fc.array(source, { maxLength: 3 }),
    args: fc.dictionary(text, fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), { maxKeys: 3 }),
    message: text,
  },
  { requiredKeys: [] },
);
const finding = fc.tuple(fc.constantFrom(...findings), changes).map(([one, changed]) => ({ ...one, ...changed }));

test('the lines of an audit are taken as they are', () => {
  for (const one of findings) expect(savedFinding(forJson(one)).line).toBe(forJson(one));
});

test('a line is read as the parser and the schema read it, whatever its texts', () => {
  fc.assert(
    fc.property(finding, fc.boolean(), (one, plain) => {
      const line = plain ? JSON.stringify(one) : forJson(one);
      expect(outcome(() => savedFinding(line))).toEqual(outcome(() => savedValue(JSON.parse(line))));
    }),
    settings,
  );
});

test('a line with a character changed, left out or put in is refused or read as they do', () => {
  const change = fc.tuple(
    finding,
    fc.nat(),
    fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '0', '-', '1', '.', 'e', ' ', 't', 'n', 'u'),
    fc.constantFrom(0, 1, 2),
  );
  fc.assert(
    fc.property(change, ([one, at, character, how]) => {
      const line = forJson(one);
      const place = at % line.length;
      const changed = line.slice(0, place) + (how === 0 ? '' : character) + line.slice(how === 2 ? place : place + 1);
      expect(outcome(() => savedFinding(changed))).toEqual(outcome(() => savedValue(JSON.parse(changed))));
    }),
    settings,
  );
});
