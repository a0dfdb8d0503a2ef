import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../src/lib/text.ts';
import { bannedWords } from './banned-words.ts';
import { literalsIn, pages, sourceTexts } from './source-texts.ts';

const all = sourceTexts();

/** Where texts say what they must not, in one pass over all of them: patterns never reach over a full stop. */
function offences(texts: readonly { readonly where: string; readonly text: string }[], language: Language): string[] {
  const said = bannedWords(texts.map(({ text }) => text).join('\n.\n'), language);
  if (said.length === 0) return [];
  return texts.flatMap(({ where, text }) => bannedWords(text, language).map((word) => `${where}: ${word}`));
}

describe.each(languages)('no text of the program, in whichever language it is, says what is banned in %s', (language) => {
  test('in code and data', () => {
    // A name in the JSON report, and the path to it.
    const texts = all.filter(({ text }) => text !== 'leaking' && text !== 'summary.devices.leaking');
    expect(texts.length).toBeGreaterThan(5000);
    expect(offences(texts, language)).toEqual([]);
  });

  test('in the pages for people and the reports of the fixture company', () => {
    const shown = [...pages()].map(([where, text]) => ({ where, text }));
    for (const one of ['docs/cli.de.md', 'docs/rules/C02.de.md', 'docs/formats.md', 'README.md', 'fixtures/acme/expected/report.de.md'])
      expect(shown.map(({ where }) => where)).toContain(one);
    expect(offences(shown, language)).toEqual([]);
  });
});

describe('texts in code', () => {
  const inCode = (code: string): string[] => literalsIn(code).map(({ line, text }) => `${line} ${text}`);

  test('are found in quotes of every kind, and around what is put into a template', () => {
    expect(inCode("f('a b', \"c\");\nconst x = `d ${y ? `e ${z}` : 'f'} g`;")).toEqual(['1 a b', '1 c', '2 d ', '2 e ', '2 f', '2  g']);
  });

  test('are not comments or patterns, which may hold quotes', () => {
    expect(inCode("// don't\n/* it's */ s.replace(/['\"`]/g, 'x'); const half = a / b; // 'no'\ng('y')")).toEqual(['2 x', '3 y']);
  });

  test.each([
    ['rules', 'The contact carries the label'],
    ['problem texts', 'es fehlen Geräte'],
    ['errors', 'this key is not known'],
    ['the annex', 'Der Bericht trifft keine Aussage zur Rechtmäßigkeit.'],
    ['options', '--fail-on'],
    ['words of inspect', 'kein Adressbuch der Sicherung'],
  ])('are found of %s', (_, said) => {
    expect(all.some(({ text }) => text.includes(said))).toBe(true);
  });

  test('that are planted are found', () => {
    const planted = (text: string) => [{ where: 'rules/C99.ts:1', text }];
    expect(offences(planted('Das ist DSGVO-konform.'), 'de')).toEqual(['rules/C99.ts:1: konform']);
    expect(offences(planted('The audit passed.'), 'en')).toEqual(['rules/C99.ts:1: passed']);
  });
});
