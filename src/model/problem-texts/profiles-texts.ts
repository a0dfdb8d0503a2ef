import { factIn, type Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** Problems of registers as CRMs export them. */
export const profilesTexts = {
  'subject-unresolved': {
    en: (f) =>
      `no export names a number for the id in column "${f.column}", so the row says nothing of anybody and was left out. Export that record with its number as well`,
    de: (f) =>
      `kein Export nennt eine Rufnummer zur ID in der Spalte „${f.column}“; die Zeile lässt sich niemandem zuordnen und blieb unberücksichtigt. Diesen Datensatz samt Rufnummer ebenfalls exportieren`,
  },
  'row-kind-unlisted': {
    en: (f) =>
      `the word in column "${f.column}" is not one the program knows, so it cannot tell whether the row is about a phone number. Known: ${f.allowed}`,
    de: (f) =>
      `das Wort in der Spalte „${f.column}“ ist nicht bekannt; ob die Zeile eine Rufnummer betrifft, bleibt offen. Bekannt sind: ${f.allowed}`,
  },
  'rows-beside': {
    en: (f) => `rows about no phone number (consent for e-mail, post or other channels, no number, or deleted): ${f.count}; not read`,
    de: (f) =>
      `Zeilen ohne Bezug zu einer Rufnummer (Einwilligung für E-Mail, Post oder andere Kanäle, ohne Nummer oder gelöscht): ${f.count}; nicht gelesen`,
  },
  'lookup-read': {
    en: (f) => `used to find the numbers of persons that other exports name by id only; rows that tell of an id: ${f.count}`,
    de: (f) =>
      `diente dazu, Rufnummern zu Personen zu finden, die andere Exporte nur mit ID nennen; Zeilen mit Angaben zu einer ID: ${f.count}`,
  },
  'scope-not-raised': {
    en: (f) =>
      `${factIn(f.title, 'en')}: consent in it is for ${f.scope}; --register-scope ${f.wanted} was not applied to it, since consent to one thing is not consent to another`,
    de: (f) =>
      `${factIn(f.title, 'de')}: Einwilligungen darin gelten für ${f.scope}; --register-scope ${f.wanted} wurde darauf nicht angewandt, denn eine Einwilligung in das eine ist keine in das andere`,
  },
  'scope-column-missing': {
    en: (f) =>
      `${factIn(f.title, 'en')}: no column "${f.column}" says what was consented to, so no grant in it counts. Export that column as well`,
    de: (f) =>
      `${factIn(f.title, 'de')}: keine Spalte „${f.column}“ sagt, worin eingewilligt wurde; keine Einwilligung daraus zählt. Diese Spalte ebenfalls exportieren`,
  },
  'phone-export-missing': {
    en: (f) => `persons stand in this export by id only; an audit needs the export with their numbers as well: ${factIn(f.needs, 'en')}`,
    de: (f) =>
      `Personen stehen in diesem Export nur mit ID; eine Prüfung braucht zusätzlich den Export mit ihren Rufnummern: ${factIn(f.needs, 'de')}`,
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
