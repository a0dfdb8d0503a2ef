import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/text.ts';
import { annexDe, annexEn } from '../../src/reporters/words/annex.ts';
import { annexBasis, bibliography } from '../../src/rules/bibliography.ts';
import { cjeu, gdpr } from '../../src/rules/citations.ts';
import { described } from '../../src/rules/described.ts';
import { rules } from '../../src/rules/index.ts';
import { arguableProvisions } from '../../src/rules/sources/provisions.ts';

const citations = bibliography.flatMap((group) => group.citations);
const sources = [...new Set(citations.map(({ source }) => source))];
const cited = [
  ...rules.flatMap(({ id, basis }) => basis.map((citation) => ({ rule: id, citation }))),
  ...annexBasis.map((citation) => ({ rule: 'annex', citation })),
];

describe('the bibliography', () => {
  test('lists everything that a rule or the annex of the reports rests on', () => {
    const listed = new Map(citations.map((citation) => [citation.id, citation]));
    for (const { rule, citation } of cited) expect(listed.get(citation.id), `${rule}: ${citation.en}`).toEqual(citation);
  });

  test('lists nothing that neither rests on', () => {
    const used = new Set(cited.map(({ citation }) => citation.id));
    expect(citations.filter(({ id }) => !used.has(id)).map(({ en }) => en)).toEqual([]);
    expect(Object.keys(arguableProvisions).filter((place) => !used.has(`gdpr-${place}`))).toEqual([]);
  });

  test('names each citation and each source once', () => {
    expect(new Set(citations.map(({ id }) => id)).size).toBe(citations.length);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const { basis, id } of rules) expect(new Set(basis.map((citation) => citation.id)).size, id).toBe(basis.length);
  });

  test.each(languages)('gives every source an https address of its own, or says that none is known (%s)', (language) => {
    const addresses = sources.flatMap(({ url }) => url?.[language] ?? []);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/[a-z.-]+\/[\w/.:?=&-]*$/);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('says of a source without an address that it was not read itself', () => {
    for (const { id, url, read } of sources) if (url === undefined) expect(read, id).not.toBe('primary');
  });

  test('puts what is arguable as a clause', () => {
    for (const { arguable } of citations)
      for (const language of languages) if (arguable) expect(arguable[language]).toMatch(/^\p{Ll}.*[^.]$/u);
  });

  test('puts what to mind and what is open as sentences', () => {
    for (const { caution, open } of sources)
      for (const text of [caution, open]) for (const language of languages) if (text) expect(text[language]).toMatch(/\.$/);
  });
});

test('a judgment is found in EUR-Lex by its number', () => {
  expect(cjeu('61/19').source.url).toEqual({
    en: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62019CJ0061',
    de: 'https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:62019CJ0061',
  });
});

test('a provision is written as each language writes it', () => {
  expect(gdpr(4, 11)).toMatchObject({ id: 'gdpr-4-11', en: 'GDPR Art. 4(11)', de: 'Art. 4 Nr. 11 DSGVO' });
  expect(gdpr(17, 1, 'b')).toMatchObject({ id: 'gdpr-17-1-b', en: 'GDPR Art. 17(1)(b)', de: 'Art. 17 Abs. 1 lit. b DSGVO' });
});

test('what a text of a rule cites, the rule rests on', () => {
  for (const { id, why, remedy, caution, basis } of rules) {
    const ids = basis.map((citation) => citation.id);
    const text = `${why.en} ${remedy.en} ${caution.en}`;
    const asked = [
      ...[...text.matchAll(/Art\. (\d+)/g)].map(([, article]) => `gdpr-${article}`),
      ...[...text.matchAll(/Recital (\d+)/g)].map(([, recital]) => `gdpr-recital-${recital}`),
      ...[...text.matchAll(/§ (\d+)(?:\(\d+\))? ([A-Z]\w+)/g)].map(([, section, law]) => `${law!.toLowerCase()}-${section}`),
      ...[...text.matchAll(/C-(\d+)\/(\d+)/g)].map(([, number, year]) => `cjeu-c-${number}-${year}`),
    ];
    for (const wanted of asked)
      expect(
        ids.some((one) => one === wanted || one.startsWith(`${wanted}-`)),
        `${id}: ${wanted}`,
      ).toBe(true);
  }
});

test.each(languages)('what the annex of the reports cites, it rests on, and nothing else (%s)', (language) => {
  const { parts } = { en: annexEn, de: annexDe }[language];
  const text = parts({ dates: [], privacy: 'masked' })
    .flatMap(({ paragraphs }) => paragraphs)
    .join(' ');
  const articles = [...text.matchAll(/Art\. (\d+)(?: (?:and|und) (\d+))?/g)].flatMap(([, one, other]) => (other ? [one, other] : [one]));
  const rest = [/HmbBfDI/, /LfD Niedersachsen/, /TLfDI/, /F 120\/17 EASO/, /2023\/1795/, /T-553\/23/, /C-703\/25 P/, /§ 87/];
  for (const name of rest) expect(text).toMatch(name);
  const others = annexBasis.filter(({ source }) => source.id !== 'gdpr');
  for (const citation of others) expect(rest.filter((name) => name.test(citation[language]))).toHaveLength(1);
  expect(others).toHaveLength(rest.length);
  expect(new Set(articles)).toEqual(new Set(annexBasis.flatMap(({ id }) => /^gdpr-(\d+)/.exec(id)?.[1] ?? [])));
  expect(text.match(/§|\b[CTF][- ]\d+\/\d+|\(EU\)/g)).toHaveLength(5);
});

test('a rule of several severities says what gives each', () => {
  for (const rule of rules) {
    const { severities } = described(rule, 'en');
    if (severities.length > 1) for (const { severity, when } of severities) expect(when, `${rule.id} ${severity}`).not.toBeNull();
  }
});
