import { hash } from 'node:crypto';
import { inBatches } from '../../lib/escape/batches.ts';
import { withVisibleControls } from '../../lib/escape/controls.ts';
import type { Encoded } from '../../lib/escape/encoded.ts';
import { json, jsonOf } from '../../lib/escape/json.ts';
import type { Report } from '../../model/report.ts';
import type { Severity } from '../../model/verdict.ts';
import { eachFinding, problemIn } from '../findings.ts';
import { privacyNotice } from '../privacy.ts';
import type { Reporter, Wording } from '../reporter.ts';
import { wordsIn } from '../words/words.ts';
import { lostIn, mainInput, type Place, placeAt, placeOf, told } from './told.ts';

const grades: Readonly<Record<Severity, string>> = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor', info: 'info' };

/**
 * A Code Quality report of GitLab: an array of all findings. What could not be read stands before them as issues of the
 * gravest kind, since a short list would look clean.
 *
 * Source: "Code Quality report format" of GitLab's documentation; its reader stops at the first issue that lacks a member.
 */
export const gitlab: Reporter = {
  id: 'gitlab',
  extension: '.gitlab.json',
  *render(report, wording) {
    yield* inBatches(array(issues(report, wording)));
  },
};

function* array(values: Iterable<Encoded<'json'>>): Generator<Encoded<'json'>> {
  let before = json`[\n`;
  for (const value of values) {
    yield json`${before}${value}`;
    before = json`,\n`;
  }
  yield before.text === '[\n' ? json`[]\n` : json`\n]\n`;
}

function* issues(report: Report, wording: Wording): Generator<Encoded<'json'>> {
  const top = placeAt(mainInput(report.execution.inputs), 0);
  const notice = privacyNotice(report.run, wording.language);
  if (notice?.alarming) yield issue('privacy', notice.text, fingerprintOf('privacy'), 'info', top);
  if (report.execution.status === 'incomplete') yield* unread(report, wording, top);
  for (const finding of eachFinding(report.findings.all()))
    yield issue(finding.rule, told(finding, wording), finding.id, grades[finding.severity], placeOf(finding, report));
}

function* unread(report: Report, { language }: Wording, top: Place): Generator<Encoded<'json'>> {
  yield issue('incomplete', wordsIn(language).incomplete(report.summary.devices.incomplete), fingerprintOf('incomplete'), 'blocker', top);
  const times = new Map<string, number>();
  for (const { input, problem } of lostIn(report)) {
    const { code, line } = problem;
    const same = [code, input.path, line].join('\0');
    const before = times.get(same) ?? 0;
    times.set(same, before + 1);
    yield issue(code, problemIn(language, problem), fingerprintOf(same, String(before)), 'blocker', placeAt(input.path, line));
  }
}

function issue(check: string, description: string, fingerprint: string, severity: string, { path, line }: Place): Encoded<'json'> {
  return jsonOf({
    description: withVisibleControls(description),
    check_name: check,
    fingerprint,
    severity,
    location: { path, lines: { begin: line } },
  });
}

function fingerprintOf(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\0')).slice(0, 32);
}
