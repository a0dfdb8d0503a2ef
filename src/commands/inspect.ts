import { inspectFiles, type InspectedFile } from '../audit/inspect.ts';
import { AskfirstError } from '../error.ts';
import type { DateOrder } from '../lib/date-text.ts';
import { json, jsonOf } from '../lib/escape/json.ts';
import type { PrivacyLevel } from '../model/privacy.ts';
import type { Scope } from '../model/scope.ts';
import { maskOf } from '../privacy/mask.ts';
import type { Context } from './context.ts';
import { inspectSummary } from './inspect-summary.ts';
import { keyOf } from './key-file.ts';
import { limitsOf } from './limits.ts';
import { inventoryMappingsOf, mappingOf, registerMapsOf } from './mapping.ts';
import { dayOption, purposeOf, regionOf, timezoneOf } from './settings.ts';

/** `askfirst inspect`: what was recognised and read of each file, without judging anything. */
export async function inspect({ arguments: paths, options, io, language, jsonLanguage, paint }: Context): Promise<number> {
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
    mask: maskOf(privacy, keyOf(privacy, options.keyFile, paths)),
    language: asJson ? jsonLanguage : language,
    limits: limitsOf(options),
  });
  if (asJson) await io.out(json`${jsonOf({ schema: 'askfirst-inspect/1', files }, 1)}\n`);
  else for (const file of files) await io.out(inspectSummary(file, language, paint.out));
  if (!files.some(({ role }) => role === 'address-book' || role === 'register' || role === 'inventory')) return 4;
  return files.some(isIncomplete) ? 3 : 0;
}

/** Something was lost, or a second parser finds other numbers. */
function isIncomplete({ problems, conformance }: InspectedFile): boolean {
  return problems.some(({ level }) => level === 'lost') || (conformance?.numbersDiffer.length ?? 0) > 0;
}
