import { gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';

export const serviceNumber = defineExposureRule<Record<string, never>>({
  id: 'C14',
  name: 'service-number',
  title: {
    en: 'Service number, short code or own central number',
    de: 'Service- oder Kurzwahlnummer, eigene Zentrale',
  },
  classes: ['observed'],
  severity: 'info',
  basis: [gdpr(4, 1)],
  message: {
    en: () =>
      "Emergency number, service number or short code, or one of the company's own central numbers; counted apart and left out of the risk figures.",
    de: () =>
      'Notruf-, Service- oder Kurzwahlnummer oder zentrale Rufnummer des eigenen Unternehmens; gesondert gezählt und nicht in die Risikokennzahlen eingerechnet.',
  },
  example: {},
  why: {
    en: 'As a rule no single natural person stands behind such a number.',
    de: 'Hinter einer solchen Nummer steht in der Regel keine einzelne natürliche Person.',
  },
  remedy: {
    en: 'Nothing to do. Make sure once that none of these numbers belongs to a single person.',
    de: 'Nichts zu veranlassen; einmalig prüfen, dass keine dieser Nummern einer einzelnen Person gehört.',
  },
  caution: {
    en: "Short codes come from the region's numbering table, not from the length of the number; the report says how many numbers were left out.",
    de: 'Kurzwahlnummern stammen aus der Nummerntabelle der Region, nicht aus der Länge der Nummer; der Bericht nennt, wie viele Nummern nicht eingerechnet sind.',
  },
  judge: (facts) => (facts.serviceNumber ? {} : undefined),
});
