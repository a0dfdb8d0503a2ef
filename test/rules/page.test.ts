import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/lib/text.ts';
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

test('a page names every severity its rule can have', () => {
  const d01 = rules.find(({ id }) => id === 'D01')!;
  expect(rulePage(d01, 'en')).toContain('critical, high or low');
  expect(rulePage(d01, 'de')).toContain('kritisch, hoch oder niedrig');
});

test('the page of a contact rule says that its severity holds within reach', () => {
  const c01 = rules.find(({ id }) => id === 'C01')!;
  expect(rulePage(c01, 'en')).toContain("high (while the number is within WhatsApp's reach)");
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
