import type { Phrase } from '../../lib/text.ts';
import type { Mode, Ownership, Separation } from '../../model/posture.ts';

/** Words of a device's sheet: what is known of the device, and what rows can be picked by. */
export const sheetWords = {
  what: { en: 'Device', de: 'Gerät' },
  label: { en: 'Label', de: 'Bezeichnung' },
  app: { en: 'WhatsApp on the device', de: 'WhatsApp auf dem Gerät' },
  separation: { en: 'Separation of business contacts', de: 'Trennung der Geschäftskontakte' },
  ownership: { en: 'Ownership', de: 'Eigentum' },
  mode: { en: 'Management', de: 'Verwaltung' },
  exportedAt: { en: 'Exported on', de: 'Export vom' },
  inventoryAsOf: { en: 'Inventory as of', de: 'Stand des Inventars' },
  notInInventory: { en: 'not in the inventory', de: 'nicht im Inventar' },
  read: { en: 'Address book', de: 'Adressbuch' },
  readWhole: { en: 'read whole', de: 'ganz gelesen' },
  notWhole: { en: 'NOT read whole, or not supplied', de: 'NICHT ganz gelesen oder nicht geliefert' },
  assumed: { en: 'assumed, as app or permission is unknown', de: 'angenommen, da App oder Berechtigung unbekannt' },
  reach: { en: "WhatsApp's reach", de: 'Zugriff von WhatsApp' },
  traces: { en: 'Traces of WhatsApp', de: 'Spuren von WhatsApp' },
  numbers: { en: 'Numbers', de: 'Nummern' },
  remedies: { en: 'What to do on this device', de: 'Was auf diesem Gerät zu tun ist' },
  severity: { en: 'Severity', de: 'Schweregrad' },
  verdict: { en: 'Verdict', de: 'Bewertung' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const separationWords: Readonly<Record<Separation, Phrase>> = {
  none: { en: 'none', de: 'keine' },
  'work-profile': { en: 'work profile', de: 'Arbeitsprofil' },
  'managed-accounts': { en: 'managed accounts', de: 'verwaltete Konten' },
  container: { en: 'container', de: 'Container' },
  unknown: { en: 'unknown', de: 'unbekannt' },
};

export const ownershipWords: Readonly<Record<Ownership, Phrase>> = {
  corporate: { en: 'company', de: 'Unternehmen' },
  personal: { en: 'private', de: 'privat' },
  shared: { en: 'shared by several people', de: 'von mehreren Personen genutzt' },
  unknown: { en: 'unknown', de: 'unbekannt' },
};

export const modeWords: Readonly<Record<Mode, Phrase>> = {
  'fully-managed': { en: 'fully managed', de: 'vollständig verwaltet' },
  cope: { en: 'company device with a personal side', de: 'Firmengerät mit privatem Bereich' },
  'byod-profile': { en: 'private device with a managed profile', de: 'Privatgerät mit verwaltetem Profil' },
  supervised: { en: 'supervised', de: 'betreut (supervised)' },
  unsupervised: { en: 'managed, not supervised', de: 'verwaltet, nicht betreut' },
  unmanaged: { en: 'not managed', de: 'nicht verwaltet' },
  unknown: { en: 'unknown', de: 'unbekannt' },
};
