import type { Text } from '../lib/text.ts';
import type { ProblemFacts } from './problem.ts';

/** Wording of the problems that only address books in databases have. Their line is the id of a row. */
export const databaseProblemTexts = {
  'database-too-large': {
    en: (f) => `the database or a file beside it is larger than ${f.limit} MiB and was not read. Export the address book as vCard`,
    de: (f) =>
      `die Datenbank oder eine Datei daneben ist größer als ${f.limit} MiB und wurde nicht gelesen. Das Adressbuch als vCard exportieren`,
  },
  'database-unreadable': {
    en: () =>
      'the database is damaged or encrypted and could not be read. Copy it from the phone again, or export the address book as vCard',
    de: () =>
      'die Datenbank ist beschädigt oder verschlüsselt und war nicht lesbar. Erneut vom Telefon kopieren oder das Adressbuch als vCard exportieren',
  },
  'database-cut': {
    en: (f) =>
      `the file ends ${f.bytes} bytes before the size that its header states; the missing rows were not read. Copy it from the phone again`,
    de: (f) =>
      `die Datei endet ${f.bytes} Byte vor der Größe, die ihr Kopf nennt; die fehlenden Zeilen wurden nicht gelesen. Erneut vom Telefon kopieren`,
  },
  'database-damaged': {
    en: () => 'the structure of the database is damaged; rows may be missing without any trace of them. Copy it from the phone again',
    de: () => 'die Struktur der Datenbank ist beschädigt; Zeilen können spurlos fehlen. Erneut vom Telefon kopieren',
  },
  'table-damaged': {
    en: (f) => `table "${f.table}" is damaged behind this row; rows there could not be read. Copy the database from the phone again`,
    de: (f) =>
      `die Tabelle „${f.table}“ ist hinter dieser Zeile beschädigt; Zeilen dort waren nicht lesbar. Datenbank erneut vom Telefon kopieren`,
  },
  'wal-replayed': {
    en: (f) =>
      `the write-ahead log beside the database (-wal, SHA-256 ${f.sha256}) was read with it: ${f.frames} recorded page changes on ${f.pages} pages; left out, as never completed: ${f.uncommitted}`,
    de: (f) =>
      `das Änderungsprotokoll neben der Datenbank (-wal, SHA-256 ${f.sha256}) wurde mitgelesen: ${f.frames} abgeschlossene Seitenänderungen auf ${f.pages} Seiten; nie abgeschlossen und daher ausgelassen: ${f.uncommitted}`,
  },
  'wal-damaged': {
    en: (f) =>
      `the write-ahead log beside the database (-wal) is damaged or belongs to another one; changes recorded from its frame ${f.frame} on were not read. Copy database and log together from the phone again`,
    de: (f) =>
      `das Änderungsprotokoll neben der Datenbank (-wal) ist beschädigt oder gehört zu einer anderen; die ab Eintrag ${f.frame} verzeichneten Änderungen wurden nicht gelesen. Datenbank und Protokoll gemeinsam erneut vom Telefon kopieren`,
  },
  'wal-missing': {
    en: () =>
      'this database may keep its latest changes in a second file with the ending -wal, and none lies beside it. If the phone has one, copy it into the same folder',
    de: () =>
      'diese Datenbank kann ihre jüngsten Änderungen in einer zweiten Datei mit der Endung -wal führen, daneben liegt keine. Falls auf dem Telefon vorhanden, in denselben Ordner kopieren',
  },
  'journal-rolled-back': {
    en: (f) =>
      `the journal beside the database (-journal, SHA-256 ${f.sha256}) tells of a change that broke off; it was undone in memory, as the phone would do: ${f.pages} pages`,
    de: (f) =>
      `das Journal neben der Datenbank (-journal, SHA-256 ${f.sha256}) zeigt eine abgebrochene Änderung; sie wurde im Arbeitsspeicher zurückgenommen, wie es auch das Telefon täte: ${f.pages} Seiten`,
  },
  'journal-unreadable': {
    en: () =>
      'the journal beside the database (-journal) tells of a change that broke off and cannot be undone here, so the database may be half changed. Copy both from the phone again',
    de: () =>
      'das Journal neben der Datenbank (-journal) zeigt eine abgebrochene Änderung, die sich hier nicht zurücknehmen lässt; die Datenbank kann halb geändert sein. Beide erneut vom Telefon kopieren',
  },
  'contacts-deleted': {
    en: (f) =>
      `contacts that the phone marks as deleted, left out: ${f.marked}; deleted before, with nothing but their id left: ${f.remembered}`,
    de: (f) =>
      `auf dem Telefon als gelöscht markierte Kontakte, nicht berücksichtigt: ${f.marked}; früher gelöscht, nur noch mit ihrer Kennung verzeichnet: ${f.remembered}`,
  },
  'row-without-contact': {
    en: () =>
      'a telephone number belongs to a contact that is not in the database, so nobody can be named for it. Copy the database from the phone again',
    de: () =>
      'eine Rufnummer gehört zu einem Kontakt, der in der Datenbank fehlt, und lässt sich niemandem zuordnen. Datenbank erneut vom Telefon kopieren',
  },
  'phone-like-rows': {
    en: (f) => `rows that may hold telephone numbers, but are of no kind that Android knows: ${f.count}; they were not read`,
    de: (f) =>
      `Zeilen, die Rufnummern enthalten können, aber von keiner in Android vorgesehenen Art sind: ${f.count}; sie wurden nicht gelesen`,
  },
  'not-from-book': {
    en: (f) =>
      `entries that WhatsApp holds of groups, or from chats alone: ${f.count}; they do not stem from the address book and were left out`,
    de: (f) =>
      `Einträge, die WhatsApp zu Gruppen oder allein aus Chats führt: ${f.count}; sie stammen nicht aus dem Adressbuch und blieben unberücksichtigt`,
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
