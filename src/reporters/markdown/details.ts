import { forMarkdown } from '../../lib/escape/markdown.ts';
import type { Finding, Report } from '../../model/report.ts';
import { severities } from '../../model/verdict.ts';
import { byPriority } from '../order.ts';
import type { Wording } from '../reporter.ts';
import type { Words } from '../words/words.ts';
import { heading, table } from './layout.ts';

const shownDevices = 20;
const shownFindings = 15;

/** The gravest findings of the most urgent devices, each with the place it was found; notes are left to the JSON report. */
export function* details(report: Report, wording: Wording, words: Words): Generator<string> {
  const told = report.devices
    .map((device, index) => ({ id: device.id, device, index }))
    .filter(({ device }) => Object.keys(device.rules).length > 0)
    .toSorted((a, b) => byPriority(a.device, b.device));
  let shown = 0;
  for (const { id, index } of told) {
    const findings = gravest(findingsOf(report.findings.ofDevice(index)));
    if (findings.shown.length === 0) continue;
    if (++shown > shownDevices) break;
    if (shown === 1) yield `${heading(2, words.detailsTitle)}${forMarkdown(words.detailsIntro(shownFindings))}\n\n`;
    yield heading(3, id);
    yield table(
      [words.columns.finding, words.columns.contact, words.columns.what, words.columns.place],
      findings.shown.map((finding) => row(finding, wording, words)),
    );
    if (findings.more > 0) yield `${forMarkdown(words.andMore(findings.more))}\n\n`;
  }
  if (shown > shownDevices) yield `${forMarkdown(words.andMoreDevices)}\n\n`;
}

function gravest(findings: readonly Finding[]): { shown: readonly Finding[]; more: number } {
  const assessed = findings.filter(({ severity }) => severity !== 'info');
  const ordered = assessed.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return { shown: ordered.slice(0, shownFindings), more: ordered.length - Math.min(ordered.length, shownFindings) };
}

function findingsOf(chunks: Iterable<Uint8Array>): Finding[] {
  const decoder = new TextDecoder();
  let text = '';
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return JSON.parse(`[${text.slice(0, -2)}]`) as Finding[];
}

function row(finding: Finding, { rules, language }: Wording, words: Words): string[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  const message = rule ? rule.message[language](finding.args) : finding.message;
  const places = [
    ...(finding.source ? [words.sourceOf(finding.source.path, finding.source.line)] : []),
    ...(finding.record ? [words.recordOf(finding.record.path, finding.record.line)] : []),
  ];
  const who = [finding.contact ?? '', finding.number ?? ''].filter((part) => part !== '').join(', ');
  return [`${finding.rule} ${words.severities[finding.severity]}`, who, message, places.join('; ')];
}
