import { inspectFiles, type InspectedFile } from '../audit/inspect.ts';
import { AskfirstError } from '../error.ts';
import { padEnd, padStart } from '../lib/columns.ts';
import { forTerminal } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { PrivacyLevel } from '../model/privacy.ts';
import { maskOf } from '../privacy/mask.ts';
import { conformanceSummary } from './conformance-summary.ts';
import type { Context } from './context.ts';
import { mappingOf } from './mapping.ts';
import { keyOf, purposeOf, regionOf, timezoneOf } from './settings.ts';

const words = {
  'address-book': { en: 'address book', de: 'Adressbuch' },
  register: { en: 'register', de: 'Register' },
  inventory: { en: 'inventory', de: 'Inventar' },
  unknown: { en: 'not recognised', de: 'nicht erkannt' },
} as const;

/** `askfirst inspect`: what was recognised and read of each file, without judging anything. */
export async function inspect({ arguments: paths, options, io, language, jsonLanguage }: Context): Promise<number> {
  const privacy = options.privacy as PrivacyLevel;
  const asJson = options.output === 'json';
  if (options.contacts && !asJson) throw new AskfirstError('option-needs', { option: '--contacts', needs: '-o json' });
  if (options.contacts) purposeOf(privacy, options.purpose);
  const files = await inspectFiles({
    paths,
    region: regionOf(options.region!),
    timezone: timezoneOf(options.timezone!),
    contacts: options.contacts ?? false,
    mapping: await mappingOf(options.map, options.mapFile),
    strict: options.strict ?? false,
    mask: maskOf(privacy, keyOf(privacy, options.keyFile)),
    language: asJson ? jsonLanguage : language,
  });
  if (asJson) await io.out(`${JSON.stringify({ schema: 'askfirst-inspect/1', files }, null, 1)}\n`);
  else for (const file of files) await io.out(summaryOf(file, language));
  if (files.every(({ role }) => role === 'unknown')) return 4;
  return files.some(isIncomplete) ? 3 : 0;
}

/** Something was lost, or a second parser finds other numbers. */
function isIncomplete({ problems, conformance }: InspectedFile): boolean {
  return problems.some(({ level }) => level === 'lost') || (conformance?.numbersDiffer.length ?? 0) > 0;
}

function summaryOf(file: InspectedFile, language: Language): string {
  const { path, role, format, encoding, records, phones, problems, conformance } = file;
  const figures = { en: `${records} records, ${phones} numbers`, de: `${records} Einträge, ${phones} Nummern` }[language];
  const head = `${forTerminal(path)}\n  ${padEnd(words[role][language], 14)} ${padEnd(format, 18)} ${padEnd(encoding, 14)} ${padStart(figures, 10)}\n`;
  const marks = { lost: { en: 'lost', de: 'verloren' }, note: { en: 'note', de: 'Hinweis' } } as const;
  const listed = problems.map(
    ({ level, line, message }) =>
      `  ${marks[level][language]}${line === 0 ? '' : `, ${{ en: 'line', de: 'Zeile' }[language]} ${line}`}: ${forTerminal(message)}\n`,
  );
  const strict = conformance ? conformanceSummary(conformance, language).map((line) => `  ${line}\n`) : [];
  return `${head}${listed.join('')}${strict.join('')}`;
}
