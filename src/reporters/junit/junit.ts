import { inBatches } from '../../lib/escape/batches.ts';
import type { Encoded } from '../../lib/escape/encoded.ts';
import { junitXml } from '../../lib/escape/xml.ts';
import type { RuleText } from '../../model/catalogue.ts';
import type { DeviceReport, InputReport, ProblemReport, Report } from '../../model/report.ts';
import { failsAt } from '../ci/told.ts';
import { problemIn } from '../findings.ts';
import { privacyNotice } from '../privacy.ts';
import type { Reporter, Wording } from '../reporter.ts';
import { ciWords } from '../words/ci.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { type Case, skipped, success, suite } from './cases.ts';
import { caseOf, type Found, foundIn, nameOf } from './found.ts';

/** Problems listed in one test. */
const listed = 10;

/**
 * A test report as GitLab and Jenkins read it: a suite a device, one of what is about no single device, one of the inputs. A
 * test is a rule on a device; it fails by what is as grave as `--fail-on` asks, and what was not read is an error.
 */
export const junit: Reporter = {
  id: 'junit',
  extension: '.junit.xml',
  *render(report, wording) {
    yield* inBatches(suites(report, wording, wordsIn(wording.language)));
  },
};

function* suites(report: Report, wording: Wording, words: Words): Generator<Encoded<'xml'>> {
  yield junitXml`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="askfirst">\n`;
  for (const [index, device] of report.devices.entries()) yield* ofDevice(device, index, report, wording, words);
  yield* ofNoDevice(report, wording, words);
  yield* ofInputs(report, wording, words);
  yield junitXml`</testsuites>\n`;
}

function* ofDevice(device: DeviceReport, index: number, report: Report, wording: Wording, words: Words): Generator<Encoded<'xml'>> {
  const { id, complete, contacts, exposures, risk } = device;
  const found = foundIn([report.findings.ofDevice(index)]);
  const rules = wording.rules.filter((rule) => found.has(rule.id) || rule.subject === 'exposure' || rule.subject === 'device');
  const cases = [wasRead(device, report, wording, words), ...ruleCases(rules, found, report, complete, wording, words)];
  yield* suite(id, `askfirst.device.${id}`, cases, { priority: risk.level, contacts, ...exposures });
}

/** Whether all of a device was read, with what was not. */
function wasRead({ id, complete }: DeviceReport, { execution }: Report, { language }: Wording, words: Words): Case {
  const name = ciWords.allRead[language];
  if (complete) return success(name);
  const own = execution.inputs.filter(({ device }) => device === id);
  return { name, outcome: 'error', type: 'incomplete', message: words.incomplete(1), lines: unread(own, language, words) };
}

function* ofNoDevice(report: Report, wording: Wording, words: Words): Generator<Encoded<'xml'>> {
  const { findings, execution } = report;
  const found = foundIn([findings.ofNumbers(), findings.ofRecipients(), findings.ofNoDevice()]);
  const rules = wording.rules.filter(({ id, subject }) => found.has(id) || (subject !== 'exposure' && subject !== 'device'));
  const cases = ruleCases(rules, found, report, execution.status === 'complete', wording, words);
  yield* suite(words.generalTitle, 'askfirst.general', cases);
}

function* ofInputs({ execution, run }: Report, { language }: Wording, words: Words): Generator<Encoded<'xml'>> {
  const cases = execution.inputs.map((input): Case => {
    const lost = input.problems.filter(({ level }) => level === 'lost');
    const notes = input.problems.filter(({ level }) => level === 'note');
    const name = input.path;
    if (lost.length > 0) {
      const message = `${words.problemsTitle}: ${words.number(lost.length)}`;
      return { name, outcome: 'error', type: lost[0]!.code, message, lines: unread([input], language, words) };
    }
    return { ...success(name), message: words.notesTitle, lines: problemLines(input, notes, language, words) };
  });
  const notice = privacyNotice(run, language)?.text ?? '';
  const figures = { run: run.id, asOf: run.asOf, policy: run.policy, privacy: run.privacy, ...(notice === '' ? {} : { notice }) };
  yield* suite(ciWords.inputs[language], 'askfirst.input', cases, figures);
}

function ruleCases(
  rules: readonly RuleText[],
  found: ReadonlyMap<string, Found>,
  report: Report,
  complete: boolean,
  wording: Wording,
  words: Words,
): Case[] {
  const fails = failsAt(report);
  return rules.map((rule) => {
    const findings = found.get(rule.id);
    if (findings) return caseOf(rule, findings, fails, wording, words);
    const name = nameOf(rule, wording);
    const reason = unchecked(rule, report, complete);
    return reason === undefined ? success(name) : skipped(name, ciWords[reason][wording.language]);
  });
}

/** Why a rule that found nothing says nothing either. */
function unchecked({ id, subject }: RuleText, { run, summary, registers }: Report, complete: boolean): keyof typeof ciWords | undefined {
  if (run.policyChoice?.deviations.some(({ rule, chosen }) => rule === id && chosen === 'off')) return 'off';
  if (subject === 'recipient' && summary.recipients === null) return 'noInput';
  if (subject === 'register' && registers.length === 0) return 'noInput';
  return complete ? undefined : 'absence';
}

function unread(inputs: readonly InputReport[], language: Wording['language'], words: Words): string[] {
  return inputs.flatMap((input) =>
    problemLines(
      input,
      input.problems.filter(({ level }) => level === 'lost'),
      language,
      words,
    ),
  );
}

function problemLines({ path }: InputReport, problems: readonly ProblemReport[], language: Wording['language'], words: Words): string[] {
  const shown = problems.slice(0, listed).map((problem) => `${words.sourceOf(path, problem.line)}: ${problemIn(language, problem)}`);
  return problems.length > listed ? [...shown, words.andMore(problems.length - listed)] : shown;
}
