import type { Language } from '../lib/text.ts';
import type { Report } from '../model/report.ts';
import { isOpen } from './level.ts';
import { rulesOff } from './policy.ts';
import { recipientsNotChecked } from './recipients.ts';
import type { Words } from './words/words.ts';

/** The sentences below the headline, in their order: what is only assumed, whether all was read, what is missing, how urgent it is. */
export function reservations(report: Report, words: Words, language: Language): string[] {
  const { run, summary, execution, devices: all } = report;
  const { devices } = summary;
  const notChecked = recipientsNotChecked(report, language);
  return [
    ...(devices.leakingAssumed > 0 ? [words.headlineAssumed(devices.leakingAssumed)] : []),
    execution.status === 'complete' ? words.complete : words.incomplete(devices.incomplete),
    devices.inInventory > 0 ? words.exported(devices.withExport, devices.inInventory) : words.noInventory,
    ...(hasRegister(report) ? [] : [words.noRegister]),
    ...(notChecked === undefined ? [] : [notChecked]),
    ...rulesOff(run, words),
    words.priority.estate(summary.risk, all.filter(isOpen).length),
  ];
}

/** Whether consent registers were given at all. */
export function hasRegister({ execution }: Pick<Report, 'execution'>): boolean {
  return execution.inputs.some(({ role }) => role === 'register');
}
