import type { AuditRequest } from '../audit/request.ts';
import { AskfirstError } from '../error.ts';
import type { DateOrder } from '../lib/date-text.ts';
import { noEngagement } from '../model/engagement.ts';
import type { PrivacyLevel } from '../model/privacy.ts';
import type { Scope } from '../model/scope.ts';
import type { Context } from './context.ts';
import { keyOf } from './key-file.ts';
import { limitsOf } from './limits.ts';
import { inventoryMappingsOf, mappingOf, registerMapsOf } from './mapping.ts';
import { progressOn } from './progress.ts';
import { dayOption, jobsOf, policyOf, purposeOf, regionOf, timezoneOf } from './settings.ts';

/** How names and numbers appear, and why. */
export type Disclosure = Pick<AuditRequest, 'privacy' | 'key' | 'pseudonyms' | 'purpose'>;

/** As the options of an audit say it. */
export function disclosureOf({ arguments: paths, options }: Context): Disclosure {
  const privacy = options.privacy as PrivacyLevel;
  const audited = [...paths, ...(options.evidenceDir === undefined ? [] : [options.evidenceDir])];
  return {
    privacy,
    key: keyOf(privacy, options.keyFile, audited),
    pseudonyms: privacy !== 'pseudonym' ? undefined : options.keyFile === undefined ? 'this-run' : 'key-file',
    purpose: purposeOf(privacy, options.purpose),
  };
}

/** Everything an audit depends on, from the command line; option values are checked on the way. */
export async function requestOf(
  { arguments: paths, options, settings, io, language, version, jsonLanguage }: Context,
  disclosure: Disclosure,
): Promise<AuditRequest> {
  const timezone = timezoneOf(options.timezone!);
  const region = regionOf(options.region!);
  const { policy, file } = await policyOf(options.policy!, region);
  if (options.evidenceDir !== undefined && !options.register && policy.otherBases.length === 0)
    throw new AskfirstError('option-needs', { option: '--evidence-dir', needs: '--register' });
  const mapping = await mappingOf(options.map, options.mapFile);
  return {
    paths,
    registers: options.register ?? [],
    inventories: options.devices ?? [],
    recipients: options.recipients ?? [],
    platformPartner: options.platformPartner,
    settings: [
      ...settings,
      ...(options.mapFile === undefined ? [] : [{ role: 'config' as const, path: options.mapFile }]),
      ...(options.registerMap ?? []).map((path) => ({ role: 'config' as const, path })),
      ...(options.devicesMap ?? []).map((path) => ({ role: 'config' as const, path })),
      ...(file === undefined ? [] : [{ role: 'policy' as const, path: file }]),
    ],
    controller: options.controller,
    asOf: dayOption(options.asOf, timezone, io.now()),
    timezone,
    region,
    policy: { ...policy, senderNumbers: [...policy.senderNumbers, ...(options.senderNumbers ?? [])] },
    mapping,
    mappingFile: options.mapFile,
    inventoryMappings: await inventoryMappingsOf(options.devicesMap),
    registerScope: options.registerScope as Scope | undefined,
    registerMaps: await registerMapsOf(options.registerMap),
    dateOrder: options.dateFormat as DateOrder | undefined,
    evidenceDir: options.evidenceDir,
    ...disclosure,
    engagement: options.engagement ?? noEngagement,
    language: jsonLanguage,
    failOn: (options.failOn as AuditRequest['failOn'] | undefined) ?? policy.failOn,
    onIncomplete: options.onIncomplete as AuditRequest['onIncomplete'],
    limits: limitsOf(options),
    jobs: jobsOf(options.jobs),
    cores: io.cores,
    version,
    progress: progressOn(io, options.progress === 'auto' && !options.quiet, language),
  };
}

/** Files and folders that are read and must not be written over. */
export function readIn(request: AuditRequest, keyFile: string | undefined): string[] {
  return [
    ...request.paths,
    ...request.registers,
    ...(request.evidenceDir === undefined ? [] : [request.evidenceDir]),
    ...request.inventories,
    ...request.recipients,
    ...request.settings.map(({ path }) => path),
    ...(keyFile === undefined ? [] : [keyFile]),
    ...(request.policy.employees?.directory ? [request.policy.employees.directory.path] : []),
  ];
}
