import type { Language, Phrase } from '../lib/text.ts';

/** Words for a format that is known and not read: what it is, and how to get at the contacts all the same. */
export interface RefusedFormat {
  readonly title: Phrase;
  readonly wayOut: Phrase;
}

const asVcard: Phrase = {
  en: "On the phone, export the contacts from the contacts app as vCard (.vcf), or download them from the account's website",
  de: 'Auf dem Telefon die Kontakte aus der Kontakte-App als vCard (.vcf) exportieren oder von der Website des Kontos herunterladen',
};
const asCsv: Phrase = {
  en: 'In the program that wrote it, save the contacts as CSV or vCard',
  de: 'In dem Programm, aus dem die Datei stammt, die Kontakte als CSV oder vCard speichern',
};

export const refusedFormats = {
  'smart-switch': {
    title: { en: 'an encrypted backup of Samsung Smart Switch', de: 'eine verschlüsselte Sicherung von Samsung Smart Switch' },
    wayOut: asVcard,
  },
  'huawei-backup': {
    title: {
      en: 'a backup of a Huawei phone without a readable address book',
      de: 'eine Sicherung eines Huawei-Telefons ohne lesbares Adressbuch',
    },
    wayOut: asVcard,
  },
  'itunes-encrypted': {
    title: { en: 'an encrypted iPhone backup (iTunes, Finder)', de: 'eine verschlüsselte iPhone-Sicherung (iTunes, Finder)' },
    wayOut: {
      en: 'Make a backup without encryption, or export the contacts from iCloud as vCard',
      de: 'Eine Sicherung ohne Verschlüsselung anlegen oder die Kontakte aus iCloud als vCard exportieren',
    },
  },
  'itunes-backup': {
    title: {
      en: 'an iPhone backup (iTunes, Finder) without a readable address book',
      de: 'eine iPhone-Sicherung (iTunes, Finder) ohne lesbares Adressbuch',
    },
    wayOut: { en: 'Export the contacts from iCloud as vCard', de: 'Die Kontakte aus iCloud als vCard exportieren' },
  },
  'android-backup': { title: { en: 'an Android backup (.ab)', de: 'eine Android-Sicherung (.ab)' }, wayOut: asVcard },
  'nokia-backup': { title: { en: 'an old Nokia backup (.nbu, .nfb)', de: 'eine alte Nokia-Sicherung (.nbu, .nfb)' }, wayOut: asVcard },
  mork: {
    title: { en: 'an old Thunderbird address book (Mork, .mab)', de: 'ein altes Thunderbird-Adressbuch (Mork, .mab)' },
    wayOut: {
      en: 'Open it in Thunderbird, then Address Book, Tools, Export, as vCard or CSV',
      de: 'In Thunderbird öffnen, dann Adressbuch, Extras, Exportieren, als vCard oder CSV',
    },
  },
  'outlook-pst': {
    title: { en: 'an Outlook data file (.pst, .ost)', de: 'eine Outlook-Datendatei (.pst, .ost)' },
    wayOut: {
      en: 'In Outlook choose File, Open & Export, Import/Export, and export the contacts folder as CSV',
      de: 'In Outlook über Datei, Öffnen und Exportieren, Importieren/Exportieren den Kontakteordner als CSV exportieren',
    },
  },
  ole2: {
    title: { en: 'a file of Excel 97–2003 or Outlook (.xls, .msg)', de: 'eine Datei aus Excel 97–2003 oder Outlook (.xls, .msg)' },
    wayOut: asCsv,
  },
  'office-document': {
    title: { en: 'an Office document (.xlsx, .docx, .ods …)', de: 'ein Office-Dokument (.xlsx, .docx, .ods …)' },
    wayOut: asCsv,
  },
  'app-package': {
    title: { en: 'a program package (.apk, .jar)', de: 'ein Programmpaket (.apk, .jar)' },
    wayOut: { en: 'Take it out of the folder', de: 'Aus dem Ordner nehmen' },
  },
  icalendar: {
    title: { en: 'a calendar (iCalendar), no address book', de: 'ein Kalender (iCalendar), kein Adressbuch' },
    wayOut: {
      en: 'Export the contacts instead of the calendar, or take the file out of the folder',
      de: 'Statt des Kalenders die Kontakte exportieren oder die Datei aus dem Ordner nehmen',
    },
  },
  'other-archive': {
    title: { en: 'an archive other than ZIP (7z, RAR, gzip, tar)', de: 'ein Archiv, das kein ZIP ist (7z, RAR, gzip, tar)' },
    wayOut: { en: 'Unpack it into the folder', de: 'In den Ordner entpacken' },
  },
} as const satisfies Readonly<Record<string, RefusedFormat>>;

export type RefusedFormatId = keyof typeof refusedFormats;

/** The message about a file of a refused format. */
export function refusal(format: string | number, language: Language): string {
  const known: RefusedFormat | undefined = refusedFormats[format as RefusedFormatId];
  const title = known?.title[language] ?? format;
  const wayOut = (known?.wayOut ?? asVcard)[language];
  return { en: `this is ${title}, which cannot be read here. ${wayOut}`, de: `dies ist ${title} und hier nicht lesbar. ${wayOut}` }[
    language
  ];
}
