import type { EvidenceGrade } from '../../model/evidence-grade.ts';
import type { Run } from '../../model/report.ts';

export type Deviation = NonNullable<Run['policyChoice']>['deviations'][number];

/** A deviation whose values are words. */
interface Worded {
  readonly rule: string;
  readonly preset: string;
  readonly chosen: string;
}

/** Phrases about what a policy file changes. */
export interface PolicyWords {
  readonly rulesOff: (ids: string, by: string) => string;
  readonly follows: (preset: string) => string;
  readonly departs: (preset: string, what: string) => string;
  /** What counts as evidence. */
  readonly evidence: (grades: readonly EvidenceGrade[]) => string;
  readonly off: string;
  readonly noThreshold: string;
  readonly settings: Readonly<Record<Deviation['setting'], (deviation: Worded) => string>>;
}

const gradesEn: Readonly<Record<EvidenceGrade, string>> = {
  'consent-to-company': 'consent given to the company, with a reference to evidence',
  'terms-confirmed': "acceptance of WhatsApp's terms, with a reference to evidence",
  'terms-observed': "acceptance of WhatsApp's terms without one",
};

export const policyEn: PolicyWords = {
  rulesOff: (ids, by) =>
    `Rules switched off by the policy (chosen by ${by}): ${ids}. Their findings are missing from this report; how numbers are judged and counted is the same.`,
  follows: (preset) => `The policy follows the preset "${preset}" in everything.`,
  departs: (preset, what) => `Other than in the preset "${preset}": ${what}`,
  evidence: (grades) => `What counts as evidence: ${grades.map((grade) => gradesEn[grade]).join('; ')}`,
  off: 'switched off',
  noThreshold: 'none',
  settings: {
    accepts: ({ preset, chosen }) => `accepted purposes: ${chosen} (preset: ${preset})`,
    'private-labels': ({ preset, chosen }) => `labels of private entries: ${chosen} (preset: ${preset})`,
    'own-numbers': ({ preset, chosen }) => `own central numbers: ${chosen} (preset: ${preset})`,
    'sender-numbers': ({ preset, chosen }) =>
      `own numbers that messages are sent from, also by the configuration: ${chosen} (preset: ${preset})`,
    'internal-numbers': ({ preset, chosen }) => `lengths and prefixes of internal numbers: ${chosen} (preset: ${preset})`,
    'stale-export-days': ({ preset, chosen }) => `days after which an export counts as old: ${chosen} (preset: ${preset})`,
    'app-list-days': ({ preset, chosen }) => `days after which a list of apps no longer shows absence: ${chosen} (preset: ${preset})`,
    'fail-on': ({ preset, chosen }) => `threshold, unless the run is given another: ${chosen} (preset: ${preset})`,
    'priority-likelihood': ({ preset, chosen }) => `likelihood by reach: ${chosen} (preset: ${preset})`,
    'priority-evidence-step': ({ preset, chosen }) => `steps that traces of WhatsApp add to the likelihood: ${chosen} (preset: ${preset})`,
    'priority-many-share': ({ preset, chosen }) =>
      `share without accepted evidence from which severity is 3: ${chosen} (preset: ${preset})`,
    'priority-many-count': ({ preset, chosen }) =>
      `numbers without accepted evidence from which severity is 3: ${chosen} (preset: ${preset})`,
    'priority-sensitive-step': ({ preset, chosen }) => `steps that a sensitive label adds to the severity: ${chosen} (preset: ${preset})`,
    'priority-levels': ({ preset, chosen }) => `priority by severity 1 to 4, each by likelihood 1 to 4: ${chosen} (preset: ${preset})`,
    'other-bases': ({ preset, chosen }) => `documented bases other than consent: ${chosen} (preset: ${preset})`,
    'review-months': ({ preset, chosen }) => `months after which a grant is to be looked at again: ${chosen} (preset: ${preset})`,
    'organisation-names': ({ preset, chosen }) => `other names of the company itself: ${chosen} (preset: ${preset})`,
    'evidence-grades': ({ preset, chosen }) => `grades of evidence that count: ${chosen} (preset: ${preset})`,
    'latest-terms': ({ chosen }) =>
      `version of WhatsApp's terms before which an acceptance is superseded: ${chosen} (preset: the one in force on the audit day)`,
    severities: ({ rule, preset, chosen }) => `severity of ${rule}: ${chosen} (preset: ${preset})`,
    'private-accounts': ({ preset, chosen }) => `accounts of private entries: ${chosen} (preset: ${preset})`,
    employees: ({ preset, chosen }) => `directories and mail domains that tell own employees: ${chosen} (preset: ${preset})`,
    'sensitive-labels': ({ preset, chosen }) => `labels called sensitive: ${chosen} (preset: ${preset})`,
  },
};

const gradesDe: Readonly<Record<EvidenceGrade, string>> = {
  'consent-to-company': 'Einwilligung gegenüber dem Unternehmen mit Verweis auf einen Beleg',
  'terms-confirmed': 'Annahme der Nutzungsbedingungen von WhatsApp mit Verweis auf einen Beleg',
  'terms-observed': 'Annahme der Nutzungsbedingungen von WhatsApp ohne einen solchen Verweis',
};

export const policyDe: PolicyWords = {
  rulesOff: (ids, by) =>
    `Durch die Prüfrichtlinie abgeschaltete Regeln (festgelegt von ${by}): ${ids}. Ihre Befunde fehlen in diesem Bericht; wie Nummern bewertet und gezählt werden, bleibt gleich.`,
  follows: (preset) => `Die Prüfrichtlinie folgt in allem der Voreinstellung „${preset}“.`,
  departs: (preset, what) => `Abweichend von der Voreinstellung „${preset}“: ${what}`,
  evidence: (grades) => `Als Nachweis zählt: ${grades.map((grade) => gradesDe[grade]).join('; ')}`,
  off: 'abgeschaltet',
  noThreshold: 'keine',
  settings: {
    accepts: ({ preset, chosen }) => `anerkannte Zwecke: ${chosen} (Voreinstellung: ${preset})`,
    'private-labels': ({ preset, chosen }) => `Kennzeichnungen privater Einträge: ${chosen} (Voreinstellung: ${preset})`,
    'own-numbers': ({ preset, chosen }) => `eigene Zentralnummern: ${chosen} (Voreinstellung: ${preset})`,
    'sender-numbers': ({ preset, chosen }) => `eigene Absendernummern, auch aus der Konfiguration: ${chosen} (Voreinstellung: ${preset})`,
    'internal-numbers': ({ preset, chosen }) => `Längen und Anfänge interner Nummern: ${chosen} (Voreinstellung: ${preset})`,
    'stale-export-days': ({ preset, chosen }) => `Tage, nach denen ein Export als veraltet gilt: ${chosen} (Voreinstellung: ${preset})`,
    'app-list-days': ({ preset, chosen }) =>
      `Tage, nach denen eine App-Liste das Fehlen einer App nicht mehr zeigt: ${chosen} (Voreinstellung: ${preset})`,
    'fail-on': ({ preset, chosen }) => `Schwelle, sofern beim Aufruf keine andere angegeben ist: ${chosen} (Voreinstellung: ${preset})`,
    'priority-likelihood': ({ preset, chosen }) => `Eintrittswahrscheinlichkeit nach Zugriff: ${chosen} (Voreinstellung: ${preset})`,
    'priority-evidence-step': ({ preset, chosen }) =>
      `Stufen, um die Spuren von WhatsApp die Eintrittswahrscheinlichkeit erhöhen: ${chosen} (Voreinstellung: ${preset})`,
    'priority-many-share': ({ preset, chosen }) =>
      `Anteil ohne anerkannten Nachweis, ab dem die Schwere 3 beträgt: ${chosen} (Voreinstellung: ${preset})`,
    'priority-many-count': ({ preset, chosen }) =>
      `Zahl der Nummern ohne anerkannten Nachweis, ab der die Schwere 3 beträgt: ${chosen} (Voreinstellung: ${preset})`,
    'priority-sensitive-step': ({ preset, chosen }) =>
      `Stufen, um die eine sensible Kennzeichnung die Schwere erhöht: ${chosen} (Voreinstellung: ${preset})`,
    'priority-levels': ({ preset, chosen }) =>
      `Priorität nach Schwere 1 bis 4, je nach Eintrittswahrscheinlichkeit 1 bis 4: ${chosen} (Voreinstellung: ${preset})`,
    'other-bases': ({ preset, chosen }) => `andere dokumentierte Grundlagen als die Einwilligung: ${chosen} (Voreinstellung: ${preset})`,
    'review-months': ({ preset, chosen }) => `Prüfintervall für Erklärungen in Monaten: ${chosen} (Voreinstellung: ${preset})`,
    'organisation-names': ({ preset, chosen }) => `weitere Namen des eigenen Unternehmens: ${chosen} (Voreinstellung: ${preset})`,
    'evidence-grades': ({ preset, chosen }) => `Nachweisstufen, die als Nachweis gelten: ${chosen} (Voreinstellung: ${preset})`,
    'latest-terms': ({ chosen }) =>
      `Fassung der Nutzungsbedingungen, vor der eine Annahme als überholt gilt: ${chosen} (Voreinstellung: die am Stichtag geltende)`,
    severities: ({ rule, preset, chosen }) => `Schweregrad von ${rule}: ${chosen} (Voreinstellung: ${preset})`,
    'private-accounts': ({ preset, chosen }) => `Konten mit privaten Einträgen: ${chosen} (Voreinstellung: ${preset})`,
    employees: ({ preset, chosen }) =>
      `Verzeichnisse und E-Mail-Domains, die eigene Beschäftigte erkennen lassen: ${chosen} (Voreinstellung: ${preset})`,
    'sensitive-labels': ({ preset, chosen }) => `als sensibel eingestufte Kennzeichnungen: ${chosen} (Voreinstellung: ${preset})`,
  },
};
