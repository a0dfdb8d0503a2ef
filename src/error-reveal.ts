import { error, type ErrorText } from './error-wording.ts';

const levels = {
  en: { masked: ' (its names and numbers are masked)', full: ' (its names and numbers stand in it in full)' },
  de: { masked: ' (Namen und Nummern sind darin gekürzt)', full: ' (Namen und Nummern stehen ungekürzt darin)' },
} as const;

function level(language: 'en' | 'de', privacy: unknown): string {
  return privacy === 'masked' || privacy === 'full' ? levels[language][privacy] : '';
}

/** What can keep pseudonyms from being told. */
export const revealErrors = {
  'reveal-key-missing': error(
    2,
    () => ({
      what: 'reveal needs the key under which the pseudonyms were made',
      remedy: 'add --key-file FILE, the same as in the audit that wrote the report',
    }),
    () => ({
      what: 'reveal braucht den Schlüssel, mit dem die Pseudonyme gebildet wurden',
      remedy: '--key-file DATEI ergänzen, denselben wie bei der Prüfung, aus der der Bericht stammt',
    }),
  ),
  'reveal-purpose-missing': error(
    2,
    () => ({
      what: 'reveal shows names and numbers and needs a stated purpose',
      remedy: 'add --purpose "why they must be shown"; the result records it',
    }),
    () => ({
      what: 'reveal zeigt Namen und Nummern und verlangt einen Zweck',
      remedy: '--purpose "Grund der Offenlegung" ergänzen; das Ergebnis hält ihn fest',
    }),
  ),
  'reveal-packed': error(
    2,
    (f) => ({
      what: `${f.path}: this is a packed document or archive, in which reveal does not look`,
      remedy: 'name the JSON report of the same run, or another report that is text',
    }),
    (f) => ({
      what: `${f.path}: gepackte Dokumente und Archive durchsucht reveal nicht`,
      remedy: 'den JSON-Bericht desselben Laufs angeben oder einen anderen Bericht in Textform',
    }),
  ),
  'reveal-other-level': error(
    2,
    (f) => ({
      what: `${f.path}: there is no pseudonym in it${level('en', f.privacy)}`,
      remedy: 'name a report that was written with --privacy pseudonym --key-file FILE',
    }),
    (f) => ({
      what: `${f.path}: darin kommt kein Pseudonym vor${level('de', f.privacy)}`,
      remedy: 'einen Bericht angeben, der mit --privacy pseudonym --key-file DATEI entstanden ist',
    }),
  ),
  'reveal-this-run': error(
    2,
    (f) => ({
      what: `${f.path}: its pseudonyms were made under a key for that run alone, which nobody kept`,
      remedy: 'they cannot be resolved; audit again with --key-file FILE (askfirst key new FILE makes one)',
    }),
    (f) => ({
      what: `${f.path}: die Pseudonyme entstanden mit einem Schlüssel nur für diesen Lauf, den niemand aufbewahrt hat`,
      remedy: 'sie sind nicht auflösbar; mit --key-file DATEI erneut prüfen (askfirst key new DATEI erzeugt einen Schlüssel)',
    }),
  ),
  'reveal-not-in-report': error(
    2,
    (f) => ({ what: `--only ${f.pseudonym}: this pseudonym does not occur in ${f.path}`, remedy: 'copy it from the report as it stands' }),
    (f) => ({
      what: `--only ${f.pseudonym}: dieses Pseudonym kommt in ${f.path} nicht vor`,
      remedy: 'unverändert aus dem Bericht kopieren',
    }),
  ),
  'reveal-none': error(
    2,
    (f) => ({
      what: `none of ${f.count} pseudonyms of ${f.path} could be resolved`,
      remedy: 'key or inputs are not those of the report: give the key file, paths, registers and options of that audit',
    }),
    (f) => ({
      what: `von ${f.count} Pseudonymen in ${f.path} ließ sich keines auflösen`,
      remedy: 'Schlüssel oder Eingaben sind nicht die des Berichts: Schlüsseldatei, Pfade, Register und Optionen jener Prüfung angeben',
    }),
  ),
} as const satisfies Record<string, ErrorText>;
