import { cjeu, gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { dated } from './words.ts';

/** `withdrawn` by the person, `revoked` by someone else (W3C DPV). */
export const withdrawnStillExposed = defineExposureRule<{
  status: 'withdrawn' | 'revoked';
  on: string;
}>({
  id: 'C02',
  name: 'withdrawn-still-exposed',
  title: { en: 'Withdrawn, number still there', de: 'Widerrufen, Nummer weiterhin vorhanden' },
  classes: ['observed', 'inferred'],
  severity: 'critical',
  basis: [gdpr(7, 3), gdpr(17, 1, 'b'), gdpr(19), cjeu('129/21')],
  message: {
    en: (facts) =>
      `A ${facts.status === 'revoked' ? 'revocation' : 'withdrawal'} ${dated.en(facts.on)} is on record; the number is still in the exported address book of this device.`,
    de: (facts) =>
      `${facts.status === 'revoked' ? 'Eine Aufhebung' : 'Ein Widerruf'} ${dated.de(facts.on)} ist verzeichnet; die Nummer steht weiterhin im exportierten Adressbuch dieses Geräts.`,
  },
  example: { status: 'withdrawn', on: '2026-03-02' },
  why: {
    en: 'With the withdrawal this basis ends for the future. If there is no other, the number is to be erased (Art. 17(1)(b)) and recipients are to be told (Art. 19).',
    de: 'Mit dem Widerruf entfällt diese Grundlage für die Zukunft. Gibt es keine andere, ist die Nummer zu löschen (Art. 17 Abs. 1 lit. b DSGVO) und die Löschung den Empfängern mitzuteilen (Art. 19 DSGVO).',
  },
  remedy: {
    en: 'Remove the number from every device; check erasure and the notice to recipients. Any other basis can only be examined for the future, before processing resumes. Do not ask the person again.',
    de: 'Nummer von allen Geräten entfernen; Löschung und Mitteilung an Empfänger prüfen. Eine andere Grundlage lässt sich nur für die Zukunft prüfen, bevor die Verarbeitung wieder aufgenommen wird. Die Person nicht erneut um Einwilligung bitten.',
  },
  caution: {
    en: 'A withdrawal works for the future; the finding says nothing about the time before it.',
    de: 'Ein Widerruf wirkt für die Zukunft; über die Zeit davor sagt der Befund nichts.',
  },
  judge: ({ standing: { negative } }) =>
    negative?.status === 'withdrawn' || negative?.status === 'revoked' ? { status: negative.status, on: negative.since ?? '' } : undefined,
});
