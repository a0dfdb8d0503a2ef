// The page of accepted columns and values, made of the tables the readers themselves use.

import { inventoryTable } from './inventories-page.js';
import { addressTables } from './address-tables-page.js';
import { profileBlocks } from './profiles-page.js';
import { recipientBlocks } from './recipients-page.js';
import { jsonRegisters } from './json-registers-page.js';

const intro = [
  '# Input formats · Eingabeformate',
  `Each text stands in English, then in German. The lists are those the readers use; \`askfirst inspect FILE\` shows what is read of a file.
Jeder Text steht erst englisch, dann deutsch. Die Listen sind die der Leseprogramme; \`askfirst inspect DATEI\` zeigt, was aus einer Datei gelesen wird.`,
  '## Address books · Adressbücher',
  `vCard 2.1, 3.0 and 4.0, also mixed in one file, recognised by content, whatever the file is called. Every \`TEL\` line begun is read or listed as lost. Hidden files, media and system files are left out; links are not followed but listed. Anything else in a device's folder is listed as lost, since an address book may hide in it.

LDIF (Thunderbird, LDAP, Active Directory; entries end with a blank line), jCard (RFC 7095), xCard (RFC 6351, without DTD), JSContact (RFC 9553, also in a JMAP answer), contacts of Microsoft Graph and of Google's People API (one page, several pages, the list alone, or one contact a line; a last page that points to another one makes the export incomplete), and \`contacts.json\` of the Mobile Verification Toolkit. A field that speaks of a telephone without being one of the format's is listed as lost.

vCard 2.1, 3.0 und 4.0, auch gemischt in einer Datei; erkannt wird der Inhalt, nicht der Dateiname. Jede begonnene \`TEL\`-Zeile wird gelesen oder als verloren aufgeführt. Versteckte Dateien, Medien und Systemdateien werden übergangen; Verknüpfungen wird nicht gefolgt, sie werden aufgeführt. Alles andere im Ordner eines Geräts gilt als verloren, denn es könnte ein Adressbuch sein.

LDIF (Thunderbird, LDAP, Active Directory; auf jeden Eintrag folgt eine Leerzeile), jCard (RFC 7095), xCard (RFC 6351, ohne DTD), JSContact (RFC 9553, auch in einer JMAP-Antwort), Kontakte aus Microsoft Graph und der Google People API (eine Seite, mehrere Seiten, nur die Liste oder ein Kontakt je Zeile; verweist die letzte Seite auf eine weitere, ist der Export unvollständig) und \`contacts.json\` des Mobile Verification Toolkit. Ein Feld, das nach Telefon klingt, aber nicht zum Format gehört, wird als verloren aufgeführt.`,
  '## Tables in CSV · Tabellen in CSV',
  `Delimiter \`;\` \`,\` tab or \`|\`, told from the file or from a first line \`sep=;\`. UTF-8, UTF-16 or Windows-1252. The header may stand below title rows, within the first 20 records. Headers are compared by their letters and digits alone: case, spaces and signs do not count, \`ä\` equals \`ae\`; the lists below show them in that form. Of values case, umlauts spelled out, spaces, hyphens and dots do not count. Unknown columns are ignored and named in a note; two columns for one field are refused with a mapping to copy, numbers and references aside. An apostrophe before \`+ - = @\` (also in full width), or before a whole cell that a spreadsheet would count with (\`0815\`, \`1-2\`), is no part of the cell; \`-\` counts as blank. Days are \`2026-03-01\` or \`01.03.2026\`, with a time where there is one; of other spellings only registers tell the order (below).

Trennzeichen \`;\` \`,\` Tabulator oder \`|\`, erkannt aus der Datei oder aus einer ersten Zeile \`sep=;\`. UTF-8, UTF-16 oder Windows-1252. Über der Kopfzeile dürfen Titelzeilen stehen; gesucht wird sie in den ersten 20 Zeilen. Bei Überschriften zählen nur Buchstaben und Ziffern: Großschreibung, Leer- und Satzzeichen sind gleichgültig, \`ä\` gilt als \`ae\`; die Listen zeigen sie in dieser Form. Bei Werten sind Großschreibung, Umlautschreibung, Leerzeichen, Bindestriche und Punkte gleichgültig. Unbekannte Spalten bleiben außer Betracht und werden in einem Hinweis genannt; zwei Spalten für ein Feld werden mit einer kopierbaren Zuordnung abgewiesen, außer bei Nummern und Verweisen. Ein Apostroph vor \`+ - = @\` gehört nicht zur Zelle; \`-\` gilt als leer. Tage stehen als \`01.03.2026\` oder \`2026-03-01\`, gern mit Uhrzeit; bei anderen Schreibweisen wird nur in Registern die Reihenfolge erschlossen (siehe unten).`,
];

const workbooks = `Workbooks of Excel and LibreOffice (\`.xlsx\`, \`.xlsm\`) hold the same tables. Every sheet with the header of a register is read, hidden sheets and rows too, which are counted in notes; a sheet without is named in a note, and is lost when it holds a column of numbers or its name speaks of withdrawal. Formulas count by the result they last had. A number typed as a number has lost its leading zero or its plus: it is read where only one of both makes a number, or only one a mobile number, and each such cell is noted; else it is lost. Errors (\`#N/A\`), formulas without a result, merged rows, cells struck through and content without a header are lost, all with the address of the cell (\`Sheet1!C14\`). Of an inventory each sheet is read like a CSV file of its own; a sheet without device ids beside others is left out.

Arbeitsmappen aus Excel und LibreOffice (\`.xlsx\`, \`.xlsm\`) enthalten dieselben Tabellen. Gelesen wird jedes Blatt mit der Kopfzeile eines Registers, auch ausgeblendete Blätter und Zeilen, deren Zahl ein Hinweis nennt; ein Blatt ohne Kopfzeile nennt ein Hinweis, es gilt als verloren, wenn es eine Nummernspalte hat oder sein Name von Widerruf spricht. Formeln zählen mit dem zuletzt berechneten Ergebnis. Eine als Zahl eingetragene Rufnummer hat ihre führende Null oder ihr Plus verloren: sie wird gelesen, wenn nur eines von beiden eine Nummer oder nur eines eine Mobilnummer ergibt, und jede solche Zelle wird aufgeführt; sonst gilt sie als verloren. Fehlerwerte (\`#NV\`), Formeln ohne Ergebnis, verbundene Zeilen, durchgestrichene Zellen und Inhalt ohne Überschrift gelten als verloren, jeweils mit Angabe der Zelle (\`Tabelle1!C14\`). Von einem Inventar wird jedes Blatt wie eine eigene CSV-Datei gelesen; ein Blatt ohne Geräte-IDs neben anderen bleibt unberücksichtigt.`;

/** What each column is for; the order is that of the page. */
const registerFields = {
  phone: ['telephone numbers, several columns and several numbers in a cell', 'Rufnummern, auch mehrere Spalten und mehrere je Zelle'],
  status: ['what was stated', 'was erklärt wurde'],
  at: ['when; without a status column the day of the grant', 'wann; ohne Statusspalte der Tag der Erteilung'],
  scope: ['what for; several joined by `+ ; , |`', 'wofür; mehrere durch `+ ; , |` verbunden'],
  evidence: [
    'reference to the proof; with `--evidence-dir` a file of that name or path is looked up',
    'Verweis auf den Beleg; mit `--evidence-dir` wird eine Datei dieses Namens oder Pfads gesucht',
  ],
  evidence_sha256: ['SHA-256 of that file, 64 hexadecimal digits', 'SHA-256 dieser Datei, 64 Hexadezimalziffern'],
  granted_at: ['day of the grant', 'Tag der Erteilung'],
  confirmed_at: [
    'second step of a double opt-in, from which the grant holds; blank: only asked',
    'zweiter Schritt eines Double-Opt-in, ab dem die Erteilung gilt; leer: nur angefragt',
  ],
  withdrawn_at: ['day of the withdrawal, or yes', 'Tag des Widerrufs, oder ja'],
  objected_at: ['day of the objection, or yes', 'Tag des Widerspruchs, oder ja'],
  refused_at: ['day of the refusal, or yes', 'Tag der Ablehnung, oder ja'],
  requested_at: ['day of the request, or yes', 'Tag der Anfrage, oder ja'],
  valid_until: ['last day of validity', 'letzter Tag der Gültigkeit'],
  legal_basis: [
    'legal basis; one other than consent is no grant: it counts apart (C19), dated, for the terms or the contact upload alone',
    'Rechtsgrundlage; eine andere als die Einwilligung ist keine Erteilung: sie zählt gesondert (C19), datiert und nur für Nutzungsbedingungen oder Kontaktabgleich',
  ],
  controller: ['company the consent was given to', 'Unternehmen, dem die Einwilligung gilt'],
  name: ['person', 'Person'],
  given_name: ['given name, where `name` is blank', 'Vorname, wenn `name` leer ist'],
  family_name: ['family name, where `name` is blank', 'Nachname, wenn `name` leer ist'],
  record_id: [
    'known, not evaluated; `nummer` and `number` are telephone numbers where no other column holds any',
    'bekannt, nicht ausgewertet; `nummer` und `number` sind Rufnummern, wenn keine andere Spalte welche enthält',
  ],
  email: [
    'e-mail address: finds the person of a number without record (C11); kept as a hash',
    'E-Mail-Adresse: findet die Person zu einer Nummer ohne Eintrag (C11); nur als Hashwert gehalten',
  ],
  organisation: [
    "the person's organisation: with the same name it finds the person likewise",
    'Organisation der Person: findet sie zusammen mit dem gleichen Namen ebenso',
  ],
  subject_id: [
    "id of the person, compared with the contact's UID, likewise; also `contactid`, `partyid` and the like of `record_id`",
    'Kennung der Person, ebenso mit der UID des Kontakts verglichen; auch `contactid`, `partyid` und ähnliche von `record_id`',
  ],
  terms_version: [
    "version of the wording; blank is told (R05); versions of WhatsApp's terms by id or printed date (C07, C08, R03)",
    'Fassung des Textes; leer wird gemeldet (R05); Fassungen der Nutzungsbedingungen von WhatsApp nach Kennung oder gedrucktem Datum (C07, C08, R03)',
  ],
  notice: ['notice that was shown, likewise', 'gezeigter Hinweis, ebenso'],
  retention_until: ['last day on which the record is to be kept', 'letzter Tag der Aufbewahrung des Eintrags'],
  language: ['known, not evaluated', 'bekannt, nicht ausgewertet'],
  method: ['known, not evaluated', 'bekannt, nicht ausgewertet'],
  birth_date: [
    "birth date, compared with the minimum age of WhatsApp's terms (C08) and not kept",
    'Geburtsdatum, mit dem Mindestalter der Nutzungsbedingungen von WhatsApp verglichen (C08) und nicht gespeichert',
  ],
};

const inventoryFields = {
  device_id: ['id, the name of the folder; required, once only', 'Kennung, zugleich Ordnername; Pflicht, nur einmal'],
  channels: ['joined by `+`; blank: unknown', 'mit `+` verbunden; leer: unbekannt'],
  contact_access: ['contact permission of the app; blank: unknown', 'Kontaktberechtigung der App; leer: unbekannt'],
  region: ['ISO 3166-1 code for numbers without a country code', 'Ländercode nach ISO 3166-1 für Nummern ohne Landesvorwahl'],
  exported_at: ['day of the export', 'Tag des Exports'],
  address_book: ['path or pattern of the files, if not the folder', 'Pfad oder Muster der Dateien, wenn nicht der Ordner'],
  label: ['shown, masked', 'wird gekürzt angezeigt'],
  app_state: ['whether WhatsApp is installed, where `channels` is blank', 'ob WhatsApp installiert ist, wenn `channels` leer ist'],
  separation: ['how business contacts are kept apart', 'wie geschäftliche Kontakte getrennt sind'],
  work_contacts_in_personal: ['Android: personal apps may read work contacts', 'Android: private Apps dürfen geschäftliche Kontakte lesen'],
  managed_open_in: ['iOS: `allowOpenFromManagedToUnmanaged`', 'iOS: `allowOpenFromManagedToUnmanaged`'],
  unmanaged_read_contacts: ['iOS: `allowUnmanagedToReadManagedContacts`', 'iOS: `allowUnmanagedToReadManagedContacts`'],
  ownership: ['whose device it is', 'wem das Gerät gehört'],
  mode: ['how it is managed', 'wie es verwaltet wird'],
  access_revoked_at: ['day on which the contact permission was taken away', 'Tag, an dem die Kontaktberechtigung entzogen wurde'],
  selected_contacts: [
    'path of the contacts selected under limited access',
    'Pfad der Kontakte, die bei begrenztem Zugriff ausgewählt sind',
  ],
  inventory_as_of: ['day the row speaks for', 'Tag, für den die Zeile gilt'],
  last_seen: ['day the device last reported', 'Tag der letzten Meldung des Geräts'],
  serial: ['key of the device; the id where there is no other', 'Kennung; Geräte-ID, wenn es keine andere gibt'],
  imei: ['key, several columns', 'Kennung, auch mehrere Spalten'],
  asset_tag: ['key of the device; the id where there is no other', 'Kennung; Geräte-ID, wenn es keine andere gibt'],
  upn: ['key: user principal name', 'Kennung: Benutzerprinzipalname'],
  email: ['key: e-mail of the user', 'Kennung: E-Mail-Adresse des Nutzers'],
  phone: ['key: number of the device', 'Kennung: Rufnummer des Geräts'],
  user: ['known, neither shown nor evaluated', 'bekannt, weder angezeigt noch ausgewertet'],
  platform: ['tells iOS from Android', 'unterscheidet iOS und Android'],
};

const registerText = `${workbooks}

Needed are a number, a status or the day of grant or withdrawal, and a scope (or \`--register-scope\`). A row is one event (\`status\`, \`at\`) or tells several (\`granted_at\`, \`withdrawn_at\`, \`objected_at\`, \`refused_at\`, \`requested_at\`). A row without a usable number, with an unlisted status or an unreadable date is listed as lost, with line and column; what it says against consent is kept all the same.

Nötig sind eine Nummer, ein Status oder der Tag von Erteilung oder Widerruf, und ein Zweck (oder \`--register-scope\`). Eine Zeile ist ein Ereignis (\`status\`, \`at\`) oder nennt mehrere (\`granted_at\`, \`withdrawn_at\`, \`objected_at\`, \`refused_at\`, \`requested_at\`). Zeilen ohne verwertbare Nummer, mit unbekanntem Status oder unlesbarem Datum gelten als verloren und werden mit Zeile und Spalte aufgeführt; was sie gegen eine Einwilligung sagen, bleibt erhalten.`;

const datesText = `Days are written \`2026-03-01\`, \`2026/3/1\`, \`01.03.2026\` or \`1.3.26\` (\`00\`–\`68\` are 2000–2068, \`69\`–\`99\` are 1969–1999), with a time where there is one: \`14:05\`, \`14:05:00 Uhr\`, \`2:05 PM\`; in ISO 8601 also with an offset, else in \`--timezone\`. In dates like \`1/2/2026\` or \`1-2-2026\` the order is told for each column as a whole: a first number above 12 says that the day comes first, a second one that the month does. Where both occur, these dates are lost; where none does, the program stops and asks for \`--date-format\` (\`DMY\`, \`MDY\`, \`YMD\`). \`9999-12-31\` as \`valid_until\` sets no end, elsewhere it is no date; \`0001-01-01\` counts as blank. Seconds or milliseconds since 1970 are read where a mapping says \`date-format: unix\`.

Tage stehen als \`01.03.2026\`, \`1.3.26\` (\`00\`–\`68\` sind 2000–2068, \`69\`–\`99\` sind 1969–1999), \`2026-03-01\` oder \`2026/3/1\`, gern mit Uhrzeit: \`14:05\`, \`14:05:00 Uhr\`, \`2:05 PM\`; nach ISO 8601 auch mit Zeitverschiebung, sonst in \`--timezone\`. Bei Angaben wie \`1/2/2026\` oder \`1-2-2026\` wird die Reihenfolge aus der ganzen Spalte erschlossen: Eine erste Zahl über 12 zeigt, dass der Tag vorn steht, eine zweite, dass der Monat vorn steht. Kommt beides vor, sind diese Angaben verloren; kommt keines vor, bricht das Programm ab und fragt nach \`--date-format\` (\`DMY\`, \`MDY\`, \`YMD\`). \`31.12.9999\` heißt in \`valid_until\` unbefristet, sonst ist es kein Datum; \`0001-01-01\` gilt als leer. Sekunden oder Millisekunden seit 1970 werden gelesen, wenn eine Zuordnung \`date-format: unix\` nennt.`;

const mappingText = `What a register's headers and words do not say, a mapping does: \`--register-map FILE\`, several times for several registers, or \`register-map\` in the configuration. Every key may be left out. \`file\` names the register (name or path); without it the mapping is for every register that no other names. \`columns\` gives headers by field, of the list below; a field named there is taken from these columns alone. \`ignore\` leaves columns out, \`values\` adds words, \`scope\` is that of all rows, \`date-format\` is \`DMY\`, \`MDY\`, \`YMD\` or \`unix\`, \`sheet\` names the sheet of a workbook. A header that the register has not, a mapping for no register and two for one are errors. The report names the mapping and the columns taken for each field.

Was Überschriften und Wörter eines Registers nicht sagen, sagt eine Zuordnung: \`--register-map DATEI\`, mehrfach für mehrere Register, oder \`register-map\` in der Konfiguration. Jeder Schlüssel darf fehlen. \`file\` nennt das Register (Name oder Pfad); ohne \`file\` gilt die Zuordnung für jedes Register, das keine andere nennt. \`columns\` nennt Überschriften je Feld der folgenden Liste; ein dort genanntes Feld wird nur aus diesen Spalten gelesen. \`ignore\` übergeht Spalten, \`values\` ergänzt Wörter, \`scope\` ist der Zweck aller Zeilen, \`date-format\` ist \`DMY\`, \`MDY\`, \`YMD\` oder \`unix\`, \`sheet\` nennt das Blatt einer Arbeitsmappe. Eine Überschrift, die im Register fehlt, eine Zuordnung zu keinem und zwei zu einem Register sind Fehler. Der Bericht nennt die Zuordnung und die Spalten je Feld.

\`\`\`yaml
file: einwilligungen.csv
date-format: DMY
columns:
  phone: [Handy, Mobil 2]
  status: Einwilligung
ignore: [Status alt]
values:
  status:
    given: ['ja, schriftlich']
  scope:
    contact-upload: [WA]
\`\`\``;

const inventoryText = `A value that is not listed loses the row, and the device is taken to be within reach.

Ein nicht aufgeführter Wert macht die Zeile unlesbar; das Gerät gilt dann als im Zugriff.`;

const registerValues = {
  status: 'status',
  scope: 'scope (anything else is `other`; blank: no scope · alles andere ist `other`; leer: ohne Zweck)',
  answer: 'withdrawn_at, objected_at, refused_at, requested_at, confirmed_at (besides days · neben Tagesangaben)',
  confirmation: 'confirmed_at (likewise · ebenso)',
  event: 'withdrawn_at, objected_at, refused_at, requested_at (likewise · ebenso)',
  limit: 'valid_until (besides days: no end · neben Tagesangaben: unbefristet)',
  evidence: 'evidence (any text is a reference, but these say there is none · jeder Text gilt als Verweis, diese aber als fehlend)',
  legal_basis:
    'legal_basis (also letters of Art. 6(1) GDPR: `Art. 6 Abs. 1 lit. b`, `6(1)(f)`, `f`; several joined by `; , | /`, but not consent and another one · auch Buchstaben des Art. 6 Abs. 1 DSGVO, mehrere durch `; , | /` verbunden, aber nicht Einwilligung und eine andere)',
  controller: 'controller (any text is a name, but these name nobody · jeder Text gilt als Name, diese aber als keiner)',
};

/** The Markdown page, ending in a newline; refuses tables with a column the page has no word for. */
export function formatsPage({
  registerColumns,
  registerValues: values,
  registerProfiles,
  inventoryColumns,
  inventoryValues,
  inventoryReaders,
  addressTables: tables,
  jsonKeys,
  recipients,
}) {
  return [
    ...intro,
    ...addressTables(tables),
    '## Consent register · Einwilligungsregister',
    registerText,
    datesText,
    mappingText,
    '### Columns · Spalten',
    columnList(registerColumns, registerFields),
    '### Values · Werte',
    ...Object.entries(values).flatMap(([field, lists]) => valueLists(worded(registerValues, field), lists)),
    ...profileBlocks(registerProfiles),
    ...jsonRegisters(jsonKeys),
    ...recipientBlocks(recipients.columns, recipients.values),
    '## Device inventory · Geräteinventar',
    ...inventoryTable(inventoryReaders),
    inventoryText,
    '### Columns · Spalten',
    columnList(inventoryColumns, inventoryFields),
    '### Values · Werte',
    ...Object.entries(inventoryValues).flatMap(([field, lists]) => valueLists(field, lists)),
  ]
    .join('\n\n')
    .concat('\n');
}

function columnList(columns, fields) {
  const unknown = Object.keys(columns).filter((field) => !(field in fields));
  if (unknown.length > 0) throw new Error(`scripts/formats-page.js has no words for: ${unknown.join(', ')}`);
  return Object.entries(fields)
    .map(([field, [en, de]]) => `- \`${field}\` (${en} · ${de}): ${columns[field].map((word) => `\`${word}\``).join(', ')}`)
    .join('\n');
}

function valueLists(title, lists) {
  const rows = Object.entries(lists).filter(([, words]) => words.length > 0);
  return [`**${title}**`, rows.map(([meaning, words]) => `- \`${meaning}\`: ${words.map((word) => `\`${word}\``).join(', ')}`).join('\n')];
}

function worded(table, field) {
  if (!(field in table)) throw new Error(`scripts/formats-page.js has no words for: ${field}`);
  return table[field];
}
