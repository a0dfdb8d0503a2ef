import { gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { dated } from './words.ts';

/**
 * A withdrawal that its own row dates before the grant comes first, for then nobody can tell which of the two holds. Else,
 * without a grant in force a future grant is the reason why the number is not covered; else a future negative is told.
 */
export const timestampImplausible = defineExposureRule<{ what: 'grant' | 'negative' | 'reversed'; on: string }>({
  id: 'R03',
  name: 'timestamp-implausible',
  title: { en: 'Implausible date', de: 'Unplausibles Datum' },
  classes: ['observed'],
  severity: 'medium',
  basis: [gdpr(5, 1, 'd'), gdpr(5, 2)],
  message: {
    en: ({ what, on }) =>
      what === 'reversed'
        ? 'A row of the register dates the withdrawal before the grant that it records; which of the two holds cannot be told.'
        : `${what === 'grant' ? 'An acceptance or consent' : 'A withdrawal, refusal or objection'} ${dated.en(on)} is on record; that day lies after the audit day, so it is not yet in force.`,
    de: ({ what, on }) =>
      what === 'reversed'
        ? 'Eine Zeile des Registers datiert den Widerruf vor die Erteilung, die sie verzeichnet; was davon gilt, ist nicht erkennbar.'
        : what === 'grant'
          ? `Verzeichnet ist eine Annahme oder Einwilligung ${dated.de(on)}; der Tag liegt nach dem Stichtag, sie gilt also noch nicht.`
          : `Verzeichnet ist ein Widerruf, eine Ablehnung oder ein Widerspruch ${dated.de(on)}; der Tag liegt nach dem Stichtag, die Erklärung gilt also noch nicht.`,
  },
  example: { what: 'grant', on: '2027-01-01' },
  why: {
    en: 'A date in the future, or a withdrawal before the grant, is mostly a slip; as long as it stands, the record shows nothing as of the audit day.',
    de: 'Ein Datum in der Zukunft oder ein Widerruf vor der Erteilung ist meist ein Versehen; solange es so verzeichnet ist, belegt der Eintrag zum Stichtag nichts.',
  },
  remedy: {
    en: 'Correct the date from the evidence. Where a person has already withdrawn, refused or objected, act on it now.',
    de: 'Datum anhand des Belegs berichtigen. Liegt ein Widerruf, eine Ablehnung oder ein Widerspruch bereits vor, sofort umsetzen.',
  },
  caution: {
    en: 'A day more or less can come from the time zone of the register. A new grant after a withdrawal is valid; it belongs in a row of its own.',
    de: 'Eine Abweichung um einen Tag kann an der Zeitzone des Registers liegen. Eine neue Erteilung nach einem Widerruf ist möglich; sie gehört in eine eigene Zeile.',
  },
  judge: ({ standing }) => {
    if (standing.reversed) return { what: 'reversed', on: '' };
    const { negative, grant, lapse, futureGrant, futureNegative } = standing;
    if (negative) return undefined;
    if (futureGrant && !grant && !lapse) return { what: 'grant', on: futureGrant.since ?? '' };
    return futureNegative && { what: 'negative', on: futureNegative.since ?? '' };
  },
});
