import type { Report } from '../../model/report.ts';
import { severities, verdicts } from '../../model/verdict.ts';

/**
 * The first member of a report's head that does not follow from the rest: what says how many devices are concerned,
 * whether everything was read, and what was decided. A report is not to look better than what it holds.
 */
export function unfounded({ devices, execution, summary, decision }: Omit<Report, 'findings'>): string | undefined {
  const counted = summary.devices;
  const lost = execution.inputs.some(({ problems }) => problems.some(({ level }) => level === 'lost'));
  const whole = !lost && devices.every(({ complete }) => complete);
  const leaking = devices.filter((device) => device.leaking);
  const { failOn } = decision;
  const grave = failOn === 'none' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  const failed = grave.some((severity) => summary.findings[severity] > 0);
  const outcome = failed ? 'fail' : whole ? 'pass' : 'not-evaluated';
  const members: readonly (readonly [name: string, founded: boolean])[] = [
    ['summary.devices.total', counted.total === devices.length],
    ['summary.devices.leaking', counted.leaking === leaking.length],
    ['summary.devices.leakingAssumed', counted.leakingAssumed === leaking.filter(({ assumed }) => assumed).length],
    ['summary.devices.incomplete', counted.incomplete === devices.filter(({ complete }) => !complete).length],
    ['execution.status', (execution.status === 'complete') === whole],
    ['decision.outcome', decision.outcome === outcome],
    ...verdicts.map((verdict) => {
      const sum = devices.reduce((total, { exposures }) => total + exposures[verdict], 0);
      return [`summary.exposures.${verdict}`, summary.exposures[verdict] === sum] as const;
    }),
  ];
  return members.find(([, founded]) => !founded)?.[0];
}
