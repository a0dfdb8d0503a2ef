import { forSarif } from '../../lib/escape/sarif.ts';
import type { Report } from '../../model/report.ts';
import type { Severity } from '../../model/verdict.ts';
import { mainInput } from '../ci/told.ts';
import { problemIn } from '../findings.ts';
import { privacyNotice } from '../privacy.ts';
import type { Wording } from '../reporter.ts';
import { wordsIn } from '../words/words.ts';
import { artifactsOf, devicesOf, type Places } from './places.ts';
import { descriptors, levels } from './rules.ts';

/** Everything of the run but its results. */
export function runOf(report: Report, wording: Wording, places: Places): object {
  const { tool, run, summary } = report;
  const { language } = wording;
  const codes = [...new Set(report.execution.inputs.flatMap(({ problems }) => problems.map(({ code }) => code)))].toSorted();
  return {
    tool: {
      driver: {
        name: tool.name,
        semanticVersion: tool.version,
        language,
        rules: descriptors(wording),
        notifications: codes.map((id) => ({ id })),
      },
    },
    automationDetails: { id: `${tool.name}/${run.id}`, guid: guidOf(run.id) },
    language,
    columnKind: 'utf16CodeUnits',
    ...(run.privacy === 'masked' ? { redactionTokens: ['•'] } : {}),
    properties: {
      asOf: run.asOf,
      policy: forSarif(run.policy),
      privacy: run.privacy,
      ...(run.controller === null ? {} : { controller: forSarif(run.controller) }),
      execution: report.execution.status,
      outcome: report.decision.outcome,
      failOn: report.decision.failOn,
      devices: summary.devices,
      exposures: summary.exposures,
      findings: summary.findings,
    },
    invocations: [invocationOf(report, wording, places, codes)],
    artifacts: artifactsOf(report),
    logicalLocations: devicesOf(report),
  };
}

function invocationOf(report: Report, wording: Wording, places: Places, codes: readonly string[]): object {
  const { execution, decision, summary, run } = report;
  const words = wordsIn(wording.language);
  const incomplete = words.incomplete(summary.devices.incomplete);
  const notice = privacyNotice(run, wording.language);
  const top = [{ physicalLocation: places.physical(mainInput(execution.inputs), 0) }];
  const notifications = execution.inputs.flatMap(({ path, problems }) =>
    problems.map((problem) => ({
      level: problem.level === 'lost' ? 'error' : 'note',
      descriptor: { id: problem.code, index: codes.indexOf(problem.code) },
      message: { text: forSarif(problemIn(wording.language, problem)) },
      locations: [{ physicalLocation: places.physical(path, problem.line) }],
    })),
  );
  return {
    executionSuccessful: execution.status === 'complete',
    exitCode: decision.exitCode,
    exitCodeDescription: decision.exitCode === 3 ? incomplete : words.decision(decision),
    ...overrides(report, wording),
    toolExecutionNotifications: [
      ...(notice === undefined
        ? []
        : [{ level: notice.alarming ? 'warning' : 'note', message: { text: forSarif(notice.text) }, locations: top }]),
      ...(execution.status === 'complete' ? [] : [{ level: 'error', message: { text: forSarif(incomplete) }, locations: top }]),
      ...notifications,
    ],
  };
}

/** Rules that the policy grades otherwise or switches off. */
function overrides({ run }: Report, { rules }: Wording): object {
  const changed = (run.policyChoice?.deviations ?? []).flatMap(({ rule, chosen }) => {
    const index = rules.findIndex(({ id }) => id === rule);
    const configuration = chosen === 'off' ? { enabled: false } : { level: levels[chosen as Severity] };
    return index < 0 ? [] : [{ descriptor: { id: rule, index }, configuration }];
  });
  return changed.length === 0 ? {} : { ruleConfigurationOverrides: changed };
}

/** The id of the run in the form of a UUID made from a hash, as SARIF asks for one. */
function guidOf(id: string): string {
  const variant = '89ab'[Number.parseInt(id.slice(16, 17), 16) % 4];
  return [id.slice(0, 8), id.slice(8, 12), `5${id.slice(13, 16)}`, `${variant}${id.slice(17, 20)}`, id.slice(20, 32)].join('-');
}
