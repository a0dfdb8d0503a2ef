import { employeeErrors } from './error-employees.ts';
import { inventoryErrors } from './error-inventories.ts';
import { keyErrors } from './error-keys.ts';
import { profileErrors } from './error-profiles.ts';
import { recipientErrors } from './error-recipients.ts';
import { revealErrors } from './error-reveal.ts';
import { reportErrors } from './error-reports.ts';
import { registerErrors } from './error-registers.ts';
import { workbookErrorTexts } from './error-workbooks.ts';
import { because, error, type ErrorText } from './error-wording.ts';

/** Everything a user can put right, by code: what is wrong, and how to mend it, in both languages. */
export const errorTexts = {
  usage: error(
    2,
    (f) => ({ what: `${f.detail}`, remedy: 'askfirst --help shows the options' }),
    (f) => ({ what: `${f.detail}`, remedy: 'askfirst --help zeigt die Optionen' }),
  ),
  'option-invalid': error(
    2,
    (f) => ({ what: `${f.option}: "${f.value}" is not a value it takes`, remedy: `it takes: ${f.allowed}` }),
    (f) => ({ what: `${f.option}: „${f.value}“ ist kein gültiger Wert`, remedy: `gültig sind: ${f.allowed}` }),
  ),
  'option-needs': error(
    2,
    (f) => ({ what: `${f.option} has no effect here`, remedy: `it goes with: ${f.needs}` }),
    (f) => ({ what: `${f.option} bewirkt hier nichts`, remedy: `gehört zu: ${f.needs}` }),
  ),
  'path-missing': error(
    2,
    (f) => ({ what: `${f.path}: there is no such file or folder`, remedy: 'check the spelling and the folder the command is run in' }),
    (f) => ({ what: `${f.path}: Datei oder Ordner nicht gefunden`, remedy: 'Schreibweise und Arbeitsverzeichnis prüfen' }),
  ),
  'file-expected': error(
    2,
    (f) => ({ what: `${f.path}: this is a folder, a file is expected here`, remedy: 'name the file itself' }),
    (f) => ({ what: `${f.path}: hier wird eine Datei erwartet, kein Ordner`, remedy: 'die Datei selbst angeben' }),
  ),
  'folder-expected': error(
    2,
    (f) => ({ what: `${f.path}: this is a file, a folder is expected here`, remedy: 'name the folder that holds the files' }),
    (f) => ({ what: `${f.path}: hier wird ein Ordner erwartet, keine Datei`, remedy: 'den Ordner mit den Dateien angeben' }),
  ),
  'file-unreadable': error(
    2,
    (f) => ({
      what: `${f.path}: the file cannot be read (${f.reason})`,
      remedy: 'check its permissions, and that no other program holds it',
    }),
    (f) => ({
      what: `${f.path}: Datei nicht lesbar (${f.reason})`,
      remedy: 'Berechtigungen prüfen und ob ein anderes Programm sie geöffnet hält',
    }),
  ),
  'device-duplicate': error(
    2,
    (f) => ({ what: `${f.file}, line ${f.line}: the device id "${f.id}" is given twice`, remedy: 'give each device an id of its own' }),
    (f) => ({
      what: `${f.file}, Zeile ${f.line}: die Geräte-ID „${f.id}“ ist doppelt vergeben`,
      remedy: 'jedem Gerät eine eigene ID geben',
    }),
  ),
  'device-path-duplicate': error(
    2,
    (f) => ({
      what: `two folders or files are both named "${f.id}": ${f.first} and ${f.second}`,
      remedy: 'rename one, or assign them with the inventory column address_book',
    }),
    (f) => ({
      what: `zwei Ordner oder Dateien heißen „${f.id}“: ${f.first} und ${f.second}`,
      remedy: 'einen umbenennen oder im Inventar über die Spalte address_book zuordnen',
    }),
  ),
  ...recipientErrors,
  ...employeeErrors,
  ...registerErrors,
  ...profileErrors,
  'inventory-column-ambiguous': error(
    2,
    (f) => ({
      what: `${f.file}: several columns could be "${f.field}": ${f.headers}`,
      remedy: 'keep one of these headers and rename the others',
    }),
    (f) => ({
      what: `${f.file}: mehrere Spalten kommen für „${f.field}“ infrage: ${f.headers}`,
      remedy: 'eine dieser Überschriften behalten, die anderen umbenennen',
    }),
  ),
  'inventory-column-missing': error(
    2,
    (f) => ({ what: `${f.file}: no column holds device ids`, remedy: `headers found: ${f.headers}; name the column "device_id"` }),
    (f) => ({
      what: `${f.file}: keine Spalte enthält Geräte-IDs`,
      remedy: `gefundene Überschriften: ${f.headers}; die Spalte in „device_id“ umbenennen`,
    }),
  ),
  ...inventoryErrors,
  'format-unknown': error(
    2,
    (f) => ({ what: `${f.file}: the format is not recognised`, remedy: `readable here: ${f.formats}` }),
    (f) => ({ what: `${f.file}: Format nicht erkannt`, remedy: `hier lesbar: ${f.formats}` }),
  ),
  'document-invalid': error(
    2,
    (f) => ({
      what: `${f.file}${f.line ? `, line ${f.line}` : ''}: ${f.key}: ${because(f, 'en')}`,
      remedy: 'correct this entry; unknown keys are refused so that no setting is lost to a typing error',
    }),
    (f) => ({
      what: `${f.file}${f.line ? `, Zeile ${f.line}` : ''}: ${f.key}: ${because(f, 'de')}`,
      remedy:
        'diesen Eintrag berichtigen; unbekannte Schlüssel werden abgewiesen, damit keine Einstellung durch einen Tippfehler verloren geht',
    }),
  ),
  'purpose-missing': error(
    2,
    () => ({
      what: '--privacy full shows names and numbers and needs a stated purpose',
      remedy: 'add --purpose "why they must be shown"; the report records it',
    }),
    () => ({
      what: '--privacy full zeigt Namen und Nummern und verlangt einen Zweck',
      remedy: '--purpose "Grund der Offenlegung" ergänzen; der Bericht hält ihn fest',
    }),
  ),
  'stdout-taken': error(
    2,
    (f) => ({ what: `two outputs want standard output: ${f.outputs}`, remedy: 'write one of them to a file: -o FORMAT=FILE' }),
    (f) => ({
      what: `zwei Ausgaben beanspruchen die Standardausgabe: ${f.outputs}`,
      remedy: 'eine davon in eine Datei schreiben: -o FORMAT=DATEI',
    }),
  ),
  'output-is-input': error(
    2,
    (f) => ({ what: `${f.path}: ${f.output} would overwrite a file that is read or written already`, remedy: 'choose another file' }),
    (f) => ({
      what: `${f.path}: ${f.output} würde eine Datei überschreiben, die gelesen oder schon geschrieben wird`,
      remedy: 'eine andere Datei wählen',
    }),
  ),
  'rule-unknown': error(
    2,
    (f) => ({ what: `there is no rule "${f.id}"`, remedy: `rules: ${f.ids}` }),
    (f) => ({ what: `es gibt keine Regel „${f.id}“`, remedy: `Regeln: ${f.ids}` }),
  ),
  'nothing-to-audit': error(
    4,
    (f) => ({
      what: `nothing to audit: ${f.paths} holds no address book`,
      remedy: 'name a folder with one folder per device, or the address book files themselves',
    }),
    (f) => ({
      what: `nichts zu prüfen: ${f.paths} enthält kein Adressbuch`,
      remedy: 'einen Ordner mit je einem Unterordner pro Gerät oder die Adressbuchdateien selbst angeben',
    }),
  ),
  'output-unwritable': error(
    6,
    (f) => ({ what: `${f.path}: the report cannot be written (${f.reason})`, remedy: 'choose a folder that exists and may be written to' }),
    (f) => ({
      what: `${f.path}: Bericht kann nicht geschrieben werden (${f.reason})`,
      remedy: 'einen vorhandenen, beschreibbaren Ordner wählen',
    }),
  ),
  'stdout-unwritable': error(
    6,
    (f) => ({
      what: `standard output cannot be written whole (${f.reason})`,
      remedy: 'make room, or write into a file with -o FORMAT=FILE',
    }),
    (f) => ({
      what: `Standardausgabe kann nicht vollständig geschrieben werden (${f.reason})`,
      remedy: 'Platz schaffen oder mit -o FORMAT=DATEI in eine Datei schreiben',
    }),
  ),
  ...workbookErrorTexts,
  ...keyErrors,
  ...revealErrors,
  ...reportErrors,
} as const satisfies Record<string, ErrorText>;

export type ErrorCode = keyof typeof errorTexts;
