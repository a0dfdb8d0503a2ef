import type { Phrase } from '../../lib/text.ts';

/**
 * Columns of the CSV report, in order. The English names are for programs and stay as they are; the German ones head the
 * table for Excel.
 */
export const csvColumns = {
  id: { en: 'id', de: 'Kennung' },
  rule: { en: 'rule', de: 'Regel' },
  title: { en: 'rule_title', de: 'Bezeichnung der Regel' },
  severity: { en: 'severity', de: 'Schweregrad' },
  verdict: { en: 'verdict', de: 'Bewertung' },
  device: { en: 'device', de: 'Gerät' },
  label: { en: 'device_label', de: 'Gerätebezeichnung' },
  exportedAt: { en: 'exported_at', de: 'Tag des Exports' },
  number: { en: 'number', de: 'Rufnummer' },
  contact: { en: 'contact', de: 'Kontakt' },
  path: { en: 'path', de: 'Fundstelle' },
  line: { en: 'line', de: 'Zeile' },
  further: { en: 'further_places', de: 'Weitere Fundstellen' },
  furtherList: { en: 'further_places_list', de: 'Liste der weiteren Fundstellen' },
  recordPath: { en: 'record_path', de: 'Register' },
  recordLine: { en: 'record_line', de: 'Zeile im Register' },
  message: { en: 'message', de: 'Befund' },
  remedy: { en: 'remedy', de: 'Maßnahme' },
} as const satisfies Readonly<Record<string, Phrase>>;
