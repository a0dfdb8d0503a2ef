import type { Scope } from '../model/scope.ts';
import { cjeu, gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { dayIn, statement } from './words.ts';

/** `exported`: day of the export in which the number stood within reach. */
export const acceptanceLaterThanExposure = defineExposureRule<{ scope: Scope; since: string; exported: string }>({
  id: 'C04',
  name: 'acceptance-later-than-exposure',
  title: { en: 'On record only after the earliest known exposure', de: 'Erst nach dem frühesten bekannten Zugriff verzeichnet' },
  classes: ['observed', 'inferred'],
  severity: 'medium',
  basis: [gdpr(6, 1, 'a'), gdpr(7, 1), gdpr(13), gdpr(14), cjeu('40/17')],
  message: {
    en: ({ scope, since, exported }) =>
      `The register records ${statement(scope).en} since ${dayIn.en(since)}; the earliest known day on which the number was within WhatsApp's reach is ${dayIn.en(exported)}, the day of the export (inferred). This record does not speak for the time between; for the time before, nothing is known.`,
    de: ({ scope, since, exported }) =>
      `Das Register verzeichnet eine ${statement(scope).de} seit dem ${dayIn.de(since)}; der früheste bekannte Tag, an dem die Nummer im Zugriff von WhatsApp lag, ist der ${dayIn.de(exported)}, der Tag des Exports (abgeleitet). Für die Zeit dazwischen sagt dieser Eintrag nichts, für die Zeit davor ist nichts bekannt.`,
  },
  example: { scope: 'contact-upload', since: '2026-10-20', exported: '2026-10-15' },
  why: {
    en: 'A statement counts from the day on which it is made. For an exposure before that day the record is no evidence.',
    de: 'Eine Erklärung wirkt ab dem Tag, an dem sie abgegeben wird. Für einen Zugriff vor diesem Tag ist der Eintrag kein Nachweis.',
  },
  remedy: {
    en: 'If an earlier statement or another basis existed at that time, add its record and evidence; if not, note the gap. Assess the duties to inform and to erase.',
    de: 'Gab es damals bereits eine frühere Erklärung oder eine andere Grundlage, deren Eintrag und Beleg nachtragen; sonst die Lücke festhalten. Informations- und Löschpflichten prüfen.',
  },
  caution: {
    en: 'The day of the export is the only date of exposure that is known here; the number may have been on the device for longer. The REV of a vCard tells when an entry was last changed, not since when it exists, and is not used.',
    de: 'Der Tag des Exports ist das einzige hier bekannte Datum eines Zugriffs; die Nummer kann schon länger auf dem Gerät gestanden haben. Die Angabe REV einer vCard nennt die letzte Änderung eines Eintrags, nicht seine Anlage, und wird nicht herangezogen.',
  },
  judge: ({ standing: { grant }, exportedAt, grantAtExport }) => {
    if (grant?.since === undefined || exportedAt === undefined || grant.since <= exportedAt) return undefined;
    return grantAtExport ? undefined : { scope: grant.scope, since: grant.since, exported: exportedAt };
  },
});
