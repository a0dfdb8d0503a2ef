import type { Policy } from '../model/policy.ts';
import { presets } from '../model/policy.ts';
import { termsVersion } from '../model/terms.ts';
import type { Run } from '../model/report.ts';
import { rules } from '../rules/index.ts';

type Choice = NonNullable<Run['policyChoice']>;
type Deviation = Choice['deviations'][number];
type Value = Deviation['preset'];

/** The settings but the severities, as reports show them: labels and numbers may name persons and are only counted. */
const settings: Readonly<Record<Exclude<Deviation['setting'], 'severities'>, (policy: Policy) => Value>> = {
  accepts: ({ accepts }) => accepts.toSorted().join(', '),
  'private-labels': ({ privateLabels }) => privateLabels.length,
  'own-numbers': ({ ownNumbers }) => ownNumbers.length,
  'sender-numbers': ({ senderNumbers }) => senderNumbers.length,
  'internal-numbers': ({ internalLengths, internalPrefixes }) => internalLengths.length + internalPrefixes.length,
  'stale-export-days': ({ staleAfterDays }) => staleAfterDays,
  'app-list-days': ({ appListDays }) => appListDays,
  'fail-on': ({ failOn }) => failOn,
  'private-accounts': ({ privateAccounts }) => privateAccounts.length,
  employees: ({ employees }) => (employees?.directory ? 1 : 0) + (employees?.mailDomains.length ?? 0),
  'sensitive-labels': ({ sensitiveLabels }) => sensitiveLabels.length,
  'priority-likelihood': ({ priority }) => listed(priority.likelihood),
  'priority-evidence-step': ({ priority }) => priority.evidence.step,
  'priority-many-share': ({ priority }) => String(priority.severity.manyShare),
  'priority-many-count': ({ priority }) => priority.severity.manyCount,
  'priority-sensitive-step': ({ priority }) => priority.severity.sensitiveStep,
  'priority-levels': ({ priority }) => priority.levels.map((row) => row.join(' ')).join(', '),
  'other-bases': ({ otherBases }) => otherBases.length,
  'review-months': ({ reviewMonths }) => reviewMonths ?? 'none',
  'evidence-grades': ({ evidenceGrades }) => evidenceGrades.join(', '),
  'organisation-names': ({ organisationNames }) => organisationNames.length,
  'latest-terms': ({ latestTerms }) => termsVersion(latestTerms)?.id ?? 'audit-day',
};

/** Who chose a policy, and in what it departs from the preset it is based on; null for a preset. */
export function choiceOf(policy: Policy): Choice | null {
  const { choice, basedOn } = policy;
  return choice === undefined ? null : { ...choice, basedOn, deviations: [...ofSettings(policy), ...ofSeverities(policy)] };
}

function listed(steps: Readonly<Record<string, number>>): string {
  return Object.entries(steps)
    .map(([name, step]) => `${name} ${step}`)
    .join(', ');
}

function ofSettings(policy: Policy): Deviation[] {
  const base = presets.find(({ name }) => name === policy.basedOn)!;
  return Object.entries(settings).flatMap(([setting, valueOf]) => {
    const [preset, chosen] = [valueOf(base), valueOf(policy)];
    return preset === chosen ? [] : [{ setting: setting as Deviation['setting'], rule: null, preset, chosen }];
  });
}

function ofSeverities({ severities }: Policy): Deviation[] {
  return rules.flatMap((rule) => {
    const preset = rule.severities.join('/');
    const chosen = severities[rule.id];
    return chosen === undefined || chosen === preset ? [] : [{ setting: 'severities', rule: rule.id, preset, chosen }];
  });
}
