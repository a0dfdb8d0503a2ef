import { forMarkdown } from '../../lib/escape/markdown.ts';
import type { Finding, Report } from '../../model/report.ts';
import { findingsOf, gravest, messageOf } from '../findings.ts';
import { byPriority } from '../order.ts';
import type { Wording } from '../reporter.ts';
import type { Words } from '../words/words.ts';
import { heading, table } from './layout.ts';

const shownDevices = 20;
const shownFindings = 15;
const shownGeneral = 50;

/** The gravest findings of the most urgent devices, each with the place it was found; notes are left to the JSON report. */
export function* details(report: Report, wording: Wording, words: Words): Generator<string> {
  const told = report.devices
    .map((device, index) => ({ id: device.id, device, index }))
    .filter(({ device }) => Object.keys(device.rules).length > 0)
    .toSorted((a, b) => byPriority(a.device, b.device));
  let shown = 0;
  for (const { id, index } of told) {
    const findings = gravest(findingsOf(report.findings.ofDevice(index)), shownFindings);
    if (findings.shown.length === 0) continue;
    if (++shown > shownDevices) break;
    if (shown === 1) yield `${heading(2, words.detailsTitle)}${forMarkdown(words.detailsIntro(shownFindings))}\n\n`;
    yield heading(3, id);
    yield* listed(findings, wording, words);
  }
  if (shown > shownDevices) yield `${forMarkdown(words.andMoreDevices)}\n\n`;
  yield* general(report, wording, words);
}

/** Findings about no single device, such as those about a register. */
function* general({ findings }: Report, wording: Wording, words: Words): Generator<string> {
  const found = gravest(findingsOf(findings.ofNoDevice()), shownGeneral);
  if (found.shown.length === 0) return;
  yield heading(2, words.generalTitle);
  yield* listed(found, wording, words);
}

function* listed({ shown, more }: ReturnType<typeof gravest>, wording: Wording, words: Words): Generator<string> {
  const { finding, contact, what, place } = words.columns;
  yield table(
    [finding, contact, what, place],
    shown.map((one) => row(one, wording, words)),
  );
  if (more > 0) yield `${forMarkdown(words.andMore(more))}\n\n`;
}

function row(finding: Finding, wording: Wording, words: Words): string[] {
  const places = [
    ...(finding.source ? [words.sourceOf(finding.source.path, finding.source.line)] : []),
    ...(finding.record ? [words.recordOf(finding.record.path, finding.record.line)] : []),
  ];
  const who = [finding.contact ?? '', finding.number ?? ''].filter((part) => part !== '').join(', ');
  return [`${finding.rule} ${words.severities[finding.severity]}`, who, messageOf(finding, wording), places.join('; ')];
}
