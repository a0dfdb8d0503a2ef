import { cjeu, gdpr, hmbBfDI, lfdNiedersachsen, recital, uwg, vgBayreuth } from './citations.ts';
import { defineExposureRule } from './rule.ts';

export const termsAcceptanceOnly = defineExposureRule<Record<string, never>>({
  id: 'C06',
  name: 'terms-acceptance-only',
  title: {
    en: "Only WhatsApp's terms accepted",
    de: 'Nur die Nutzungsbedingungen von WhatsApp angenommen',
  },
  classes: ['observed', 'arguable'],
  severity: 'info',
  basis: [
    gdpr(4, 11),
    gdpr(6, 1, 'a'),
    gdpr(6, 1, 'f'),
    recital(42),
    recital(47),
    lfdNiedersachsen,
    hmbBfDI,
    cjeu('40/17'),
    vgBayreuth,
    uwg,
  ],
  message: {
    en: () =>
      "Acceptance of WhatsApp's terms is on record, consent given to the company is not. The record suggests that the person uses WhatsApp; whether that is enough is disputed.",
    de: () =>
      'Verzeichnet ist die Annahme der Nutzungsbedingungen von WhatsApp, nicht aber eine Einwilligung gegenüber dem Unternehmen. Das spricht dafür, dass die Person WhatsApp nutzt; ob es genügt, ist umstritten.',
  },
  example: {},
  why: {
    en: "By accepting the terms a person enters into a contract with WhatsApp. Views differ on what follows: the strict one asks for consent given to the company, the middle one allows at most a documented balancing of interests for registered users, and only while the address book holds no non-users; the lenient one is content with the acceptance of WhatsApp's terms.",
    de: 'Mit der Annahme der Nutzungsbedingungen schließt die Person einen Vertrag mit WhatsApp. Was daraus folgt, ist umstritten: Die strenge Sichtweise verlangt eine Einwilligung gegenüber dem Unternehmen, die mittlere lässt allenfalls eine dokumentierte Interessenabwägung für registrierte Nutzer gelten, und auch das nur, solange keine Nichtnutzer im Adressbuch stehen; die großzügige begnügt sich mit der Annahme der Nutzungsbedingungen.',
  },
  asks: true,
  remedy: {
    en: 'Obtain consent given to the company, or document the assessment under Art. 6(1)(f) for registered users before relying on it.',
    de: 'Einwilligung gegenüber dem Unternehmen einholen oder die Interessenabwägung nach Art. 6 Abs. 1 lit. f DSGVO für registrierte Nutzer dokumentieren, bevor das Unternehmen sich darauf stützt.',
  },
  caution: {
    en: 'The report shows the figures of all three views side by side and chooses none of them.',
    de: 'Der Bericht stellt die Zahlen aller drei Sichtweisen nebeneinander und entscheidet sich für keine.',
  },
  policy: {
    en: 'A note beside the recorded acceptance where the policy accepts it (preset acceptance); under the preset consent it does not count, and C16 reports the number instead.',
    de: 'Hinweis neben der verzeichneten Annahme, wo die Prüfrichtlinie sie anerkennt (Voreinstellung acceptance); nach der Voreinstellung consent zählt sie nicht, und C16 meldet die Nummer.',
  },
  judge: ({ standing: { grant } }) => (grant?.scope === 'whatsapp-terms' ? {} : undefined),
});
