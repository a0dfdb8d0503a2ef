import type { Encoded } from '../../lib/escape/encoded.ts';
import { githubCommand } from '../../lib/escape/github.ts';
import type { Finding, Report } from '../../model/report.ts';
import { type Severity, severities } from '../../model/verdict.ts';
import { bySeverity, GravestFirst, isAboutNoNumber, linesOf, problemIn, severityIn } from '../findings.ts';
import { privacyNotice } from '../privacy.ts';
import type { Reporter, Wording } from '../reporter.ts';
import { ciTexts, ciWords } from '../words/ci.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { failsAt, lostIn, mainInput, placeAt, placeOf, remedyOf, told } from './told.ts';

/** GitHub shows no more annotations of one kind from one step. */
const shownOfKind = 10;

/**
 * Annotations for a run of GitHub Actions, at most ten of a kind: as errors what is as grave as `--fail-on` asks, as
 * warnings what is less grave, the gravest first, and as a notice how many there are in all. Notes are left out.
 */
export const github: Reporter = {
  id: 'github',
  extension: '.github.txt',
  *render(report, wording) {
    const words = wordsIn(wording.language);
    const fails = failsAt(report);
    const stops = report.decision.exitCode === 3;
    const incomplete = report.execution.status === 'incomplete' ? [incompleteness(report, wording, words)] : [];
    const found = gravestOfKind(report, fails);
    const errors = found.errors.slice(0, shownOfKind - (stops ? 1 : 0));
    const warnings = found.warnings.slice(0, shownOfKind - (stops ? 0 : incomplete.length));
    if (stops) yield* incomplete;
    for (const finding of errors) yield annotation('error', finding, report, wording, words);
    if (!stops) yield* incomplete;
    for (const finding of warnings) yield annotation('warning', finding, report, wording, words);
    yield closing(report, errors.length + warnings.length, wording, words);
  },
};

function annotation(kind: 'error' | 'warning', finding: Finding, report: Report, wording: Wording, words: Words): Encoded<'github'> {
  const { path, line } = placeOf(finding, report);
  const rule = wording.rules.find(({ id }) => id === finding.rule);
  const title = `${finding.rule} ${rule?.title[wording.language] ?? ''} (${words.severities[finding.severity]})`;
  return githubCommand(kind, { file: path, line, title }, [
    told(finding, wording),
    ...(rule === undefined ? [] : [remedyOf(rule, wording.language, words)]),
  ]);
}

/** What could not be read, at the first place of it. */
function incompleteness(report: Report, { language }: Wording, words: Words): Encoded<'github'> {
  const lost = [...lostIn(report)];
  const [first] = lost;
  const { path, line } = placeAt(first?.input.path ?? mainInput(report.execution.inputs), first?.problem.line ?? 0);
  const kind = report.decision.exitCode === 3 ? 'error' : 'warning';
  return githubCommand(kind, { file: path, line, title: ciWords.incomplete[language] }, [
    words.incomplete(report.summary.devices.incomplete),
    ...lost
      .slice(0, shownOfKind)
      .map(({ input, problem }) => `${words.sourceOf(input.path, problem.line)}: ${problemIn(language, problem)}`),
    ...(lost.length > shownOfKind ? [words.andMore(lost.length - shownOfKind)] : []),
  ]);
}

function closing({ summary, decision, run }: Report, shown: number, { language }: Wording, words: Words): Encoded<'github'> {
  const all = severities.reduce((sum, severity) => sum + summary.findings[severity], 0);
  const notice = privacyNotice(run, language);
  const graded = severities.map((severity) => `${words.severities[severity]} ${words.number(summary.findings[severity])}`);
  return githubCommand('notice', { title: ciWords.inAll[language] }, [
    words.headline(summary.devices.leaking, summary.devices.total),
    `${words.findingsTitle}: ${graded.join(', ')}`,
    ciTexts.shown[language]({ shown: words.number(shown), all: words.number(all) }),
    ciWords.elsewhere[language],
    words.decision(decision),
    ...(notice === undefined ? [] : [notice.text]),
  ]);
}

/** The gravest findings of each kind, of equal ones those about a device before those about a number, for they sum up. */
function gravestOfKind({ findings }: Report, fails: (severity: Severity) => boolean): Record<'errors' | 'warnings', Finding[]> {
  const kept = { errors: twoLists(), warnings: twoLists() };
  for (const line of linesOf(findings.all())) {
    const severity = severityIn(line);
    const kind = fails(severity) ? kept.errors : severity === 'info' ? undefined : kept.warnings;
    kind?.[isAboutNoNumber(line) ? 'devices' : 'numbers'].add(line);
  }
  const merged = ({ devices, numbers }: ReturnType<typeof twoLists>): Finding[] =>
    [...devices.result.shown, ...numbers.result.shown].toSorted(bySeverity);
  return { errors: merged(kept.errors), warnings: merged(kept.warnings) };
}

function twoLists(): Record<'devices' | 'numbers', GravestFirst> {
  return { devices: new GravestFirst(shownOfKind), numbers: new GravestFirst(shownOfKind) };
}
