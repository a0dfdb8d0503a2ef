import type { Language } from '../src/lib/text.ts';

// The ban list of the product's legal ground: a report states evidence and risk, never a verdict of law.
// Each pattern stands for all inflections; `~` marks the edge of a word, umlauts and ß included.
const banned: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '~unlawful\\p{L}*',
    '~violat\\p{L}*',
    '~breach\\p{L}*',
    '~illegal\\p{L}*',
    '~(fines?|penalt(y|ies)) (\\p{L}+ ){0,2}expected~',
    '~expected (\\p{L}+ ){0,1}(fines?|penalt(y|ies))~',
    '~(non-?)?compliant(ly)?~',
    '~(un)?safe(r|st|ly)?~',
    '~pass(ed|es|ing)~',
    // "leaking device" is the one defined short form.
    '~(data ?)?leak(s|ed|age|ages|y)?~',
    '~leaking~(?! devices?~)',
  ],
  de: [
    '~unzulässig\\p{L}*',
    '~unrechtmäßig\\p{L}*',
    '~(rechts|gesetz|gesetzes)widrig\\p{L}*',
    '\\p{L}*(verstoß|verstöß|verstoss|verstieß)\\p{L}*',
    '~illegal\\p{L}*',
    '~(verboten|verbiet)\\p{L}*',
    '~verbote?s?~',
    '~(daten)?pannen?~',
    '~(\\p{L}+-?)?lecks?~',
    '~(\\p{L}+-?)?leckagen?~',
    '~(ge)?leak(en|t)?~',
    '~datenschutzverletzung\\p{L}*',
    '~meldepflichtig\\p{L}*',
    '\\p{L}*konform\\p{L}*',
    '\\p{L}*rechtssicher\\p{L}*',
    '~unbedenklich\\p{L}*',
    '~abgedeckt\\p{L}*',
    '~(un)?bestanden\\p{L}*',
    '~(bußgeld|bussgeld)\\p{L}*[^.]*~(droh|gedroht)\\p{L}*',
    '~(droh|gedroht)\\p{L}*[^.]*~(bußgeld|bussgeld)\\p{L}*',
  ],
};

const edge = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))';

function compile(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.replaceAll('~', edge)).join('|'), 'giu');
}

const compiled: Readonly<Record<Language, RegExp>> = { en: compile(banned.en), de: compile(banned.de) };

/** The words of a text that a report must not say, as they stand in it. */
export function bannedWords(text: string, language: Language): string[] {
  return text.normalize('NFC').match(compiled[language]) ?? [];
}
