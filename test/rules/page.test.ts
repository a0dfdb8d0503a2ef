import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../src/lib/text.ts';
import { rules } from '../../src/rules/index.ts';
import { rulePage, rulesIndex } from '../../src/rules/page.ts';
import { say } from '../../src/rules/rule.ts';

test.each(languages)('a page in %s holds every text of its rule', (language) => {
  for (const rule of rules) {
    const page = rulePage(rule, language);
    const texts = [rule.title, rule.why, rule.remedy, rule.caution, ...rule.basis].map((text) => text[language]);
    for (const text of [rule.id, rule.name, say(rule, language, rule.example), ...texts]) expect(page).toContain(text);
  }
});

const pageOf = (id: string, language: Language): string =>
  rulePage(
    rules.find((rule) => rule.id === id)!,
    language,
  );

test('a page names every severity its rule can have, and when', () => {
  expect(pageOf('D01', 'en')).toMatch(/critical \(a number within reach was withdrawn.*\), high \(.*\) or low \(otherwise\)/);
  expect(pageOf('D01', 'de')).toMatch(/kritisch \(zu einer Nummer im Zugriff.*\), hoch \(.*\) oder niedrig \(sonst\)/);
});

test('a page of a rule about numbers says what holds within reach, out of it, beside evidence and for exempt numbers', () => {
  expect(pageOf('C02', 'en')).toContain("**Severity within WhatsApp's reach:** critical\n- **Out of WhatsApp's reach:** low\n\n");
  expect(pageOf('C06', 'en')).toContain(
    "**Out of WhatsApp's reach:** not reported\n- **Beside evidence on record:** info\n- **Policy:** A note",
  );
  expect(pageOf('C06', 'en')).not.toContain("Severity within WhatsApp's reach");
  expect(pageOf('C14', 'de')).toContain('**Außerhalb des Zugriffs:** wird nicht gemeldet\n- **Bei ausgenommener Nummer:** Hinweis\n\n');
});

test('what a rule rests on is linked in the language of the page, with how it was read and what is arguable', () => {
  expect(pageOf('C02', 'de')).toContain('- [Art. 7 Abs. 3 DSGVO](https://eur-lex.europa.eu/eli/reg/2016/679/oj/deu)\n');
  expect(pageOf('C02', 'en')).toContain('?uri=CELEX:62021CJ0129) · read in secondary sources only\n');
  expect(pageOf('D02', 'en')).toContain('[GDPR Art. 28](https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng) · Arguable: how the roles');
  expect(pageOf('C17', 'de')).toContain(
    '- BGH, Urteil vom 01.02.2018, III ZR 196/17 (zum Werberecht) · nur in Sekundärquellen gelesen · Umstritten: ob',
  );
});

test('the index links both pages of every rule', () => {
  const index = rulesIndex(rules);
  for (const { id } of rules) expect(index).toContain(`(${id}.md)`);
  for (const { id } of rules) expect(index).toContain(`(${id}.de.md)`);
});

test('the pages in docs/rules are those of the catalogue', () => {
  const folder = path.resolve(import.meta.dirname, '../../docs/rules');
  const pages = new Map(
    rules.flatMap((rule) => [
      [`${rule.id}.md`, rulePage(rule, 'en')],
      [`${rule.id}.de.md`, rulePage(rule, 'de')],
    ]),
  );
  pages.set('README.md', rulesIndex(rules));
  expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
  for (const [name, page] of pages) expect(readFileSync(path.join(folder, name), 'utf8'), name).toBe(page);
});
