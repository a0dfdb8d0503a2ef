/** Headers as a German office writes them, by the canonical ones. */
export const german: Readonly<Record<string, string>> = {
  record_id: 'Lfd. Nr.',
  phone: 'Rufnummer',
  name: 'Name',
  status: 'Status',
  at: 'Datum',
  scope: 'Zweck',
  terms_version: 'Fassung',
  evidence: 'Nachweis',
  method: 'Erfassungsart',
  valid_until: 'Gültig bis',
  birth_date: 'Geburtsdatum',
  controller: 'Verantwortlicher',
  evidence_sha256: 'Prüfsumme',
  retention_until: 'Aufbewahren bis',
};

/** Values likewise. */
export const words: Readonly<Record<string, string>> = {
  given: 'erteilt',
  renewed: 'erneuert',
  requested: 'angefragt',
  refused: 'abgelehnt',
  withdrawn: 'widerrufen',
  objected: 'widersprochen',
  revoked: 'entzogen',
  expired: 'abgelaufen',
  invalidated: 'unwirksam',
  unknown: 'unbekannt',
  'whatsapp-terms': 'Annahme der Nutzungsbedingungen',
  'contact-upload': 'Weitergabe der Nummer an WhatsApp',
  'business-messages': 'Geschäftsnachrichten',
  marketing: 'Werbung',
};

/** Fields that hold days. */
export const dates: ReadonlySet<string> = new Set(['at', 'valid_until', 'birth_date', 'retention_until']);
