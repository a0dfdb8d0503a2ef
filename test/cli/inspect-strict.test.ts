import { describe, expect, test } from 'vitest';
import { lines } from '../readers/vcard/cards.ts';
import { flowing } from './flowing.ts';
import { askfirst, folderOf } from './program.ts';

const card = (...list: readonly string[]) => lines('BEGIN:VCARD', 'VERSION:4.0', 'FN:Anna Wegener', ...list, 'END:VCARD');
const folder = folderOf({
  'strict.vcf': card('TEL:+49 30 23125001'),
  'loose.vcf': `${card('TEL:+49 30 23125001')}${card('AGENT:x')}`.replaceAll('\r', ''),
  'many.vcf': card('AGENT:x').repeat(25),
  'differs.vcf': card('a.x-b.TEL:030 23125001'),
  'old.vcf': lines('BEGIN:VCARD', 'VERSION:3.0', 'TEL:030 23125001', 'END:VCARD'),
  'contacts.json': '["vcard",[["tel",{},"text","030 23125001"]]]',
});

const inspect = async (...args: readonly string[]) => await askfirst(['inspect', '--strict', ...args], { cwd: folder });

describe.concurrent('inspect --strict', () => {
  test.each([
    [
      'strict.vcf',
      'en',
      ['cards of version 4.0: 1, built strictly by RFC 6350 (checked with vcard4): 1', 'both parsers find the same numbers'],
    ],
    ['strict.vcf', 'de', ['Karten der Version 4.0: 1, davon genau nach RFC 6350 aufgebaut (geprüft mit vcard4): 1', 'dieselben Nummern']],
    ['loose.vcf', 'en', ['lines do not end with CRLF', 'not strict, line 6: property that RFC 6350 does not know: AGENT']],
    ['loose.vcf', 'de', ['Zeilen enden nicht mit CRLF', 'weicht von RFC 6350 ab, Zeile 6: Eigenschaft, die RFC 6350 nicht kennt: AGENT']],
    ['many.vcf', 'en', ['not strict, line 96:', 'and 5 more, listed with -o json']],
    ['many.vcf', 'de', ['weitere: 5, aufgeführt mit -o json']],
    ['old.vcf', 'en', ['cards of version 4.0: 0']],
  ])('says of %s (%s) what is strict and what is not', async (file, language, texts) => {
    const { code, stdout } = await inspect(file, '--lang', language);
    expect(code).toBe(0);
    for (const text of texts) expect(flowing(stdout)).toContain(text);
  });

  test('gives the same as JSON, of vCard files only', async () => {
    const { stdout } = await inspect('loose.vcf', 'contacts.json', '-o', 'json');
    const { files } = JSON.parse(stdout) as { files: readonly { conformance?: unknown }[] };
    expect(files.map(({ conformance }) => conformance)).toEqual([
      {
        cards: 2,
        strict: 1,
        crlf: false,
        notStrict: [{ line: 6, code: 'unknown-property', message: 'property that RFC 6350 does not know: AGENT' }],
        numbersDiffer: [],
      },
      undefined,
    ]);
  });

  test('is exit 3 when the two parsers find different numbers', async () => {
    const { code, stdout } = await inspect('differs.vcf', '--lang', 'de');
    expect(code).toBe(3);
    expect(stdout).toContain('Nummern weichen ab, Zeile 1: askfirst findet 1, vcard4 0');
  });

  test('is silent without the option', async () => {
    const { stdout } = await askfirst(['inspect', 'loose.vcf', '-o', 'json'], { cwd: folder });
    expect(stdout).not.toContain('conformance');
  });
});
