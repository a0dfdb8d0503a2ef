import { error } from './error-wording.ts';
import type { Language } from './lib/text.ts';

/** What a file of JSON is instead of a report; members that tell nothing are listed. */
export const otherKinds = {
  inspect: { en: 'the JSON of askfirst inspect', de: 'das JSON von askfirst inspect' },
  rules: { en: 'the JSON of askfirst rules', de: 'das JSON von askfirst rules' },
  schema: { en: 'a JSON Schema', de: 'ein JSON-Schema' },
  sarif: { en: 'a report in SARIF', de: 'ein Bericht in SARIF' },
  gitlab: { en: 'a report for GitLab Code Quality', de: 'ein Bericht für GitLab Code Quality' },
  ndjson: { en: 'several values one a line (NDJSON)', de: 'mehrere Werte, je Zeile einer (NDJSON)' },
  list: { en: 'a list', de: 'eine Liste' },
  value: { en: 'a single value', de: 'ein einzelner Wert' },
  other: { en: 'an object of another kind', de: 'ein Objekt anderer Art' },
} as const satisfies Record<string, Record<Language, string>>;
export type OtherKind = keyof typeof otherKinds;

function kindIn(language: Language, kind: unknown): string {
  const known = Object.entries(otherKinds).find(([name]) => name === kind);
  return known ? known[1][language] : String(kind);
}

/** `, line 7` where a line is known. */
const line = (value: string | number | undefined): string => (value ? `, line ${value}` : '');
const zeile = (value: string | number | undefined): string => (value ? `, Zeile ${value}` : '');

/** What can be wrong with a saved report. */
export const reportErrors = {
  'report-broken': error(
    2,
    (f) => ({ what: `${f.file}${line(f.line)}: this is no JSON`, remedy: 'name a report that askfirst audit -o json=FILE wrote' }),
    (f) => ({
      what: `${f.file}${zeile(f.line)}: dies ist kein JSON`,
      remedy: 'einen Bericht angeben, den askfirst audit -o json=DATEI geschrieben hat',
    }),
  ),
  'report-truncated': error(
    2,
    (f) => ({ what: `${f.file}: the report ends too early, after line ${f.line}`, remedy: 'copy the file again, or run the audit again' }),
    (f) => ({
      what: `${f.file}: der Bericht bricht nach Zeile ${f.line} ab`,
      remedy: 'die Datei erneut kopieren oder die Prüfung wiederholen',
    }),
  ),
  'report-other-kind': error(
    2,
    (f) => ({
      what: `${f.file}: this is no report of askfirst but ${kindIn('en', f.kind)}${f.members ? ` (${f.members})` : ''}`,
      remedy: 'name a report that askfirst audit -o json=FILE wrote',
    }),
    (f) => ({
      what: `${f.file}: dies ist kein Bericht von askfirst, sondern ${kindIn('de', f.kind)}${f.members ? ` (${f.members})` : ''}`,
      remedy: 'einen Bericht angeben, den askfirst audit -o json=DATEI geschrieben hat',
    }),
  ),
  'report-older': error(
    2,
    (f) => ({
      what: `${f.file}: the report is of the older format ${f.schema}, which lacks what ${f.known} holds`,
      remedy: 'run the audit again with this version of askfirst',
    }),
    (f) => ({
      what: `${f.file}: der Bericht hat das ältere Format ${f.schema}, dem Angaben aus ${f.known} fehlen`,
      remedy: 'die Prüfung mit dieser Version von askfirst wiederholen',
    }),
  ),
  'report-newer': error(
    2,
    (f) => ({
      what: `${f.file}: the report is of the newer format ${f.schema}, this version reads ${f.known}`,
      remedy: 'use the version of askfirst that wrote it, or a later one',
    }),
    (f) => ({
      what: `${f.file}: der Bericht hat das neuere Format ${f.schema}, diese Version liest ${f.known}`,
      remedy: 'die Version von askfirst verwenden, die ihn geschrieben hat, oder eine spätere',
    }),
  ),
  'report-invalid': error(
    2,
    (f) => ({
      what: `${f.file}${line(f.line)}: ${f.key} is not as ${f.known} has it`,
      remedy: 'use the report as the audit wrote it, or run the audit again',
    }),
    (f) => ({
      what: `${f.file}${zeile(f.line)}: ${f.key} passt nicht zu ${f.known}`,
      remedy: 'den Bericht so verwenden, wie die Prüfung ihn geschrieben hat, oder die Prüfung wiederholen',
    }),
  ),
  'report-counts': error(
    2,
    (f) => ({
      what: `${f.file}: findings of ${f.what}: the report states ${f.counted} but holds ${f.held}`,
      remedy: 'use the report as the audit wrote it, with all its findings, or run the audit again',
    }),
    (f) => ({
      what: `${f.file}: Befunde zu ${f.what}: der Bericht nennt ${f.counted}, enthält aber ${f.held}`,
      remedy: 'den Bericht so verwenden, wie die Prüfung ihn geschrieben hat, mit allen Befunden, oder die Prüfung wiederholen',
    }),
  ),
  'report-too-large': error(
    2,
    (f) => ({
      what: `${f.file}: the report is not laid out line by line as the audit wrote it, and larger than ${f.most} MiB, the most that is read at once`,
      remedy: 'use the report as the audit wrote it',
    }),
    (f) => ({
      what: `${f.file}: der Bericht ist nicht Zeile für Zeile angeordnet, wie die Prüfung ihn geschrieben hat, und größer als ${f.most} MiB, so viel wird höchstens am Stück gelesen`,
      remedy: 'den Bericht so verwenden, wie die Prüfung ihn geschrieben hat',
    }),
  ),
} as const;
