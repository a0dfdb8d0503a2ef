import { audit as runAudit } from '../audit.ts';
import type { AuditRequest } from '../audit/request.ts';
import type { DateOrder } from '../lib/date-text.ts';
import { AskfirstError } from '../error.ts';
import type { OutputFile } from '../lib/output-files.ts';
import { Encoded } from '../lib/escape/encoded.ts';
import { forTerminal } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import { noEngagement } from '../model/engagement.ts';
import type { PrivacyLevel } from '../model/privacy.ts';
import type { Report } from '../model/report.ts';
import type { Scope } from '../model/scope.ts';
import { problemIn } from '../reporters/findings.ts';
import { formats } from '../reporters/index.ts';
import type { Chunk, Format, Wording } from '../reporters/reporter.ts';
import { rules } from '../rules/index.ts';
import type { Context } from './context.ts';
import { inventoryMappingsOf, mappingOf, registerMapsOf } from './mapping.ts';
import { keyOf } from './key-file.ts';
import { limitsOf } from './limits.ts';
import { openOutputs, type Outputs, written } from './outputs.ts';
import { streamedJson } from './streamed-json.ts';
import { progressOn } from './progress.ts';
import { dayOption, jobsOf, policyOf, purposeOf, regionOf, timezoneOf } from './settings.ts';

/** `askfirst audit`: reads, judges, writes the reports, and answers with the exit code of DESIGN §3. */
export async function audit(context: Context): Promise<number> {
  const request = await requestOf(context);
  const { options, io } = context;
  const inputs = [
    ...request.paths,
    ...request.registers,
    ...(request.evidenceDir === undefined ? [] : [request.evidenceDir]),
    ...request.inventories,
    ...request.recipients,
    ...request.settings.map(({ path }) => path),
    ...(options.keyFile === undefined ? [] : [options.keyFile]),
    ...(request.policy.employees?.directory ? [request.policy.employees.directory.path] : []),
  ];
  const outputs = openOutputs([options.output ?? []].flat(), options.reportDir, inputs);
  const discard = (): void => outputs.files.forEach(({ file }) => file.discard());
  const interrupted = io.onInterrupt(discard);
  try {
    const streamed = outputs.files.find(({ format }) => format.id === 'json');
    const json = streamed && streamedJson(request, streamed.file);
    const { report, close } = await runAudit(request, json?.spool);
    try {
      json?.finish(report);
      await writeReports(report, outputs, streamed?.file, context);
      return report.decision.exitCode;
    } finally {
      close();
    }
  } catch (error) {
    discard();
    throw error;
  } finally {
    interrupted();
  }
}

async function requestOf({ arguments: paths, options, settings, io, language, version, jsonLanguage }: Context): Promise<AuditRequest> {
  const timezone = timezoneOf(options.timezone!);
  const privacy = options.privacy as PrivacyLevel;
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
    inventoryMappings: await inventoryMappingsOf(options.devicesMap),
    registerScope: options.registerScope as Scope | undefined,
    registerMaps: await registerMapsOf(options.registerMap),
    dateOrder: options.dateFormat as DateOrder | undefined,
    evidenceDir: options.evidenceDir,
    privacy,
    key: keyOf(privacy, options.keyFile, [...paths, ...(options.evidenceDir === undefined ? [] : [options.evidenceDir])]),
    pseudonyms: privacy !== 'pseudonym' ? undefined : options.keyFile === undefined ? 'this-run' : 'key-file',
    purpose: purposeOf(privacy, options.purpose),
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

/**
 * Every report is rendered before any file gets its name, for they may read the findings from the one that was
 * streamed. A run ends with the list of the files it wrote.
 */
async function writeReports(report: Report, outputs: Outputs, streamed: OutputFile | undefined, context: Context): Promise<void> {
  const { io, language, jsonLanguage, options, paint } = context;
  for (const { format, file } of outputs.files) {
    if (file === streamed) continue;
    const reporter = await format.load();
    for await (const chunk of reporter.render(report, wordingOf(format, language, jsonLanguage)))
      written(file.path, () => file.write(bytesOf(chunk)));
  }
  const shown = outputs.stdout ?? (options.quiet ? undefined : formats[0]);
  if (shown) {
    const wording = { ...wordingOf(shown, language, jsonLanguage), paint: outputs.stdout ? undefined : paint.out };
    const reporter = await shown.load();
    for await (const chunk of reporter.render(report, wording)) await io.out(chunk instanceof Encoded ? chunk.text : chunk);
  }
  for (const { file } of outputs.files) written(file.path, () => file.commit());
  if (options.quiet) return;
  if (options.verbose) noteReservations(report, context);
  for (const { file } of outputs.files) io.note(`${{ en: 'written', de: 'geschrieben' }[language]}: ${forTerminal(file.path)}`);
}

function wordingOf(format: Format, language: Language, jsonLanguage: Language): Wording {
  return { language: format.language === 'json' ? jsonLanguage : language, rules, paint: undefined };
}

function noteReservations({ execution }: Report, { io, language }: Context): void {
  for (const { path, problems } of execution.inputs) {
    for (const one of problems) if (one.level === 'note') io.note(forTerminal(`${path}:${one.line}: ${problemIn(language, one)}`));
  }
}

const encoder = new TextEncoder();

function bytesOf(chunk: Chunk): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  return encoder.encode(chunk instanceof Encoded ? chunk.text : chunk);
}
