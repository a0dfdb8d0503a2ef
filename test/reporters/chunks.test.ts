import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { Encoded } from '../../src/lib/escape/encoded.ts';
import { html } from '../../src/lib/escape/html.ts';
import { terminal } from '../../src/lib/escape/terminal.ts';
import { formats } from '../../src/reporters/index.ts';
import type { Chunk, Reporter } from '../../src/reporters/reporter.ts';
import { rules } from '../../src/rules/index.ts';
import { acme, reportIn } from '../cli/program.ts';
import { reportOf } from '../report-of.ts';

const render = function* (chunk: Chunk): Generator<Chunk> {
  yield chunk;
};

/** `npm run types` fails when one of these compiles: then a plain text could leave the program. */
test('text that no encoder made is refused by the types of everything that writes', () => {
  const told: unknown[] = [];
  const io: Pick<Io, 'out' | 'note' | 'status'> = {
    out: async (chunk) => void told.push(chunk),
    note: (text) => told.push(text),
    status: (text) => told.push(text),
  };
  const name = '\u001b[2J';
  const reporter: Reporter = { id: 'odd', extension: '.odd', render: () => render(html`${name}`) };
  // @ts-expect-error a reporter yields no plain text
  const plain: Reporter = { ...reporter, render: () => [name] };
  // @ts-expect-error standard output takes no plain text
  void io.out(name);
  // @ts-expect-error nor does a note
  io.note(`file: ${name}`);
  // @ts-expect-error nor progress
  io.status(name);
  // @ts-expect-error nor does a terminal take the text of another sink
  io.note(html`${name}`);
  // @ts-expect-error nor a template of one sink what is encoded for another
  io.note(terminal`${html`${name}`}`);
  io.note(terminal`file: ${name}`);
  expect(told).toHaveLength(6);
  expect([...(plain.render as () => Iterable<unknown>)()]).toEqual([name]);
});

/** Formats that are no text, and those that copy findings as they were written while they were found. */
const ofBytes: ReadonlySet<string> = new Set(['json', 'ndjson', 'docx', 'xlsx']);

test.each(formats.map((format) => [format.id, format] as const))('%s is made of text for one sink alone', async (id, format) => {
  const report = reportOf(reportIn(readFileSync(path.join(acme, 'expected/report.json'), 'utf8')));
  const loaded = await format.load();
  const sinks = new Set<string>();
  for await (const chunk of loaded.render(report, { language: 'en', rules, paint: undefined, csvDialect: 'rfc4180' }))
    sinks.add(chunk instanceof Encoded ? chunk.sink : 'bytes');
  if (ofBytes.has(id)) sinks.delete('bytes');
  expect(sinks.size).toBeLessThanOrEqual(1);
  expect(sinks).not.toContain('bytes');
});
