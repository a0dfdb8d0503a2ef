import { gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { dated } from './words.ts';

export const refusedOrObjected = defineExposureRule<{ status: 'refused' | 'objected'; on: string }>({
  id: 'C03',
  name: 'refused-or-objected',
  title: {
    en: 'Refused or objected to, number still there',
    de: 'Ablehnung oder Widerspruch, Nummer weiterhin vorhanden',
  },
  classes: ['observed', 'inferred'],
  severity: 'critical',
  basis: [gdpr(6, 1, 'a'), gdpr(17, 1, 'c'), gdpr(21, 1), gdpr(21, 2), gdpr(21, 3)],
  message: {
    en: (facts) =>
      `${facts.status === 'refused' ? 'A refusal' : 'An objection'} ${dated.en(facts.on)} is on record; the number is still in the exported address book of this device.`,
    de: (facts) =>
      `${facts.status === 'refused' ? 'Eine Ablehnung' : 'Ein Widerspruch'} ${dated.de(facts.on)} ist verzeichnet; die Nummer steht weiterhin im exportierten Adressbuch dieses Geräts.`,
  },
  example: { status: 'objected', on: '2026-03-02' },
  why: {
    en: 'A person who refused has not consented. After an objection, processing based on legitimate interests may continue only on compelling legitimate grounds or for the establishment, exercise or defence of legal claims; direct marketing has to stop in any case.',
    de: 'Wer abgelehnt hat, hat nicht eingewilligt. Nach einem Widerspruch darf eine auf berechtigte Interessen gestützte Verarbeitung nur aus zwingenden schutzwürdigen Gründen oder zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen fortgeführt werden; Direktwerbung ist in jedem Fall einzustellen.',
  },
  remedy: {
    en: 'Remove the number from every device. After an objection, document any compelling legitimate grounds and stop direct marketing. Do not ask the person again.',
    de: 'Nummer von allen Geräten entfernen. Nach einem Widerspruch etwaige zwingende schutzwürdige Gründe dokumentieren und Direktwerbung einstellen. Die Person nicht erneut um Einwilligung bitten.',
  },
  caution: {
    en: 'The two are not the same: a refusal answers a request for consent; an objection (Art. 21) is directed against processing that rests on another basis. Whether an objection is justified is not assessed here.',
    de: 'Beides ist auseinanderzuhalten: Die Ablehnung beantwortet eine Bitte um Einwilligung, der Widerspruch (Art. 21 DSGVO) richtet sich gegen eine Verarbeitung auf anderer Grundlage. Ob er begründet ist, wird hier nicht bewertet.',
  },
  judge: ({ standing: { negative } }) =>
    negative?.status === 'refused' || negative?.status === 'objected' ? { status: negative.status, on: negative.since ?? '' } : undefined,
});
