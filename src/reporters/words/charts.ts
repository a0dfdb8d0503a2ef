import type { Language } from '../../lib/text.ts';
import type { Verdict } from '../../model/verdict.ts';
import { figuresDe as de, figuresEn as en } from './figures.ts';

/** Length of time that one bar of acceptance over time stands for. */
export type Span = 'month' | 'year' | 'decade';
export type Statement = 'given' | 'withdrawn' | 'expired';

/** Phrases of the charts and of what is said in their place. */
export interface ChartWords {
  readonly matrix: string;
  readonly exposures: string;
  readonly timeline: Readonly<Record<Span, string>>;
  readonly priorities: string;
  /** Verdicts in a word or two. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly statements: Readonly<Record<Statement, string>>;
  readonly devices: (count: number) => string;
  readonly moreDevices: (count: number) => string;
  /** Marks a device of which not all could be read. */
  readonly notWhole: string;
  readonly noNumber: string;
  readonly severity: string;
  readonly likelihood: string;
  /** A field of the matrix. */
  readonly field: (level: string, severity: number, likelihood: number) => string;
  readonly withoutPriority: string;
  /** Devices whose priority nobody can tell. */
  readonly open: string;
  readonly noStatement: string;
  readonly undated: (given: number, withdrawn: number) => string;
  /** A stretch of time at an axis, from `YYYY-MM`, `YYYY`. */
  readonly time: (time: string, span: Span) => string;
}

export const chartWords: Readonly<Record<Language, ChartWords>> = {
  en: {
    matrix: 'Devices by severity and likelihood',
    exposures: 'Numbers of each device by verdict',
    timeline: {
      month: 'Acceptance over time, by month',
      year: 'Acceptance over time, by year',
      decade: 'Acceptance over time, by decade',
    },
    priorities: 'Devices by review priority',
    verdicts: {
      uncovered: 'without accepted evidence',
      unverified: 'to be checked',
      covered: 'evidence recorded',
      otherBasis: 'other documented basis',
      outOfReach: 'out of reach',
      exempt: 'exempt',
    },
    statements: { given: 'given', withdrawn: 'withdrawn or refused', expired: 'expired' },
    devices: (count) => en.count(count, 'device', 'devices'),
    moreDevices: (count) => en.count(count, 'more device', 'more devices'),
    notWhole: '* not read whole',
    noNumber: 'no number',
    severity: 'Severity',
    likelihood: 'Likelihood',
    field: (level, severity, likelihood) => `${level} (severity ${severity}, likelihood ${likelihood})`,
    withoutPriority: 'without priority',
    open: 'open, as not supplied or not read whole',
    noStatement: 'No statement with a date about acceptance is on record.',
    undated: (given, withdrawn) => `Without a date, not shown: ${en.number(given)} given, ${en.number(withdrawn)} withdrawn or refused.`,
    time: (time, span) => (span === 'decade' ? `${time}s` : time),
  },
  de: {
    matrix: 'Geräte nach Schwere und Eintrittswahrscheinlichkeit',
    exposures: 'Nummern je Gerät nach Bewertung',
    timeline: {
      month: 'Annahme und Einwilligung im Zeitverlauf, je Monat',
      year: 'Annahme und Einwilligung im Zeitverlauf, je Jahr',
      decade: 'Annahme und Einwilligung im Zeitverlauf, je Jahrzehnt',
    },
    priorities: 'Geräte nach Prüfpriorität',
    verdicts: {
      uncovered: 'ohne anerkannten Nachweis',
      unverified: 'zu prüfen',
      covered: 'Nachweis verzeichnet',
      otherBasis: 'andere dokumentierte Grundlage',
      outOfReach: 'nicht im Zugriff',
      exempt: 'ausgenommen',
    },
    statements: { given: 'erteilt', withdrawn: 'widerrufen oder abgelehnt', expired: 'abgelaufen' },
    devices: (count) => de.count(count, 'Gerät', 'Geräte'),
    moreDevices: (count) => de.count(count, 'weiteres Gerät', 'weitere Geräte'),
    notWhole: '* nicht ganz gelesen',
    noNumber: 'keine Nummer',
    severity: 'Schwere',
    likelihood: 'Eintrittswahrscheinlichkeit',
    field: (level, severity, likelihood) => `${level} (Schwere ${severity}, Eintrittswahrscheinlichkeit ${likelihood})`,
    withoutPriority: 'ohne Priorität',
    open: 'offen, da nicht geliefert oder nicht ganz gelesen',
    noStatement: 'Zu Annahme und Einwilligung ist keine Erklärung mit Datum verzeichnet.',
    undated: (given, withdrawn) =>
      `Ohne Datum, nicht gezeigt: ${de.number(given)} erteilt, ${de.number(withdrawn)} widerrufen oder abgelehnt.`,
    time: (time, span) => (span === 'month' ? `${time.slice(5)}/${time.slice(0, 4)}` : span === 'decade' ? `${time}er` : time),
  },
};
