import { dateOrders } from '../lib/date-text.ts';
import { csvDialects } from '../lib/escape/csv.ts';
import type { Phrase } from '../lib/text.ts';
import { mappedFields } from '../model/book-mapping.ts';
import { defaultLimits, type LimitName, limitOptions, limitText } from '../model/limits.ts';
import { privacyLevels } from '../model/privacy.ts';
import { scopes } from '../model/scope.ts';
import type { OptionSpec } from './option-spec.ts';

/** Options that several commands take. */
export const privacy: OptionSpec = {
  flags: '--privacy <level>',
  says: { en: 'how names and numbers appear', de: 'wie Namen und Nummern erscheinen' },
  choices: privacyLevels,
  fallback: 'masked',
};
export const purpose: OptionSpec = {
  flags: '--purpose <text>',
  says: {
    en: 'purpose of the audit; with --privacy full required, and why names and numbers must be shown',
    de: 'Zweck der Prüfung; bei --privacy full erforderlich und zugleich Zweck der Offenlegung',
  },
};
export const keyFile: OptionSpec = {
  flags: '--key-file <file>',
  says: {
    en: 'key of the pseudonyms, made by askfirst key new (with --privacy pseudonym)',
    de: 'Schlüssel der Pseudonyme, erzeugt mit askfirst key new (bei --privacy pseudonym)',
  },
};
export const controller: OptionSpec = {
  flags: '--controller <name>',
  says: { en: 'company that is audited', de: 'geprüftes Unternehmen' },
};
export const asOf: OptionSpec = {
  flags: '--as-of <day>',
  says: { en: 'audit day, YYYY-MM-DD (default: today)', de: 'Stichtag, JJJJ-MM-TT (Standard: heute)' },
};
export const region: OptionSpec = {
  flags: '--region <code>',
  says: { en: 'region for numbers without a country code', de: 'Region für Nummern ohne Landesvorwahl' },
  fallback: 'DE',
};
export const timezone: OptionSpec = {
  flags: '--timezone <zone>',
  says: { en: 'time zone in which days begin', de: 'Zeitzone, in der die Tage beginnen' },
  fallback: 'Europe/Berlin',
};
/** For every command that writes reports. */
export const csvDialect: OptionSpec = {
  flags: '--csv-dialect <dialect>',
  says: {
    en: 'CSV for programs (rfc4180) or, in German, for a double click in Excel (excel-de)',
    de: 'CSV für Programme (rfc4180) oder, auf Deutsch, zum Öffnen per Doppelklick in Excel (excel-de)',
  },
  choices: csvDialects,
  fallback: 'rfc4180',
};

export const map: OptionSpec = {
  flags: '--map <field=header>',
  says: {
    en: `what a column holds in address-book tables whose headers are not known; fields: ${mappedFields.join(', ')}`,
    de: `was eine Spalte enthält, wenn die Überschriften einer Adressbuch-Tabelle nicht bekannt sind; Felder: ${mappedFields.join(', ')}`,
  },
  repeatable: true,
};
export const mapFile: OptionSpec = {
  flags: '--map-file <file>',
  says: {
    en: 'YAML file with such a mapping, headers by field; --map replaces its fields',
    de: 'YAML-Datei mit einer solchen Zuordnung, Überschriften je Feld; Angaben mit --map gehen vor',
  },
};
const evidenceDir: OptionSpec = {
  flags: '--evidence-dir <folder>',
  says: {
    en: 'folder in which the evidence named in the registers is looked up, with its checksum where one is on record',
    de: 'Ordner, in dem die in den Registern genannten Belege gesucht werden, samt Prüfsumme, wo eine verzeichnet ist',
  },
};
const registerScope: OptionSpec = {
  flags: '--register-scope <scope>',
  says: { en: 'what a register without a scope column is about', de: 'Zweck eines Registers ohne Zweckspalte' },
  choices: scopes.filter((scope) => scope !== 'none'),
};
const registerMap: OptionSpec = {
  flags: '--register-map <file>',
  says: {
    en: 'YAML file that says what the columns and words of a register stand for',
    de: 'YAML-Datei, die sagt, wofür Spalten und Wörter eines Registers stehen',
  },
  repeatable: true,
};
const dateFormat: OptionSpec = {
  flags: '--date-format <order>',
  says: {
    en: 'order of day, month and year in dates like 1/2/2025 (default: told from each column)',
    de: 'Reihenfolge von Tag, Monat und Jahr in Angaben wie 1/2/2025 (Standard: aus jeder Spalte erschlossen)',
  },
  choices: dateOrders,
};
/** What concerns consent registers. */
export const registers: readonly OptionSpec[] = [evidenceDir, registerScope, registerMap, dateFormat];
export const devicesMap: OptionSpec = {
  flags: '--devices-map <file>',
  says: {
    en: 'YAML file with what the columns of a device inventory hold: headers by field, its words under "values", its name under "file"',
    de: 'YAML-Datei mit der Zuordnung eines Geräteinventars: Überschriften je Feld, die Wörter des Inventars unter „values“, sein Dateiname unter „file“',
  },
  repeatable: true,
};

function limit(name: LimitName, value: 'size' | 'number', says: Phrase): OptionSpec {
  return { flags: `${limitOptions[name]} <${value}>`, says, fallback: limitText(name, defaultLimits) };
}

/** How much of an address book is read; whatever exceeds it is listed and makes the audit incomplete. */
export const limits: readonly OptionSpec[] = [
  limit('fileSize', 'size', { en: 'largest address book', de: 'größtes Adressbuch' }),
  limit('recordSize', 'size', { en: 'largest contact or value', de: 'größter Kontakt oder Wert' }),
  limit('records', 'number', { en: 'contacts of one file', de: 'Kontakte einer Datei' }),
  limit('archiveEntries', 'number', { en: 'files in one archive', de: 'Dateien in einem Archiv' }),
  limit('inflatedSize', 'size', { en: 'unpacked size of one archive', de: 'entpackte Größe eines Archivs' }),
  limit('ratio', 'number', {
    en: 'unpacked by packed size of a file in an archive, from 1 MiB',
    de: 'entpackte durch gepackte Größe einer Datei im Archiv, ab 1 MiB',
  }),
  limit('nesting', 'number', { en: 'archives within one another', de: 'Archive ineinander' }),
];
