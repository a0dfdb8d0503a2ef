import { type CsvDialectName, csvMark, csvRow } from '../lib/escape/csv.ts';
import type { Encoded } from '../lib/escape/encoded.ts';
import { forJson, json as jsonTemplate, jsonOf, jsonText } from '../lib/escape/json.ts';
import { terminal } from '../lib/escape/terminal.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../lib/text.ts';
import type { Named } from '../privacy/pseudonyms.ts';
import { wordsIn } from '../reporters/words/words.ts';
import { paragraph } from './paragraph.ts';
import { kindWords, revealPhrases, type ToldCount, toldText } from './reveal-words.ts';

/** A pseudonym and what it stands for. */
export interface ToldPseudonym extends Named {
  readonly pseudonym: string;
}

/** What stands over a list of told pseudonyms. */
export interface RevealedList {
  readonly purpose: string;
  /** Day of the disclosure. */
  readonly on: Day;
  readonly report: string;
  readonly version: string;
  /** Of texts for people, and of JSON. */
  readonly language: Language;
  readonly jsonLanguage: Language;
  readonly csvDialect: CsvDialectName;
}

export interface RevealFormat {
  readonly id: string;
  readonly extension: string;
  readonly head: (list: RevealedList) => readonly Encoded[];
  readonly row: (told: ToldPseudonym, list: RevealedList, first: boolean) => Encoded;
  readonly tail: (counts: ToldCount, list: RevealedList) => readonly Encoded[];
}

const text: RevealFormat = {
  id: 'text',
  extension: '.txt',
  head({ purpose, on, report, version, language }) {
    const { title, purpose: why, report: from, warning } = revealPhrases;
    const lines = [warning[language], `${why[language]}: ${purpose}`, `${from[language]}: ${report}`].map(paragraph);
    return [terminal`askfirst ${version} · ${title[language]} · ${wordsIn(language).day(on)}\n${lines}\n`];
  },
  row: ({ pseudonym, value }) => terminal`${pseudonym}  ${value}\n`,
  tail(counts, { language }) {
    const missing = counts.told < counts.asked ? paragraph(revealPhrases.missing[language]) : [];
    return [terminal`\n${toldText[language](counts)}\n${missing}`];
  },
};

const json: RevealFormat = {
  id: 'json',
  extension: '.json',
  head({ purpose, on, report, version, jsonLanguage }) {
    const head = {
      schema: 'askfirst-reveal/1',
      tool: { name: 'askfirst', version },
      warning: revealPhrases.warning[jsonLanguage],
      purpose,
      on,
      report,
    };
    return [jsonText(`${forJson(head).slice(0, -1)},"pseudonyms":[\n`)];
  },
  row: ({ pseudonym, kind, value }, _, first) => jsonTemplate`${jsonText(first ? '' : ',\n')}${jsonOf({ pseudonym, kind, value })}`,
  tail: ({ told, asked }) => [jsonTemplate`\n],"told":${told},"asked":${asked}}\n`],
};

const csvHeaders: Readonly<Record<CsvDialectName, readonly string[]>> = {
  rfc4180: ['pseudonym', 'kind', 'value', 'purpose', 'on'],
  'excel-de': ['Pseudonym', 'Art', 'Wert', 'Zweck', 'Tag'],
};

/** Every row says why and when it was told, since a table has no head for that. */
const csv: RevealFormat = {
  id: 'csv',
  extension: '.csv',
  head: ({ csvDialect }) => [csvMark(csvDialect), csvRow(csvDialect, csvHeaders[csvDialect])],
  row({ pseudonym, kind, value }, { purpose, on, csvDialect }) {
    const named = kindWords[kind][csvDialect === 'excel-de' ? 'de' : 'en'];
    return csvRow(csvDialect, [pseudonym, named, value, purpose, { day: on }]);
  },
  tail: () => [],
};

/** In the order in which help lists them. */
export const revealFormats: readonly RevealFormat[] = [text, csv, json];
