import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';
import { refusal } from '../refused-formats.ts';

/** Problems of whole files: what they are, where they lie, how large they are. */
export const filesTexts = {
  'file-empty': {
    en: () => 'the file is empty. Export the address book again',
    de: () => 'die Datei ist leer. Adressbuch erneut exportieren',
  },
  'format-unknown': {
    en: () => 'this is no file askfirst can read here. Export an address book as vCard; move anything else out of the folder',
    de: () => 'dies ist keine Datei, die askfirst hier lesen kann. Ein Adressbuch als vCard exportieren; anderes aus dem Ordner nehmen',
  },
  'format-refused': {
    en: ({ format }) => refusal(format!, 'en'),
    de: ({ format }) => refusal(format!, 'de'),
  },
  'file-unreadable': {
    en: ({ reason }) => `the file cannot be read (${reason}). Check its permissions`,
    de: ({ reason }) => `die Datei ist nicht lesbar (${reason}). Berechtigungen prüfen`,
  },
  'evidence-unreadable': {
    en: ({ reason, files }) =>
      `${files === 1 ? 'a file' : `${files} files`} of evidence cannot be read (${reason}) and count as missing. Check their permissions`,
    de: ({ reason, files }) =>
      `${files === 1 ? 'ein Beleg ist' : `${files} Belege sind`} nicht lesbar (${reason}) und ${files === 1 ? 'zählt' : 'zählen'} als fehlend. Berechtigungen prüfen`,
  },
  'link-not-followed': {
    en: () => 'a symbolic link or special file; it was not followed. Put the address book itself into the folder',
    de: () => 'eine symbolische Verknüpfung oder Sonderdatei; ihr wurde nicht gefolgt. Das Adressbuch selbst in den Ordner legen',
  },
  'file-not-claimed': {
    en: () =>
      'the inventory names another address book for this device, so this file was not read. If it belongs to the device, let the column address_book cover it',
    de: () =>
      'das Inventar nennt für dieses Gerät ein anderes Adressbuch, diese Datei wurde daher nicht gelesen. Gehört sie zum Gerät, den Eintrag in der Spalte address_book erweitern',
  },
  'file-over-limit': {
    en: ({ option, limit }) => `the file is larger than ${limit} (${option}) and was not read. If it is an address book, raise the limit`,
    de: ({ option, limit }) =>
      `die Datei ist größer als ${limit} (${option}) und wurde nicht gelesen. Ist sie ein Adressbuch, den Grenzwert erhöhen`,
  },
  'records-over-limit': {
    en: ({ option, limit }) => `only the first ${limit} contacts were read (${option}). Check the file, or raise the limit`,
    de: ({ option, limit }) => `nur die ersten ${limit} Kontakte wurden gelesen (${option}). Datei prüfen oder den Grenzwert erhöhen`,
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
