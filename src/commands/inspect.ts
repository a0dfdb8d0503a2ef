import { inspectFiles, type InspectedFile } from '../audit/inspect.ts';
import { AskfirstError } from '../error.ts';
import { padEnd, padStart } from '../lib/columns.ts';
import { forTerminal } from '../lib/escape/terminal.ts';
import type { DateOrder } from '../lib/date-text.ts';
import type { Language, Phrase } from '../lib/text.ts';
import type { UseEvidence } from '../model/contact-sink.ts';
import type { SkipReason } from '../model/found-device.ts';
import type { PrivacyLevel } from '../model/privacy.ts';
import type { Scope } from '../model/scope.ts';
import { maskOf } from '../privacy/mask.ts';
import { conformanceSummary } from './conformance-summary.ts';
import { inventorySummary } from './inventory-summary.ts';
import { mappedColumns } from '../reporters/mapping.ts';
import { wordsIn } from '../reporters/words/words.ts';
import { registerPage } from './register-page.ts';
import type { Context } from './context.ts';
import { limitsOf } from './limits.ts';
import { inventoryMappingsOf, mappingOf, registerMapsOf } from './mapping.ts';
import { dayOption, keyOf, purposeOf, regionOf, timezoneOf } from './settings.ts';

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
} as const;

/** `askfirst inspect`: what was recognised and read of each file, without judging anything. */
export async function inspect({ arguments: paths, options, io, language, jsonLanguage }: Context): Promise<number> {
  const privacy = options.privacy as PrivacyLevel;
  const asJson = options.output === 'json';
  if (options.contacts && !asJson) throw new AskfirstError('option-needs', { option: '--contacts', needs: '-o json' });
  if (options.contacts) purposeOf(privacy, options.purpose);
  const timezone = timezoneOf(options.timezone!);
  const files = await inspectFiles({
    paths,
    region: regionOf(options.region!),
    timezone,
    asOf: dayOption(options.asOf, timezone, io.now()),
    controller: options.controller,
    evidenceDir: options.evidenceDir,
    inventoryMappings: await inventoryMappingsOf(options.devicesMap),
    contacts: options.contacts ?? false,
    mapping: await mappingOf(options.map, options.mapFile),
    registerScope: options.registerScope as Scope | undefined,
    registerMaps: await registerMapsOf(options.registerMap),
    dateOrder: options.dateFormat as DateOrder | undefined,
    strict: options.strict ?? false,
    mask: maskOf(privacy, keyOf(privacy, options.keyFile)),
    language: asJson ? jsonLanguage : language,
    limits: limitsOf(options),
  });
  if (asJson) await io.out(`${JSON.stringify({ schema: 'askfirst-inspect/1', files }, null, 1)}\n`);
  else for (const file of files) await io.out(summaryOf(file, language));
  if (!files.some(({ role }) => role === 'address-book' || role === 'register' || role === 'inventory')) return 4;
  return files.some(isIncomplete) ? 3 : 0;
}

/** Something was lost, or a second parser finds other numbers. */
function isIncomplete({ problems, conformance }: InspectedFile): boolean {
  return problems.some(({ level }) => level === 'lost') || (conformance?.numbersDiffer.length ?? 0) > 0;
}

const reasons: Readonly<Record<SkipReason, Phrase>> = {
  hidden: { en: 'hidden', de: 'versteckt' },
  system: { en: 'a file of the system', de: 'Systemdatei' },
  media: { en: 'photo, sound or film', de: 'Foto, Ton oder Film' },
  companion: { en: 'read along with the database beside it', de: 'wird mit der Datenbank daneben gelesen' },
  input: { en: 'given as another input', de: 'als andere Eingabe angegeben' },
  'backup-part': { en: 'no address book of the backup', de: 'kein Adressbuch der Sicherung' },
};

function summaryOf(file: InspectedFile, language: Language): string {
  const { path, role, format, encoding, records, phones, problems, reason, evidence, conformance, inventory, quality, mapping } = file;
  const title = `${forTerminal(path)}\n`;
  if (reason) return `${title}  ${padEnd(words.skipped[language], 14)} ${reasons[reason][language]}\n`;
  const figures = { en: `${records} records, ${phones} numbers`, de: `${records} Einträge, ${phones} Nummern` }[language];
  const head = `${title}  ${padEnd(words[role][language], 14)} ${padEnd(format, 18)} ${padEnd(encoding, 14)} ${padStart(figures, 10)}\n`;
  const marks = { lost: { en: 'lost', de: 'verloren' }, note: { en: 'note', de: 'Hinweis' } } as const;
  const listed = problems.map(
    ({ level, line, message }) =>
      `  ${marks[level][language]}${line === 0 ? '' : `, ${{ en: 'line', de: 'Zeile' }[language]} ${line}`}: ${forTerminal(message)}\n`,
  );
  const strict = conformance ? conformanceSummary(conformance, language).map((line) => `  ${line}\n`) : [];
  const columns = mapping ? mappingOfFile(mapping, language) : '';
  const page = quality ? registerPage(quality, columns, language) : '';
  return `${head}${inventory ? inventorySummary(inventory, language) : ''}${listed.join('')}${page}${evidence ? tracesOf(evidence, language) : ''}${strict.join('')}`;
}

function mappingOfFile(mapping: NonNullable<InspectedFile['mapping']>, language: Language): string {
  const how = wordsIn(language).mappedBy(mapping.file);
  return `${words.columns[language]} (${how}): ${mappedColumns(mapping)}`;
}

function tracesOf(evidence: NonNullable<InspectedFile['evidence']>, language: Language): string {
  const { evidenceKinds, traces } = wordsIn(language);
  return `  ${words.traces[language]}: ${traces(Object.entries(evidence).map(([kind, count]) => [evidenceKinds[kind as UseEvidence], count]))}\n`;
}
