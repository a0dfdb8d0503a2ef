import { numberOfDay } from '../model/day.ts';
import { minimumAgeUnder, termsOfAcceptance, termsVersion } from '../model/terms.ts';
import { gdpr, recital } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { termsAgeClause } from './sources/whatsapp.ts';
import { on as onDay } from './words.ts';

/** `terms`: id of the version that asks for the age; empty before the first that is known. */
export const belowMinimumAge = defineExposureRule<{ on: string; minimumAge: number; terms: string }>({
  id: 'C08',
  name: 'below-minimum-age',
  title: { en: "Below the minimum age of WhatsApp's terms", de: 'Mindestalter der Nutzungsbedingungen von WhatsApp nicht erreicht' },
  classes: ['observed', 'arguable'],
  severity: 'high',
  basis: [termsAgeClause, gdpr(8), recital(38)],
  message: {
    en: ({ on, minimumAge, terms }) =>
      `By the birth date on record the person was younger than ${minimumAge} when accepting WhatsApp's terms ${onDay.en(on)}; the terms then required that age${version(terms)}. Under the chosen policy the acceptance is no evidence here. The number is within WhatsApp's reach (inferred).`,
    de: ({ on, minimumAge, terms }) =>
      `Nach dem verzeichneten Geburtsdatum war die Person bei der Annahme der Nutzungsbedingungen von WhatsApp ${onDay.de(on)} jünger als ${minimumAge} Jahre; dieses Alter verlangten die Bedingungen damals${version(terms)}. Nach der gewählten Prüfrichtlinie ist die Annahme hier kein Nachweis. Die Nummer liegt im Zugriff von WhatsApp (abgeleitet).`,
  },
  example: { on: '2023-05-02', minimumAge: 16, terms: 'wa-eea-tos-2021-01-04' },
  why: {
    en: 'Children merit specific protection (Recital 38). Whoever had not reached the age that the terms require was by those terms not among its users, so that the acceptance shows little.',
    de: 'Kinder verdienen bei ihren personenbezogenen Daten besonderen Schutz (ErwG 38 DSGVO). Wer das verlangte Alter noch nicht erreicht hatte, gehörte nach den Bedingungen des Anbieters nicht zum Kreis der Nutzer; die Annahme belegt daher wenig.',
  },
  remedy: {
    en: 'Have the entry reviewed, in doubt remove the number; where needed, involve the holder of parental responsibility. Do not ask the person.',
    de: 'Eintrag prüfen lassen, im Zweifel Nummer entfernen; gegebenenfalls den Träger der elterlichen Verantwortung einbeziehen. Die Person nicht selbst um Einwilligung bitten.',
  },
  caution: {
    en: 'The age follows from the register alone and is never inferred. Art. 8 does not directly cover consent given to the company. The latest terms also know accounts managed by a parent and, in some countries, a higher age; neither was examined.',
    de: 'Das Alter ergibt sich allein aus dem Register und wird nie vermutet. Art. 8 DSGVO gilt für Einwilligungen gegenüber dem Unternehmen nicht unmittelbar. Die neuesten Bedingungen kennen auch von Eltern verwaltete Konten und in einzelnen Staaten ein höheres Mindestalter; beides wurde nicht geprüft.',
  },
  policy: {
    en: "Only where the policy accepts WhatsApp's terms (preset acceptance); under the preset consent C16 reports the number instead.",
    de: 'Nur wo die Prüfrichtlinie die Annahme der Nutzungsbedingungen anerkennt (Voreinstellung acceptance); nach der Voreinstellung consent meldet C16 die Nummer.',
  },
  judge: ({ standing: { underage, grant, negative } }) => {
    if (!underage || grant || negative) return undefined;
    const terms = underage.since === undefined ? underage.terms : termsOfAcceptance(underage.terms, numberOfDay(underage.since));
    return { on: underage.since ?? '', minimumAge: minimumAgeUnder(terms), terms: termsVersion(terms)?.id ?? '' };
  },
});

function version(terms: string): string {
  return terms === '' ? '' : ` (${terms})`;
}
