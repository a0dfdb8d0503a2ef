import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../src');

/** Where text could be passed off as encoded or leave the program past an encoder, and which files may do so. */
const ways: Readonly<Record<string, { readonly found: RegExp; readonly may: RegExp }>> = {
  'makes encoded text': { found: /\bnew Encoded\b|\btemplateFor\(|\bextends Encoded\b|\bEncoded\.prototype\b/, may: /^lib\/escape\// },
  'calls text encoded': { found: /\bas (?:unknown as |never as )?(?:Encoded|TerminalText|Html|Chunk)\b/, may: /^$/ },
  'passes data off as markup': { found: /\bTemplateStringsArray\b/, may: /^lib\/escape\// },
  'puts signs of its own around encoded text': { found: /\bpainted\(/, may: /^(?:lib\/escape\/terminal|cli)\.ts$/ },
  'writes to a stream': { found: /\bstdout\.write\(|\bstderr\.write\(|\bstream\.write\(|\bconsole\.\w/, may: /^cli\.ts$/ },
  'yields bytes from a report': {
    found: /\b(?:Buffer|TextEncoder|new Uint8Array)\b|\bGenerator<[^>]*Uint8Array/,
    may: /^(?!reporters\/)|^reporters\/json\.ts$/,
  },
};

/** Files of reporters that make or read bytes: formats that are no text, and findings copied as they are. */
const ofBytes = /^reporters\/(?:ndjson|docx|xlsx)(?:\.ts$|\/)/;

function violations(files: readonly (readonly [file: string, text: string])[]): string[] {
  return files.flatMap(([file, text]) =>
    Object.entries(ways).flatMap(([does, { found, may }]) => {
      const allowed = may.test(file) || (does.startsWith('yields') && ofBytes.test(file));
      return found.test(text) && !allowed ? [`${file} ${does}`] : [];
    }),
  );
}

describe('one encoder per sink', () => {
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(path.join(folder, file), 'utf8')] as const);

  test('no text leaves the program past its encoder', () => {
    expect(violations(files)).toEqual([]);
  });

  test('the streams are written to in one place, whose type takes encoded text alone', () => {
    const edge = files.find(([file]) => file === 'cli.ts')![1];
    expect(edge.match(/\.write\(/g)).toHaveLength(1);
    expect(edge).toMatch(
      /function write\(stream: NodeJS\.WriteStream, chunk: Encoded \| Uint8Array\): boolean \{\n\s+return stream\.write\(/,
    );
  });

  test.each([
    ['reporters/odd.ts', "yield new Encoded('html', name);"],
    ['commands/odd.ts', "const odd = templateFor('terminal', (text) => text);"],
    ['commands/odd.ts', 'io.note(path as unknown as TerminalText);'],
    ['reporters/html/odd.ts', 'yield html([name] as unknown as TemplateStringsArray);'],
    ['commands/odd.ts', 'io.note(painted(text, () => path));'],
    ['commands/odd.ts', 'process.stderr.write(path);'],
    ['audit/odd.ts', 'console.error(path);'],
    ['reporters/text-odd.ts', 'yield Buffer.from(name);'],
  ])('%s with %j is found', (file, text) => {
    expect(violations([[file, text]])).toHaveLength(1);
  });
});
