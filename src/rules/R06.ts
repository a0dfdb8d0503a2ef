import { gdpr } from './citations.ts';
import type { Spotted } from './facts.ts';
import { defineRegisterRule } from './rule.ts';

/** `lines`: the first few, parted by commas. */
export const retentionOverrunOrOrphan = defineRegisterRule<{
  kind: 'retention' | 'orphan';
  records: number;
  numbers: number;
  lines: string;
}>({
  id: 'R06',
  name: 'retention-overrun-or-orphan',
  title: { en: 'Record past its end of retention, or without a contact', de: 'Registereintrag nach Aufbewahrungsende oder ohne Kontakt' },
  classes: ['observed'],
  severity: 'low',
  basis: [gdpr(5, 1, 'e'), gdpr(17, 1, 'a'), gdpr(17, 3, 'e')],
  message: {
    en: ({ kind, records, numbers, lines }) =>
      `${records === 1 ? 'One record is' : `${records} records of ${numbers === 1 ? 'one number' : `${numbers} numbers`} are`} ${kind === 'retention' ? 'past the end of retention that the register names' : 'of no contact on any audited device'} (${place(lines, 'line', 'first lines:')}).`,
    de: ({ kind, records, numbers, lines }) => {
      const some = records === 1 ? 'Ein Eintrag' : `${records} Einträge zu ${numbers === 1 ? 'einer Nummer' : `${numbers} Nummern`}`;
      const are =
        kind === 'retention'
          ? `${records === 1 ? 'hat' : 'haben'} das im Register genannte Aufbewahrungsende überschritten`
          : `${records === 1 ? 'gehört' : 'gehören'} zu keinem Kontakt auf einem geprüften Gerät`;
      return `${some} ${are} (${place(lines, 'Zeile', 'erste Zeilen:')}).`;
    },
  },
  example: { kind: 'orphan', records: 3, numbers: 2, lines: '12, 15, 40' },
  why: {
    en: 'Records may be kept only as long as they are needed. Once the contact is gone, mostly nothing but the proof is still needed, for the defence of legal claims.',
    de: 'Einträge dürfen nur so lange gespeichert werden, wie sie gebraucht werden. Gibt es den Kontakt nicht mehr, wird meist nur noch der Nachweis gebraucht, zur Verteidigung von Rechtsansprüchen.',
  },
  remedy: {
    en: 'Check whether the record is still needed; delete it, or reduce it to the proof that is still needed for claims.',
    de: 'Prüfen, ob der Eintrag noch gebraucht wird; löschen oder auf den für Rechtsansprüche noch nötigen Nachweis reduzieren.',
  },
  caution: {
    en: 'The number may be on a device that was not audited. Proof of consent and of withdrawal may be kept for the defence of claims; for how long is for the company to set. Once a withdrawal or objection is deleted, nothing tells of it when the contact comes back.',
    de: 'Die Nummer kann auf einem nicht geprüften Gerät stehen. Nachweise über Einwilligung und Widerruf dürfen zur Verteidigung von Rechtsansprüchen aufbewahrt werden; die Frist legt das Unternehmen fest. Wird ein Widerruf oder Widerspruch gelöscht, ist er bei einem neuen Kontakt nicht mehr zu erkennen.',
  },
  judge: ({ overdue, orphans }) => [found('retention', overdue), found('orphan', orphans)],
});

function place(lines: string, one: string, several: string): string {
  return `${lines.includes(',') ? several : one} ${lines}`;
}

function found<K extends string>(kind: K, { records, numbers, lines }: Spotted) {
  return records > 0 ? { args: { kind, records, numbers, lines: lines.join(', ') }, lines } : undefined;
}
