import type { InspectedFile } from '../audit/inspect.ts';
import { padEnd } from '../lib/columns.ts';
import { terminal, type TerminalText } from '../lib/escape/terminal.ts';
import type { Language, Phrase } from '../lib/text.ts';
import type { UseEvidence } from '../model/contact-sink.ts';
import type { SkipReason } from '../model/found-device.ts';
import { mappedColumns } from '../reporters/mapping.ts';
import type { Paint } from '../reporters/reporter.ts';
import { wordsIn } from '../reporters/words/words.ts';
import { conformanceSummary } from './conformance-summary.ts';
import { counted, type Noun } from './counted.ts';
import { inventorySummary } from './inventory-summary.ts';
import { paragraph } from './paragraph.ts';
import { registerPage } from './register-page.ts';

const words = {
  'address-book': { en: 'address book', de: 'Adressbuch' },
  register: { en: 'register', de: 'Register' },
  inventory: { en: 'inventory', de: 'Inventar' },
  evidence: { en: 'evidence', de: 'Belege' },
  archive: { en: 'archive', de: 'Archiv' },
  skipped: { en: 'skipped', de: 'übergangen' },
  columns: { en: 'columns', de: 'Spalten' },
  traces: { en: 'traces of WhatsApp', de: 'Spuren von WhatsApp' },
  unknown: { en: 'not recognised', de: 'nicht erkannt' },
  lost: { en: 'lost', de: 'verloren' },
  note: { en: 'note', de: 'Hinweis' },
  line: { en: 'line', de: 'Zeile' },
} as const;

const reasons: Readonly<Record<SkipReason, Phrase>> = {
  hidden: { en: 'hidden', de: 'versteckt' },
  system: { en: 'a file of the system', de: 'Systemdatei' },
  media: { en: 'photo, sound or film', de: 'Foto, Ton oder Film' },
  companion: { en: 'read along with the database beside it', de: 'wird mit der Datenbank daneben gelesen' },
  input: { en: 'given as another input', de: 'als andere Eingabe angegeben' },
  'backup-part': { en: 'no address book of the backup', de: 'kein Adressbuch der Sicherung' },
};

const nouns = {
  entries: { en: ['record', 'records'], de: ['Eintrag', 'Einträge'] },
  files: { en: ['file', 'files'], de: ['Datei', 'Dateien'] },
  numbers: { en: ['number', 'numbers'], de: ['Nummer', 'Nummern'] },
} as const satisfies Readonly<Record<string, Noun>>;

/** What was recognised and read of a file, in lines of at most 80 columns below its path. */
export function inspectSummary(file: InspectedFile, language: Language, paint: Paint): TerminalText {
  const { path, role, format, encoding, problems, reason, evidence, conformance, inventory, quality, mapping } = file;
  const title = terminal`${paint.strong(terminal`${path}`)}\n`;
  if (reason) return terminal`${title}  ${padEnd(words.skipped[language], 14)} ${reasons[reason][language]}\n`;
  const cells = [words[role][language], format === 'unknown' ? '' : format, encoding];
  const head = cells.map((cell, at) => cell.padEnd(headWidths[at]!)).join(' ');
  const listed = problems.map(({ level, line, message }) =>
    paragraph(`${words[level][language]}${line === 0 ? '' : `, ${words.line[language]} ${line}`}: ${message}`),
  );
  const parts = [
    title,
    terminal`${`  ${head} ${figuresOf(file, language)}`.trimEnd()}\n`,
    inventory ? inventorySummary(inventory, language) : '',
    ...listed,
    quality ? registerPage(quality, mapping ? mappingOfFile(mapping, language) : '', language) : '',
    evidence ? tracesOf(evidence, language) : '',
    ...(conformance ? conformanceSummary(conformance, language).map(paragraph) : []),
  ];
  return terminal`${parts}`;
}

/** Role, format, encoding; a longer name of a format pushes the others on. */
const headWidths = [14, 18, 12] as const;

/** What a page of figures says is not said twice. */
function figuresOf({ role, records, phones, quality }: InspectedFile, language: Language): string {
  if (role === 'archive' || role === 'unknown' || quality) return '';
  if (role === 'evidence') return counted(records, nouns.files, language);
  const entries = counted(records, nouns.entries, language);
  return role === 'inventory' ? entries : `${entries}, ${counted(phones, nouns.numbers, language)}`;
}

function mappingOfFile(mapping: NonNullable<InspectedFile['mapping']>, language: Language): string {
  const how = wordsIn(language).mappedBy(mapping.file);
  return `${words.columns[language]} (${how}): ${mappedColumns(mapping)}`;
}

function tracesOf(evidence: NonNullable<InspectedFile['evidence']>, language: Language): TerminalText {
  const { evidenceKinds, traces } = wordsIn(language);
  const found = traces(Object.entries(evidence).map(([kind, count]) => [evidenceKinds[kind as UseEvidence], count]));
  return paragraph(`${words.traces[language]}: ${found}`);
}
