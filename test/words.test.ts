import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as options from '../src/commands/options.ts';
import { otherKinds } from '../src/error-reports.ts';
import { type ErrorCode, errorTexts } from '../src/error-texts.ts';
import { type Language, languages, type Phrase } from '../src/lib/text.ts';
import { type ProblemCode, problemTexts } from '../src/model/problem-texts.ts';
import { refusal, refusedFormats } from '../src/model/refused-formats.ts';
import { scopeWords, statusWords } from '../src/model/consent-words.ts';
import { ciTexts, ciWords } from '../src/reporters/words/ci.ts';
import { de } from '../src/reporters/words/de.ts';
import { en } from '../src/reporters/words/en.ts';
import { recipientFigureWords, recipientStateWords, recipientWords } from '../src/reporters/words/recipients.ts';
import { registerFigureWords, registerWords } from '../src/reporters/words/registers.ts';
import type { Words } from '../src/reporters/words/words.ts';
import { bannedWords } from './banned-words.ts';
import { calls, textsBelow, type Told } from './report-words.ts';

const words: Readonly<Record<Language, Words>> = { en, de };
const errorCodes = Object.keys(errorTexts) as ErrorCode[];
const problemCodes = Object.keys(problemTexts) as ProblemCode[];

/** Facts that answer to any name and remember which were asked for. */
function anyFacts(): { facts: Record<string, string>; asked: Set<string> } {
  const asked = new Set<string>();
  const facts = new Proxy<Record<string, string>>({}, { get: (_, name) => (asked.add(String(name)), `<${String(name)}>`) });
  return { facts, asked };
}

function errorsIn(language: Language): Told[] {
  return errorCodes.flatMap((code) => {
    const { what, remedy } = errorTexts[code][language](anyFacts().facts);
    return [[`${code} what`, what] as const, [`${code} remedy`, remedy] as const];
  });
}

function problemsIn(language: Language): Told[] {
  return [
    ...problemCodes.map((code) => [code, problemTexts[code][language](anyFacts().facts)] as const),
    ...Object.keys(refusedFormats).map((format) => [format, refusal(format, language)] as const),
  ];
}

function optionsIn(language: Language): Told[] {
  const specs = Object.values(options)
    .flat()
    .filter((one) => typeof one === 'object' && 'says' in one);
  return specs.map(({ flags, says }) => [flags, says[language]]);
}

/** Words of registers, which stand in phrases of both languages. */
function phrasesIn(language: Language): Told[] {
  return [registerWords, recipientWords, recipientStateWords, statusWords, scopeWords, ciWords, otherKinds].flatMap((table) =>
    Object.entries<Phrase>(table).map(([name, phrase]) => [name, phrase[language]] as const),
  );
}

/** Nouns of figures, for one and for many. */
function countedIn(language: Language): Told[] {
  return [registerFigureWords, recipientFigureWords].flatMap((table) =>
    Object.entries(table).flatMap(([name, nouns]) => nouns[language].map((noun) => [name, noun] as const)),
  );
}

/** Sentences of the formats for CI systems, with facts of any name. */
function ciTextsIn(language: Language): Told[] {
  return Object.entries(ciTexts).map(([name, text]) => [name, text[language](anyFacts().facts)] as const);
}

/** Names, and the number of parts of lists, without the texts. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  if (Array.isArray(value)) return value.map(shapeOf);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, shapeOf(one)]));
}

function everyText(language: Language): Told[] {
  return [
    ...errorsIn(language),
    ...problemsIn(language),
    ...optionsIn(language),
    ...textsBelow('', words[language]),
    ...phrasesIn(language),
    ...countedIn(language),
    ...ciTextsIn(language),
  ];
}

describe.each(languages)('every text in %s', (language) => {
  const texts = everyText(language);

  test('speaks of evidence and risk, never of the law being kept or not', () => {
    expect(texts.filter(([, text]) => bannedWords(text, language).length > 0)).toEqual([]);
  });

  test('is there, is trimmed and has no double space', () => {
    for (const [where, text] of texts) expect(text, where).toMatch(/^\S+(?: \S+)*$/u);
  });

  test('holds no value that went missing', () => {
    for (const [where, text] of texts) expect(text, where).not.toMatch(/undefined|NaN|\bnull\b|\[object|\$\{/);
  });
});

test('German quotes are „…“, and umlauts are written out', () => {
  for (const [where, text] of everyText('de')) {
    // What goes on the command line is typed with straight quotes.
    expect(text.replaceAll('--purpose "Grund der Offenlegung"', ''), where).not.toMatch(/["”]/);
    expect(text.split('„').length, where).toBe(text.split('“').length);
    expect(text, where).not.toMatch(/\b(?:fuer|ueber|koennen|muess|loesch|pruef|Geraet|Eintraeg)/i);
  }
});

test("WhatsApp's terms are accepted in German, never consented to", () => {
  for (const [where, text] of everyText('de')) {
    expect(text, where).not.toMatch(/Zustimm|zugestimmt/i);
    expect(text, where).not.toMatch(/Einwilligung (?:in|zu) (?:die|den) (?:Nutzungsb|Beding)/i);
  }
});

test('no text claims that a number was uploaded', () => {
  for (const [where, text] of everyText('en')) expect(text, where).not.toMatch(/\b(?:was|were|been) (?:uploaded|transmitted|sent)\b/i);
  for (const [where, text] of everyText('de')) expect(text, where).not.toMatch(/(?:hochgeladen|übertragen) (?:wurde|worden)/i);
});

test('English and German reports have the same phrases', () => {
  expect(shapeOf(de)).toEqual(shapeOf(en));
});

test('no way to call a phrase is listed for nothing', () => {
  const phraseAt = (where: string): unknown =>
    where.split('.').reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], en);
  expect(Object.keys(calls).filter((where) => typeof phraseAt(where) !== 'function')).toEqual([]);
});

test('errors, problems and options say something of their own in each language', () => {
  const whole = (language: Language): Told[] => [
    ...errorsIn(language).filter(([where]) => where !== 'usage what'),
    ...problemsIn(language),
    ...optionsIn(language),
  ];
  const german = new Map(whole('de'));
  for (const [where, text] of whole('en')) expect(german.get(where), where).not.toBe(text);
});

test('both languages put the same facts into words', () => {
  const asked = (say: (facts: Record<string, string>) => unknown): string[] => {
    const { facts, asked: names } = anyFacts();
    say(facts);
    return [...names].toSorted();
  };
  for (const code of errorCodes) expect(asked(errorTexts[code].de), code).toEqual(asked(errorTexts[code].en));
  for (const code of problemCodes) expect(asked(problemTexts[code].de), code).toEqual(asked(problemTexts[code].en));
});

describe('the program', () => {
  const root = path.resolve(import.meta.dirname, '../src');
  const sources = (readdirSync(root, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !file.endsWith('-texts.ts'))
    .map((file) => readFileSync(path.join(root, file), 'utf8'));

  /** What stands between the parentheses of every call that begins like this. */
  function argumentsOf(call: RegExp): { code: string; args: string }[] {
    return sources.flatMap((text) =>
      [...text.matchAll(call)].map((match) => {
        const start = match.index + match[0].length;
        let end = start;
        for (let depth = 1; depth > 0 && end < text.length; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
        return { code: match[1]!, args: text.slice(start, end) };
      }),
    );
  }

  test('uses every error and every problem there are words for', () => {
    for (const code of [...errorCodes, ...problemCodes])
      expect(
        sources.some((text) => text.includes(`'${code}'`)),
        code,
      ).toBe(true);
  });

  test('gives every error the facts its words ask for', () => {
    const uses = argumentsOf(/new AskfirstError\(\s*'([\w-]+)'/g);
    expect(uses.length).toBeGreaterThan(10);
    for (const { code, args } of uses) {
      const { facts, asked } = anyFacts();
      errorTexts[code as ErrorCode].en(facts);
      for (const name of asked) expect(args, `${code}: ${name}`).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });

  test('gives every problem the facts its words ask for', () => {
    const uses = argumentsOf(/\bproblem\(\s*'(?:lost|note)',\s*'([\w-]+)'/g);
    expect(uses.length).toBeGreaterThan(5);
    for (const { code, args } of uses) {
      const { facts, asked } = anyFacts();
      problemTexts[code as ProblemCode].en(facts);
      for (const name of asked) expect(args, `${code}: ${name}`).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });
});
