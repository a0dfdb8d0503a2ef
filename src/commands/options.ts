import { dateOrders } from '../lib/date-text.ts';
import type { Phrase } from '../lib/text.ts';
import { mappedFields } from '../model/book-mapping.ts';
import { defaultLimits, type LimitName, limitOptions, limitText } from '../model/limits.ts';
import { privacyLevels } from '../model/privacy.ts';
import { scopes } from '../model/scope.ts';
import { severities } from '../model/verdict.ts';

/** One option of a command: help, documentation and checks all come from here. */
export interface OptionSpec {
  readonly flags: string;
  readonly says: Phrase;
  /** Values it takes, where they can be listed. */
  readonly choices?: readonly string[];
  readonly fallback?: string;
  readonly repeatable?: true;
}

const failLevels = ['none', 'info', 'low', 'medium', 'high', 'critical'] as const satisfies readonly (
  | 'none'
  | (typeof severities)[number]
)[];

export const globalOptions: readonly OptionSpec[] = [
  { flags: '--config <file>', says: { en: 'YAML file with values for the options', de: 'YAML-Datei mit Werten für die Optionen' } },
  {
    flags: '--lang <language>',
    says: { en: 'language of messages and reports', de: 'Sprache der Meldungen und Berichte' },
    choices: ['de', 'en'],
  },
  {
    flags: '--color <when>',
    says: { en: 'colour on the terminal', de: 'Farbe im Terminal' },
    choices: ['auto', 'always', 'never'],
    fallback: 'auto',
  },
  { flags: '--quiet', says: { en: 'no summary and no notes', de: 'ohne Zusammenfassung und Hinweise' } },
  { flags: '--verbose', says: { en: 'also list what was read with reservations', de: 'auch auflisten, was mit Vorbehalt gelesen wurde' } },
  {
    flags: '--progress <when>',
    says: { en: 'progress of long runs', de: 'Fortschritt langer Läufe' },
    choices: ['auto', 'none'],
    fallback: 'auto',
  },
];

const privacy: OptionSpec = {
  flags: '--privacy <level>',
  says: { en: 'how names and numbers appear', de: 'wie Namen und Nummern erscheinen' },
  choices: privacyLevels,
  fallback: 'masked',
};
const purpose: OptionSpec = {
  flags: '--purpose <text>',
  says: { en: 'why names and numbers must be shown (with --privacy full)', de: 'Zweck der Offenlegung (bei --privacy full)' },
};
const keyFile: OptionSpec = {
  flags: '--key-file <file>',
  says: { en: 'secret of the pseudonyms (with --privacy pseudonym)', de: 'Geheimnis der Pseudonyme (bei --privacy pseudonym)' },
};
const region: OptionSpec = {
  flags: '--region <code>',
  says: { en: 'region for numbers without a country code', de: 'Region für Nummern ohne Landesvorwahl' },
  fallback: 'DE',
};
const timezone: OptionSpec = {
  flags: '--timezone <zone>',
  says: { en: 'time zone in which days begin', de: 'Zeitzone, in der die Tage beginnen' },
  fallback: 'Europe/Berlin',
};

const map: OptionSpec = {
  flags: '--map <field=header>',
  says: {
    en: `what a column holds in address-book tables whose headers are not known; fields: ${mappedFields.join(', ')}`,
    de: `was eine Spalte enthält, wenn die Überschriften eines Adressbuchs als Tabelle nicht bekannt sind; Felder: ${mappedFields.join(', ')}`,
  },
  repeatable: true,
};
const mapFile: OptionSpec = {
  flags: '--map-file <file>',
  says: {
    en: 'YAML file with such a mapping, headers by field; --map replaces its fields',
    de: 'YAML-Datei mit einer solchen Zuordnung, Überschriften je Feld; --map ersetzt ihre Felder',
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
const registers: readonly OptionSpec[] = [registerScope, registerMap, dateFormat];

function limit(name: LimitName, value: 'size' | 'number', says: Phrase): OptionSpec {
  return { flags: `${limitOptions[name]} <${value}>`, says, fallback: limitText(name, defaultLimits) };
}

/** How much of an address book is read; whatever exceeds it is listed and makes the audit incomplete. */
const limits: readonly OptionSpec[] = [
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

export const auditOptions: readonly OptionSpec[] = [
  { flags: '-r, --register <file>', says: { en: 'consent register', de: 'Einwilligungsregister' }, repeatable: true },
  { flags: '-d, --devices <file>', says: { en: 'device inventory', de: 'Geräteinventar' }, repeatable: true },
  { flags: '--controller <name>', says: { en: 'company that is audited', de: 'geprüftes Unternehmen' } },
  { flags: '--as-of <day>', says: { en: 'audit day, YYYY-MM-DD (default: today)', de: 'Stichtag, JJJJ-MM-TT (Standard: heute)' } },
  region,
  {
    flags: '--policy <policy>',
    says: { en: 'acceptance, consent, or a policy file', de: 'acceptance, consent oder eine Prüfrichtlinie als Datei' },
    fallback: 'acceptance',
  },
  {
    flags: '-o, --output <format[=file]>',
    says: { en: 'report to write: text, json, markdown', de: 'zu schreibender Bericht: text, json, markdown' },
    repeatable: true,
  },
  { flags: '--report-dir <folder>', says: { en: 'folder for the usual set of reports', de: 'Ordner für die üblichen Berichte' } },
  {
    flags: '--fail-on <severity>',
    says: { en: 'lowest severity that ends with exit code 1', de: 'niedrigste Schwere, die mit Exit-Code 1 endet' },
    choices: failLevels,
    fallback: 'medium',
  },
  {
    flags: '--on-incomplete <what>',
    says: { en: 'whether an incomplete audit ends with exit code 3', de: 'ob eine unvollständige Prüfung mit Exit-Code 3 endet' },
    choices: ['fail', 'warn'],
    fallback: 'fail',
  },
  privacy,
  purpose,
  keyFile,
  ...registers,
  map,
  mapFile,
  timezone,
  {
    flags: '--jobs <number>',
    says: {
      en: 'threads (default: as many as cores, one for small jobs)',
      de: 'Threads (Standard: so viele wie Kerne, bei kleinen Läufen einer)',
    },
  },
  ...limits,
];

export const inspectOptions: readonly OptionSpec[] = [
  { flags: '-o, --output <format>', says: { en: 'text or json', de: 'text oder json' }, choices: ['text', 'json'], fallback: 'text' },
  { flags: '--contacts', says: { en: 'list the contacts (JSON only)', de: 'Kontakte auflisten (nur JSON)' } },
  {
    flags: '--strict',
    says: {
      en: 'check each vCard 4.0 card against RFC 6350 and its numbers against a second parser',
      de: 'jede vCard-4.0-Karte an RFC 6350 und ihre Nummern an einem zweiten Leseprogramm prüfen',
    },
  },
  privacy,
  purpose,
  keyFile,
  ...registers,
  map,
  mapFile,
  region,
  timezone,
  ...limits,
];

export const rulesOptions: readonly OptionSpec[] = [
  { flags: '-o, --output <format>', says: { en: 'text or json', de: 'text oder json' }, choices: ['text', 'json'], fallback: 'text' },
];
