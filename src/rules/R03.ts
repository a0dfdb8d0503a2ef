import { gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { dated } from './words.ts';

/** Without a grant in force a future grant is the reason why the number is not covered; else a future negative is told. */
export const timestampImplausible = defineExposureRule<{ what: 'grant' | 'negative'; on: string }>({
  id: 'R03',
  name: 'timestamp-implausible',
  title: { en: 'Date after the audit day', de: 'Datum nach dem Stichtag' },
  classes: ['observed'],
  severity: 'medium',
  basis: [gdpr(5, 1, 'd'), gdpr(5, 2)],
  message: {
    en: ({ what, on }) =>
      `${what === 'grant' ? 'An acceptance or consent' : 'A withdrawal, refusal or objection'} ${dated.en(on)} is on record; that day lies after the audit day, so it is not yet in force.`,
    de: ({ what, on }) =>
      what === 'grant'
        ? `Verzeichnet ist eine Annahme oder Einwilligung ${dated.de(on)}; der Tag liegt nach dem Stichtag, sie gilt also noch nicht.`
        : `Verzeichnet ist ein Widerruf, eine Ablehnung oder ein Widerspruch ${dated.de(on)}; der Tag liegt nach dem Stichtag, die Erklärung gilt also noch nicht.`,
  },
  example: { what: 'grant', on: '2027-01-01' },
  why: {
    en: 'A date in the future is mostly a slip; as long as it stands, the record shows nothing as of the audit day.',
    de: 'Ein Datum in der Zukunft ist meist ein Versehen; solange es so verzeichnet ist, belegt der Eintrag zum Stichtag nichts.',
  },
  remedy: {
    en: 'Correct the date from the evidence. Where a person has already withdrawn, refused or objected, act on it now.',
    de: 'Datum anhand des Belegs berichtigen. Liegt ein Widerruf, eine Ablehnung oder ein Widerspruch bereits vor, sofort umsetzen.',
  },
  caution: {
    en: 'A day more or less can come from the time zone of the register.',
    de: 'Eine Abweichung um einen Tag kann an der Zeitzone des Registers liegen.',
  },
  judge: ({ standing }) => {
    const { grant, lapse, futureGrant, futureNegative } = standing;
    if (futureGrant && !grant && !lapse) return { what: 'grant', on: futureGrant.since ?? '' };
    return futureNegative && { what: 'negative', on: futureNegative.since ?? '' };
  },
});
