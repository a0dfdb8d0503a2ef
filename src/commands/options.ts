import { outputFormats } from '../model/output-format.ts';
import { severities } from '../model/verdict.ts';
import type { OptionSpec } from './option-spec.ts';
import {
  asOf,
  controller,
  csvDialect,
  devicesMap,
  keyFile,
  limits,
  map,
  mapFile,
  privacy,
  purpose,
  region,
  registers,
  timezone,
} from './shared-options.ts';

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

/** Where reports go. */
const reports: readonly OptionSpec[] = [
  {
    flags: '-o, --output <format[=file]>',
    says: { en: `report to write: ${outputFormats.join(', ')}`, de: `zu schreibender Bericht: ${outputFormats.join(', ')}` },
    repeatable: true,
  },
  { flags: '--report-dir <folder>', says: { en: 'folder for a report in every format', de: 'Ordner für einen Bericht in jedem Format' } },
  csvDialect,
];

export const auditOptions: readonly OptionSpec[] = [
  { flags: '-r, --register <file>', says: { en: 'consent register', de: 'Einwilligungsregister' }, repeatable: true },
  { flags: '-d, --devices <file>', says: { en: 'device inventory', de: 'Geräteinventar' }, repeatable: true },
  devicesMap,
  {
    flags: '--recipients <file>',
    says: {
      en: 'numbers messaged through the Business Platform or held by its CRM connector',
      de: 'über die Business Platform angeschriebene oder im CRM-Konnektor gespeicherte Nummern',
    },
    repeatable: true,
  },
  controller,
  asOf,
  region,
  {
    flags: '--policy <policy>',
    says: { en: 'acceptance, consent, or a policy file', de: 'acceptance, consent oder die Datei einer Prüfrichtlinie' },
    fallback: 'acceptance',
  },
  ...reports,
  {
    flags: '--fail-on <severity>',
    says: {
      en: 'lowest severity that ends with exit code 1 (default: what the policy says, medium where it says nothing)',
      de: 'niedrigster Schweregrad, der zu Exit-Code 1 führt (Standard: laut Prüfrichtlinie, sonst medium)',
    },
    choices: failLevels,
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
  controller,
  asOf,
  ...registers,
  map,
  mapFile,
  devicesMap,
  region,
  timezone,
  ...limits,
];

export const renderOptions: readonly OptionSpec[] = reports;

/** Formats whose JSON Schema is published. */
export const schemaNames = ['report', 'policy', 'rules', 'ndjson'] as const;

export const rulesOptions: readonly OptionSpec[] = [
  { flags: '-o, --output <format>', says: { en: 'text or json', de: 'text oder json' }, choices: ['text', 'json'], fallback: 'text' },
];

/** Those of an audit that say what is read and how; a report is none of them. */
const notOfReveal = new Set(['-o, --output', '--report-dir', '--fail-on', '--on-incomplete', '--privacy', '--purpose', '--key-file']);

export const revealOptions: readonly OptionSpec[] = [
  {
    flags: '-o, --output <format[=file]>',
    says: { en: 'list to write: text, csv, json', de: 'zu schreibende Liste: text, csv, json' },
    repeatable: true,
  },
  {
    flags: '--only <pseudonym>',
    says: {
      en: 'resolve this pseudonym alone (default: all of the report)',
      de: 'nur dieses Pseudonym auflösen (Standard: alle des Berichts)',
    },
    repeatable: true,
  },
  {
    flags: '--purpose <text>',
    says: { en: 'why names and numbers must be shown: required', de: 'Zweck der Offenlegung: erforderlich' },
  },
  {
    flags: '--key-file <file>',
    says: {
      en: 'key under which the pseudonyms were made: required',
      de: 'Schlüssel, mit dem die Pseudonyme gebildet wurden: erforderlich',
    },
  },
  ...auditOptions.filter(({ flags }) => !notOfReveal.has(flags.replace(/ <.*/, ''))),
];
