import { withVisibleControls } from '../../lib/escape/controls.ts';
import type { Language } from '../../lib/text.ts';
import type { RuleText } from '../../model/catalogue.ts';
import type { Finding, InputReport, ProblemReport, Report } from '../../model/report.ts';
import { type Severity, severities } from '../../model/verdict.ts';
import { messageOf } from '../findings.ts';
import type { Wording } from '../reporter.ts';
import type { Words } from '../words/words.ts';

/** A file and a line of it, 1 or higher, as CI systems ask for them. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** Where a finding is shown: CI systems show nothing without a file, so one without a place is shown at an input. */
export function placeOf({ source }: Finding, { execution }: Report): Place {
  return placeAt(source?.path ?? mainInput(execution.inputs), source?.line ?? 0);
}

export function placeAt(path: string, line: number): Place {
  return { path: withVisibleControls(path.replace(/^(?:\.\/)+(?=.)/, '')), line: Math.max(1, line) };
}

/** The inventory, else a register, else the first input. */
export function mainInput(inputs: readonly InputReport[]): string {
  const main = inputs.find(({ role }) => role === 'inventory') ?? inputs.find(({ role }) => role === 'register') ?? inputs[0];
  return main?.path ?? 'askfirst';
}

/** Of whom a finding speaks, as far as the report shows it, and what it says. */
export function told(finding: Finding, wording: Wording): string {
  const { device, contact, number } = finding;
  const who = [device, contact, number].filter((part) => part !== null && part !== '').join(', ');
  return who === '' ? messageOf(finding, wording) : `${who}: ${messageOf(finding, wording)}`;
}

/** What to do about a finding, with what goes for every asking. */
export function remedyOf({ id, remedy, asks }: RuleText, language: Language, words: Words): string {
  return asks ? `${remedy[language]} ${words.asking(id)}` : remedy[language];
}

/** Whether a finding is as grave as `--fail-on` asks. */
export function failsAt({ decision }: Report): (severity: Severity) => boolean {
  const { failOn } = decision;
  const last = failOn === 'none' ? -1 : severities.indexOf(failOn);
  return (severity) => severities.indexOf(severity) <= last;
}

/** What could not be read, in the order of the inputs. */
export function* lostIn({ execution }: Report): Generator<{ readonly input: InputReport; readonly problem: ProblemReport }> {
  for (const input of execution.inputs) {
    for (const problem of input.problems) if (problem.level === 'lost') yield { input, problem };
  }
}
