import { termsVersion } from '../model/terms.ts';
import { gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { dated } from './words.ts';

/** `terms`: the acceptance is dated before the version that it names, `id`. */
type Facts = { what: 'grant' | 'negative' | 'reversed'; on: string } | { what: 'terms'; on: string; id: string };

/**
 * A withdrawal that its own row dates before the grant comes first, for then nobody can tell which of the two holds; then a
 * grant dated before the terms it names, for which alike the number is not covered yet. Else,
 * without a grant in force a future grant is the reason why the number is not covered; else a future negative is told.
 */
export const timestampImplausible = defineExposureRule<Facts>({
  id: 'R03',
  name: 'timestamp-implausible',
  title: { en: 'Implausible date', de: 'Unplausibles Datum' },
  classes: ['observed'],
  severity: 'medium',
  basis: [gdpr(5, 1, 'd'), gdpr(5, 2)],
  message: {
    en: (facts) => {
      if (facts.what === 'reversed')
        return 'A row of the register dates the withdrawal before the grant that it records; which of the two holds cannot be told.';
      if (facts.what === 'terms')
        return `An acceptance of WhatsApp's terms ${dated.en(facts.on)} is on record; that day lies before the date of the version it names (${facts.id}).`;
      const said = facts.what === 'grant' ? 'An acceptance or consent' : 'A withdrawal, refusal or objection';
      return `${said} ${dated.en(facts.on)} is on record; that day lies after the audit day, so it is not yet in force.`;
    },
    de: (facts) => {
      if (facts.what === 'reversed')
        return 'Eine Zeile des Registers datiert den Widerruf vor die Erteilung, die sie verzeichnet; was davon gilt, ist nicht erkennbar.';
      if (facts.what === 'terms')
        return `Verzeichnet ist eine Annahme der Nutzungsbedingungen von WhatsApp ${dated.de(facts.on)}; der Tag liegt vor dem Datum der Fassung, die der Eintrag nennt (${facts.id}).`;
      return facts.what === 'grant'
        ? `Verzeichnet ist eine Annahme oder Einwilligung ${dated.de(facts.on)}; der Tag liegt nach dem Stichtag, sie gilt also noch nicht.`
        : `Verzeichnet ist ein Widerruf, eine Ablehnung oder ein Widerspruch ${dated.de(facts.on)}; der Tag liegt nach dem Stichtag, die Erklärung gilt also noch nicht.`;
    },
  },
  example: { what: 'grant', on: '2027-01-01' },
  why: {
    en: 'A date in the future, a withdrawal before the grant, or an acceptance of terms that did not exist yet is mostly a slip; as long as it stands, the record shows nothing as of the audit day.',
    de: 'Ein Datum in der Zukunft, ein Widerruf vor der Erteilung oder die Annahme einer Fassung, die es noch nicht gab, ist meist ein Versehen; solange es so verzeichnet ist, belegt der Eintrag zum Stichtag nichts.',
  },
  remedy: {
    en: 'Correct the date, or the version named, from the evidence. Where a person has already withdrawn, refused or objected, act on it now.',
    de: 'Datum oder genannte Fassung anhand des Belegs berichtigen. Liegt ein Widerruf, eine Ablehnung oder ein Widerspruch bereits vor, sofort umsetzen.',
  },
  caution: {
    en: 'A day more or less can come from the time zone of the register. A new grant after a withdrawal is valid; it belongs in a row of its own.',
    de: 'Eine Abweichung um einen Tag kann an der Zeitzone des Registers liegen. Eine neue Erteilung nach einem Widerruf ist möglich; sie gehört in eine eigene Zeile.',
  },
  judge: ({ standing }) => {
    if (standing.reversed) return { what: 'reversed', on: '' };
    const { negative, grant, lapse, futureGrant, futureNegative } = standing;
    if (negative) return undefined;
    if (grant?.beforeTerms) return { what: 'terms', on: grant.since ?? '', id: termsVersion(grant.terms)?.id ?? '' };
    if (futureGrant && !grant && !lapse) return { what: 'grant', on: futureGrant.since ?? '' };
    return futureNegative && { what: 'negative', on: futureNegative.since ?? '' };
  },
});
