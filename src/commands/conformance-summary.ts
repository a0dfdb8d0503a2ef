import type { Conformance } from '../audit/conformance/conformance.ts';
import type { Language } from '../lib/text.ts';

/** Lines shown per kind; all of them stand in the JSON. */
const MOST = 20;

const words = {
  cards: {
    en: (f: Conformance) => `cards of version 4.0: ${f.cards}, built strictly by RFC 6350 (checked with vcard4): ${f.strict}`,
    de: (f: Conformance) => `Karten der Version 4.0: ${f.cards}, davon genau nach RFC 6350 aufgebaut (geprüft mit vcard4): ${f.strict}`,
  },
  agree: {
    en: 'both parsers find the same numbers in each of these',
    de: 'beide Leseprogramme finden in jeder davon dieselben Nummern',
  },
  lineEnds: {
    en: 'lines do not end with CRLF, as RFC 6350 asks for; each card was checked as if they did',
    de: 'Zeilen enden nicht mit CRLF, wie RFC 6350 es verlangt; jede Karte wurde geprüft, als täten sie es',
  },
  notStrict: { en: 'not strict, line', de: 'weicht von RFC 6350 ab, Zeile' },
  differ: {
    en: (line: number, ours: number, theirs: number) => `numbers differ, line ${line}: askfirst finds ${ours}, vcard4 ${theirs}`,
    de: (line: number, ours: number, theirs: number) => `Nummern weichen ab, Zeile ${line}: askfirst findet ${ours}, vcard4 ${theirs}`,
  },
  more: {
    en: (count: number) => `and ${count} more, listed with -o json`,
    de: (count: number) => `weitere: ${count}, aufgeführt mit -o json`,
  },
} as const;

/** What `inspect --strict` says of one file, line by line, without indentation. */
export function conformanceSummary(conformance: Conformance, language: Language): string[] {
  const { cards, strict, crlf, notStrict, numbersDiffer } = conformance;
  return [
    words.cards[language](conformance),
    ...(cards > 0 && !crlf ? [words.lineEnds[language]] : []),
    ...shortened(
      notStrict.map(({ line, message }) => `${words.notStrict[language]} ${line}: ${message}`),
      language,
    ),
    ...shortened(
      numbersDiffer.map(({ line, ours, theirs }) => words.differ[language](line, ours, theirs)),
      language,
    ),
    ...(strict > 0 && numbersDiffer.length === 0 ? [words.agree[language]] : []),
  ];
}

function shortened(lines: readonly string[], language: Language): string[] {
  return lines.length > MOST ? [...lines.slice(0, MOST), words.more[language](lines.length - MOST)] : [...lines];
}
