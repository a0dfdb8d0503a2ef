import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** The permissions of users, as `0: denied, 10: granted`, in German. */
function inGerman(users: string | number | undefined): string {
  return String(users).replaceAll('denied', 'verweigert').replaceAll('granted', 'erteilt');
}

/** Wording of what may be wrong with device inventories. */
export const inventoryTexts = {
  'app-contradictory': {
    en: () => 'the row says two things of WhatsApp on this device; the one that reads more contacts counts. Correct the row',
    de: () =>
      'die Zeile macht zu WhatsApp auf diesem Gerät zwei Angaben; es zählt die, nach der mehr Kontakte gelesen werden. Zeile berichtigen',
  },
  'imei-check-digit': {
    en: () => 'the check digit of an IMEI in this row does not fit; it was taken as it stands',
    de: () => 'die Prüfziffer einer IMEI in dieser Zeile passt nicht; sie wurde übernommen, wie sie dasteht',
  },
  'imei-rounded': {
    en: () => 'an IMEI in this row was made a number and has lost digits; nothing is joined by it. Export the column as text',
    de: () =>
      'eine IMEI in dieser Zeile wurde in eine Zahl verwandelt und hat Ziffern verloren; über sie wird nichts zugeordnet. Spalte als Text exportieren',
  },
  'inventory-date-unreadable': {
    en: (f) => `the day in column "${f.column}" cannot be read; the row counts as undated. Write it as 2025-03-01 or 01.03.2025`,
    de: (f) =>
      `der Tag in der Spalte „${f.column}“ ist nicht lesbar; die Zeile gilt als undatiert. Als 01.03.2025 oder 2025-03-01 schreiben`,
  },
  'inventory-cut': {
    en: () => 'the inventory breaks off here, so devices or apps may be missing. Export it again',
    de: () => 'das Inventar bricht hier ab, Geräte oder Apps können fehlen. Erneut exportieren',
  },
  'inventory-record-large': {
    en: () => 'this record is too large or nested too deeply, and was left out. Check the file, it may be damaged',
    de: () => 'dieser Eintrag ist zu groß oder zu tief verschachtelt und blieb unberücksichtigt. Datei prüfen, sie kann beschädigt sein',
  },
  'inventory-record-unreadable': {
    en: () => 'what stands here is no device or app of this format and was left out. Export the inventory again',
    de: () => 'was hier steht, ist kein Gerät und keine App dieses Formats und blieb unberücksichtigt. Inventar erneut exportieren',
  },
  'inventory-json-broken': {
    en: () => 'the inventory is not valid JSON here, so devices or apps may be missing. Export it again',
    de: () => 'das Inventar ist an dieser Stelle kein gültiges JSON, Geräte oder Apps können fehlen. Erneut exportieren',
  },
  'inventory-xml-broken': {
    en: () => 'from here on the inventory is not XML that can be followed; nothing behind was read. Export it again',
    de: () => 'ab hier lässt sich das XML des Inventars nicht auswerten; alles Weitere wurde nicht gelesen. Erneut exportieren',
  },
  'inventory-paged': {
    en: (f) =>
      `the inventory is one page of several: "${f.member}" points to the next, so devices or apps are missing. Fetch all pages and put them into one file, one after the other`,
    de: (f) =>
      `das Inventar ist nur eine von mehreren Seiten: „${f.member}“ verweist auf die nächste, es fehlen Geräte oder Apps. Alle Seiten abrufen und nacheinander in eine Datei schreiben`,
  },
  'inventory-truncated': {
    en: (f) => `entries the inventory announces: ${f.total}, and holds: ${f.read}, so devices are missing. Export all pages`,
    de: (f) => `vom Inventar angekündigte Einträge: ${f.total}, enthaltene: ${f.read}; es fehlen Geräte. Alle Seiten exportieren`,
  },
  'app-row-without-device': {
    en: () => 'the row of the app list names no device and was left out. Export the list by device',
    de: () => 'die Zeile der App-Liste nennt kein Gerät und blieb unberücksichtigt. Die Liste je Gerät exportieren',
  },
  'app-row-unmatched': {
    en: () =>
      'this row names WhatsApp on a device that stands in no device list. Give the list of all devices of the same system with --devices',
    de: () =>
      'diese Zeile nennt WhatsApp auf einem Gerät, das in keiner Geräteliste steht. Die Liste aller Geräte desselben Systems mit --devices angeben',
  },
  'app-lists-unmatched': {
    en: (f) => `devices of the app list that stand in no device list: ${f.count}; WhatsApp is not among their apps`,
    de: (f) => `Geräte der App-Liste, die in keiner Geräteliste stehen: ${f.count}; WhatsApp ist nicht unter ihren Apps`,
  },
  'grants-unmatched': {
    en: () =>
      'neither the name of this file nor of its folder is a key of a device in a device list, so its permissions belong to no device. Name the file like the device id or serial number',
    de: () =>
      'weder der Name dieser Datei noch der ihres Ordners ist eine Kennung eines Geräts in einer Geräteliste; die Berechtigungen gehören daher zu keinem Gerät. Datei nach der Geräte-ID oder Seriennummer benennen',
  },
  'export-after-audit': {
    en: () =>
      'the day of export lies after the audit day, so nobody can tell how old the export is. Correct the day, or audit as of a later one',
    de: () =>
      'der Tag des Exports liegt nach dem Stichtag; wie alt der Export ist, lässt sich daher nicht sagen. Tag berichtigen oder zu einem späteren Stichtag prüfen',
  },
  'grants-ambiguous': {
    en: () =>
      'the name of this file or of its folder is a key of several devices, so its permissions were given to none. Name the file like the id of its device',
    de: () =>
      'der Name dieser Datei oder ihres Ordners ist eine Kennung mehrerer Geräte; die Berechtigungen wurden daher keinem zugeordnet. Datei nach der ID ihres Geräts benennen',
  },
  'grant-by-user': {
    en: (f) => `users of the phone are treated differently (a work profile is a user of its own): ${f.users}; the widest permission counts`,
    de: (f) =>
      `die Nutzer des Telefons haben verschiedene Berechtigungen (ein Arbeitsprofil ist ein eigener Nutzer): ${inGerman(f.users)}; es zählt die weiteste Berechtigung`,
  },
  'grant-other-app': {
    en: () =>
      'the permission of one WhatsApp app is off, but of WhatsApp Messenger and WhatsApp Business one was not asked for; the contact access counts as unknown. Give dumpsys package of both com.whatsapp and com.whatsapp.w4b',
    de: () =>
      'die Berechtigung einer WhatsApp-App ist nicht erteilt, aber von WhatsApp Messenger und WhatsApp Business wurde eine nicht abgefragt; der Kontaktzugriff gilt als unbekannt. dumpsys package für com.whatsapp und com.whatsapp.w4b angeben',
  },
  'grant-value-unknown': {
    en: () => 'this permission has a value the program does not know; it counts as unknown',
    de: () => 'diese Berechtigung hat einen Wert, den das Programm nicht kennt; sie gilt als unbekannt',
  },
  'grant-absent': {
    en: (f) => `the phone knew no app ${f.package} when it was asked; since no day is given, nothing follows from this alone`,
    de: (f) => `das Telefon kannte bei der Abfrage keine App ${f.package}; ohne Tag der Abfrage lässt sich daraus allein nichts schließen`,
  },
  'devices-contradictory': {
    en: (f) => `another inventory says something else of this device (${f.fields}); what reads more contacts counts`,
    de: (f) => `ein anderes Inventar sagt zu diesem Gerät etwas anderes (${f.fields}); es zählt, wonach mehr Kontakte gelesen werden`,
  },
  'devices-share-key': {
    en: () => 'the device shares a key with another one but has a serial number of its own; they were kept apart',
    de: () => 'das Gerät teilt eine Kennung mit einem anderen, hat aber eine eigene Seriennummer; beide bleiben getrennt',
  },
  'computers-left-out': {
    en: (f) => `computers in the list: ${f.count}; they are no phones and were left out`,
    de: (f) => `Computer in der Liste: ${f.count}; sie sind keine Telefone und blieben außer Betracht`,
  },
  'policy-unmatched': {
    en: () => 'no device names one of these policies, so their settings apply to none',
    de: () => 'kein Gerät nennt eine dieser Richtlinien; ihre Einstellungen gelten daher für keines',
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
