import { expect, test } from 'vitest';
import { bibliography } from '../../src/rules/bibliography.ts';
import { sourcesPage } from '../../src/rules/sources-page.ts';
import { languages } from '../../src/lib/text.ts';
import { bannedWords } from '../banned-words.ts';

test.each(languages)('the page of the sources holds each with everything that is said of it (%s)', (language) => {
  const page = sourcesPage(language);
  for (const citation of bibliography.flatMap(({ citations }) => citations)) {
    const { title, url, caution, open } = citation.source;
    for (const text of [citation, title, url, caution, open, citation.arguable]) if (text) expect(page).toContain(text[language]);
  }
});

test('a citation names the rules that rest on it, in the language of the page', () => {
  expect(sourcesPage('en')).toContain('- CJEU C-129/21 (Proximus): [C02](rules/C02.md)\n');
  expect(sourcesPage('de')).toContain('- Art. 7 Abs. 3 DSGVO: [C02](rules/C02.de.md), [R01](rules/R01.de.md)\n');
});

test('a source says until when and how it was read', () => {
  expect(sourcesPage('en')).toContain('- **Read until 2026-08:** in secondary sources only\n');
  expect(sourcesPage('de')).toContain('- **Gelesen bis 08/2026:** nur in Sekundärquellen\n');
  expect(sourcesPage('de')).toContain('zusammengestellt am 23.11.2026');
});

test.each(languages)('the page passes no verdict of law (%s)', (language) => {
  expect(bannedWords(sourcesPage(language), language)).toEqual([]);
});
