import type { Reach } from '../model/posture.ts';
import type { PriorityLevel } from '../model/priority.ts';
import type { Run } from '../model/report.ts';
import { type Severity, severities } from '../model/verdict.ts';
import type { Deviation } from './words/policy.ts';
import type { Words } from './words/words.ts';

/** That rules are switched off, which, and by whom: nothing where none is. */
export function rulesOff({ policyChoice }: Run, { policy }: Words): string[] {
  const ids = (policyChoice?.deviations ?? []).flatMap(({ rule, chosen }) => (rule !== null && chosen === 'off' ? [rule] : []));
  return policyChoice && ids.length > 0 ? [policy.rulesOff(ids.join(', '), policyChoice.by)] : [];
}

/** In what a policy file departs from its preset, each in words; nothing for a preset. */
export function deviations({ policyChoice }: Run, words: Words): string[] {
  if (policyChoice === null) return [];
  const { basedOn, deviations: all } = policyChoice;
  if (all.length === 0) return [words.policy.follows(basedOn)];
  const said = all.map(({ setting, rule, preset, chosen }) => {
    const worded = { rule: rule ?? '', preset: valueOf(setting, preset, words), chosen: valueOf(setting, chosen, words) };
    return words.policy.settings[setting](worded);
  });
  return [words.policy.departs(basedOn, said.join('; '))];
}

function valueOf(setting: Deviation['setting'], value: Deviation['preset'], words: Words): string {
  if (typeof value === 'number') return words.number(value);
  if (setting === 'accepts') return words.purposes(value.split(', '));
  if (setting === 'priority-many-share') return words.share(Number(value), 1);
  if (setting === 'priority-likelihood') return value.replace(/[a-z]+/g, (reach) => words.priority.reaches[reach as Reach]);
  if (setting === 'priority-levels') return value.replace(/[a-z]+/g, (level) => words.priority.levels[level as PriorityLevel]);
  if (setting === 'latest-terms' || setting === 'evidence-grades') return value;
  return value
    .split('/')
    .map((one) => (isSeverity(one) ? words.severities[one] : one === 'off' ? words.policy.off : words.policy.noThreshold))
    .join('/');
}

function isSeverity(word: string): word is Severity {
  return (severities as readonly string[]).includes(word);
}
